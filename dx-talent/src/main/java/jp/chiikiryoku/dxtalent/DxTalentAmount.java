package jp.chiikiryoku.dxtalent;

import jp.chiikiryoku.core.assessment.AmountKey;

/** The amounts of a claim for DX人材, in yen. */
public enum DxTalentAmount implements AmountKey {
    /** Digital specialists (デジタル人材). */
    SPECIALISTS("specialists"),
    /** Recruiting them (募集). */
    RECRUITMENT("recruitment"),
    /** Training of core digital staff (中核となる職員の育成). */
    TRAINING("training"),
    /** All items together, in thousand yen half up (合計). */
    TOTAL("total");

    private final String wireName;

    DxTalentAmount(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
