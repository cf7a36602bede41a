package jp.chiikiryoku.kyoryokutai.claim;

import jp.chiikiryoku.core.assessment.AmountKey;

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
    SUPPORT("support"),
    /** Start-ups and business successions (起業・事業承継). */
    START_UP("startUp"),
    /** Renovation of vacant houses (空き家の改修). */
    VACANT_HOUSE("vacantHouse"),
    /** Winning foreign residents as members (外国人の採用につなげる取組). */
    FOREIGN_RECRUITMENT("foreignRecruitment"),
    /** Support of foreign members (外国人の隊員のサポート). */
    FOREIGN_SUPPORT("foreignSupport"),
    /** All items together, in thousand yen half up (合計). */
    TOTAL("total");

    private final String wireName;

    KyoryokutaiAmount(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
