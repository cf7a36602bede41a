package jp.chiikiryoku.miraicollege.proposal;

import jp.chiikiryoku.core.assessment.AmountKey;

/** The amount of a proposal, in yen. */
public enum MiraiCollegeAmount implements AmountKey {
    /** The fee for which the Ministry commissions the model project (委託料). */
    FEE("fee");

    private final String wireName;

    MiraiCollegeAmount(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
