package jp.chiikiryoku.local10000.application;

import jp.chiikiryoku.core.assessment.AmountKey;

/** The amounts of ローカル10,000プロジェクト, in yen. */
public enum Local10000Amount implements AmountKey {
    /** The public money (公費による交付額). */
    PUBLIC_MONEY("publicMoney"),
    /** The part that the state bears (国費). */
    NATIONAL_SHARE("nationalShare"),
    /** The part that the local government bears (地方費). */
    LOCAL_SHARE("localShare"),
    /** What is to be paid back of the national share that was paid (返還額); of a settlement alone. */
    REFUND("refund");

    private final String wireName;

    Local10000Amount(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
