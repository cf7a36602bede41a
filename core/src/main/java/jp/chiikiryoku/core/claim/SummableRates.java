package jp.chiikiryoku.core.claim;

import java.math.BigInteger;
import java.util.Map;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.text.Facts;

/**
 * Refuses the rates of an edition whose items could not be added up exactly in 64 bits.
 *
 * <p>Two rates always can, whose denominators are at most 2,000,000,000 each; a claim with more of them must check them.
 */
public final class SummableRates {

    // Two fractions over it are added before a whole yen is carried.
    private static final BigInteger GREATEST_DENOMINATOR = BigInteger.valueOf(Long.MAX_VALUE / 2);
    private static final Fault RATES =
            Fault.of(ProblemCode.CONFLICT, "rates", Facts.of("greatest", GREATEST_DENOMINATOR.longValueExact()));

    private SummableRates() {}

    /**
     * Checks the rates of the items of one claim.
     *
     * <p>1/2 and 7/10 have the common denominator 10; 1/2000000000, 1/1999999999 and 1/7 have none that fits, and each of
     * the three has a problem.
     *
     * @param rates the settled rates by the names of their members
     * @param place where the members stand
     */
    public static void check(Map<String, Cited<Rate>> rates, Pointer place, Problems problems) {
        if (commonDenominator(rates).compareTo(GREATEST_DENOMINATOR) <= 0) {
            return;
        }
        rates.forEach((member, rate) -> {
            if (rate.value().denominator() > 1) {
                problems.addIfSound(place.member(member), RATES);
            }
        });
    }

    private static BigInteger commonDenominator(Map<String, Cited<Rate>> rates) {
        BigInteger common = BigInteger.ONE;
        for (Cited<Rate> rate : rates.values()) {
            BigInteger denominator = BigInteger.valueOf(rate.value().denominator());
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        return common;
    }
}
