package jp.chiikiryoku.dxtalent.claim;

import jp.chiikiryoku.core.assessment.AmountKey;

/**
 * The amounts of a claim for DX人材, in yen. An item is shown in whole yen, a fraction dropped; the total is rounded from
 * the exact sum: specialists of 24,000,000 and 12,000,000 yen, recruiting of 1,500,000 and training of 3,000,000 are
 * 25,200,000 in all.
 */
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
