package jp.chiikiryoku.benchmarks.engine;

import java.math.BigDecimal;

/** The figures of the edition r6-supplementary, as an author of plain rules writes them down. */
public final class Figures {

    /** One half, in twelfths. */
    public static final int HALF = 6;
    /** Two thirds, in twelfths. */
    public static final int TWO_THIRDS = 8;
    /** Three quarters, in twelfths. */
    public static final int THREE_QUARTERS = 9;

    private static final BigDecimal VERY_WEAK = new BigDecimal("0.25");
    private static final BigDecimal WEAK = new BigDecimal("0.5");

    private Figures() {}

    /**
     * Returns the cap of the tier that a finance reaches.
     *
     * @param finance the loan or equity in yen
     * @param publicMoney the public money in yen
     * @return the cap in yen
     */
    public static long cap(long finance, long publicMoney) {
        if (finance >= 2 * publicMoney) {
            return 50_000_000;
        }
        return 2 * finance >= 3 * publicMoney ? 35_000_000 : 25_000_000;
    }

    /**
     * Returns the rate of a municipality in a disadvantaged area.
     *
     * @param index its fiscal-strength index
     * @return the rate in twelfths
     */
    public static int rate(BigDecimal index) {
        if (index.compareTo(VERY_WEAK) < 0) {
            return THREE_QUARTERS;
        }
        return index.compareTo(WEAK) < 0 ? TWO_THIRDS : HALF;
    }

    /**
     * Returns the national share.
     *
     * @param publicMoney the public money in yen
     * @param twelfths the rate in twelfths
     * @return the share in yen, down to 1,000 yen
     */
    public static long share(long publicMoney, int twelfths) {
        return publicMoney * twelfths / 12_000 * 1_000;
    }

    /**
     * Tells whether a code is that of a prefecture.
     *
     * @param code a six-digit local government code
     * @return true for a prefecture
     */
    public static boolean isPrefecture(String code) {
        return code.startsWith("000", 2);
    }
}
