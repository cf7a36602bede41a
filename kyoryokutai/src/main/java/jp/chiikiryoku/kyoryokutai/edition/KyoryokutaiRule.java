package jp.chiikiryoku.kyoryokutai.edition;

import java.util.List;
import jp.chiikiryoku.core.assessment.Rule;

/** The rules of 地域おこし協力隊, in the order in which results list them. */
public enum KyoryokutaiRule implements Rule {
    /** The member moves from where and to where the area matrix allows (地域要件). */
    AREA("KYR-AREA"),
    /** The residence record was moved on or after the appointment (住民票の異動). */
    RESIDENCE_MOVED("KYR-RESIDENCE-MOVED"),
    /** The base of life has moved (生活の拠点の移動). */
    BASE_OF_LIFE("KYR-BASE-OF-LIFE"),
    /** The term lasts roughly one year to three (概ね1年以上3年以下). */
    TERM("KYR-TERM"),
    /** The member does something for the area (地域協力活動). */
    ACTIVITY("KYR-ACTIVITY"),

    /** The claimant is a municipality or a prefecture (実施主体). */
    BODY("KYR-BODY"),
    /** Daily support is claimed by municipalities alone (日々のサポート). */
    SUPPORT_MUNICIPAL("KYR-SUPPORT-MUNICIPAL"),
    /** A start-up falls into the window from the second year of the term to the year after it (任期2年目から任期終了翌年). */
    START_UP_WINDOW("KYR-START-UP-WINDOW"),
    /** A vacant house is renovated for a member who settles after the term (任期終了後の定住). */
    VACANT_HOUSE("KYR-VACANT-HOUSE"),
    /** Work for foreign members and residents is claimed by prefectures alone (道府県). */
    FOREIGN_PREFECTURAL("KYR-FOREIGN-PREFECTURAL");

    private final String id;

    KyoryokutaiRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Returns the rules of a placement.
     *
     * @return the rules of the kind {@code kyoryokutai-member}
     */
    public static List<KyoryokutaiRule> ofPlacement() {
        return List.of(AREA, RESIDENCE_MOVED, BASE_OF_LIFE, TERM, ACTIVITY);
    }

    /**
     * Returns the rules of a claim.
     *
     * @return the rules of the kind {@code kyoryokutai-claim}
     */
    public static List<KyoryokutaiRule> ofClaim() {
        return List.of(BODY, SUPPORT_MUNICIPAL, START_UP_WINDOW, VACANT_HOUSE, FOREIGN_PREFECTURAL);
    }
}
