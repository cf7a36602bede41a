package jp.chiikiryoku.core.claim;

import java.math.BigInteger;
import java.util.List;
import jp.chiikiryoku.core.money.Rate;

/** Refuses the rates of an edition whose items could not be added up exactly in 64 bits. */
public final class SummableRates {

    // Two fractions over it are added before a whole yen is carried.
    private static final BigInteger GREATEST_DENOMINATOR = BigInteger.valueOf(Long.MAX_VALUE / 2);

    private SummableRates() {}

    /**
     * Checks the rates of the items of one claim.
     *
     * <p>1/2 and 7/10 have the common denominator 10; 1/2000000000, 1/1999999999 and 1/7 have none that
     * fits.
     *
     * @throws IllegalArgumentException if they have no common denominator that is small enough
     */
    public static void check(List<Rate> rates) {
        BigInteger common = BigInteger.ONE;
        for (Rate rate : rates) {
            BigInteger denominator = BigInteger.valueOf(rate.denominator());
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        if (common.compareTo(GREATEST_DENOMINATOR) > 0) {
            throw new IllegalArgumentException("The rates (" + rates + ") must have a common denominator of at most "
                    + GREATEST_DENOMINATOR + ".");
        }
    }
}
