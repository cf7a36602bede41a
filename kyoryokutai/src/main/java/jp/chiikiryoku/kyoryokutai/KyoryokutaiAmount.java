package jp.chiikiryoku.kyoryokutai;

import java.util.List;
import jp.chiikiryoku.core.assessment.AmountKey;
import org.jspecify.annotations.Nullable;

/** The amounts of a claim for 地域おこし協力隊, in yen. */
public enum KyoryokutaiAmount implements AmountKey {
    /** Recruiting members (募集等). */
    RECRUITMENT("recruitment"),
    /** Trial stays (おためし地域おこし協力隊). */
    TRIAL("trial"),
    /** Internships (地域おこし協力隊インターン). */
    INTERNSHIP("internship"),
    /** Activities of members (隊員の活動). */
    ACTIVITY("activity"),
    /** Daily support of members (日々のサポート). */
    SUPPORT("support", KyoryokutaiRule.SUPPORT_MUNICIPAL),
    /** Start-ups and business successions (起業・事業承継). */
    START_UP("startUp", KyoryokutaiRule.START_UP_WINDOW),
    /** Renovation of vacant houses (空き家の改修). */
    VACANT_HOUSE("vacantHouse", KyoryokutaiRule.VACANT_HOUSE),
    /** Winning foreign residents as members (外国人の採用につなげる取組). */
    FOREIGN_RECRUITMENT("foreignRecruitment", KyoryokutaiRule.FOREIGN_PREFECTURAL),
    /** Support of foreign members (外国人の隊員のサポート). */
    FOREIGN_SUPPORT("foreignSupport", KyoryokutaiRule.FOREIGN_PREFECTURAL),
    /** All items together, in thousand yen half up (合計). */
    TOTAL("total");

    private final String wireName;
    private final @Nullable KyoryokutaiRule rule;

    KyoryokutaiAmount(String wireName) {
        this(wireName, null);
    }

    KyoryokutaiAmount(String wireName, @Nullable KyoryokutaiRule rule) {
        this.wireName = wireName;
        this.rule = rule;
    }

    /** The items of a claim, the total not among them. */
    static List<KyoryokutaiAmount> items() {
        return List.of(
                RECRUITMENT,
                TRIAL,
                INTERNSHIP,
                ACTIVITY,
                SUPPORT,
                START_UP,
                VACANT_HOUSE,
                FOREIGN_RECRUITMENT,
                FOREIGN_SUPPORT);
    }

    /** The rule that allows the item, or null if nothing but the claimant's part decides. */
    @Nullable
    KyoryokutaiRule rule() {
        return rule;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
