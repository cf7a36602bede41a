package jp.chiikiryoku.kigyojin.claim;

import jp.chiikiryoku.core.assessment.AmountKey;

/** The amounts of a claim for 地域活性化起業人, in yen. */
public enum KigyojinAmount implements AmountKey {
    /** Cost before the acceptance, A × 0.5 (受入れの期間前に要する経費). */
    PREPARATION("preparation"),
    /** Cost of the acceptance, B (受入れの期間中に要する経費). */
    ACCEPTANCE("acceptance"),
    /** Cost of the proposed projects, C × 0.5 (発案・提案した事業に要する経費). */
    PROPOSAL("proposal"),
    /** All items together, in thousand yen half up (合計). */
    TOTAL("total");

    private final String wireName;

    KigyojinAmount(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
