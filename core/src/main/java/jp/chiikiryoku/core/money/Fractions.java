package jp.chiikiryoku.core.money;

import java.math.BigInteger;

/** Compares fractions of any 64-bit terms without losing a bit. */
final class Fractions {

    private Fractions() {}

    static int compare(long numerator, long denominator, long otherNumerator, long otherDenominator) {
        if (Math.multiplyHigh(numerator, otherDenominator) == 0
                && Math.multiplyHigh(otherNumerator, denominator) == 0) {
            return Long.compareUnsigned(numerator * otherDenominator, otherNumerator * denominator);
        }
        return product(numerator, otherDenominator).compareTo(product(otherNumerator, denominator));
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
