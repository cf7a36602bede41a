package jp.chiikiryoku.core.money;

/** Groups the digits of whole numbers by thousands, whatever the locale of the machine. */
public final class Digits {

    private Digits() {}

    /**
     * Prints a number with a comma between groups of three digits.
     *
     * <p>{@code grouped(25000000)} is {@code 25,000,000}.
     */
    public static String grouped(long number) {
        return append(number, new StringBuilder(26)).toString();
    }

    /** Prints a number with a comma between groups of three digits at the end of a text. */
    public static StringBuilder append(long number, StringBuilder out) {
        int start = out.length();
        out.append(number);
        int first = number < 0 ? start + 1 : start;
        for (int comma = out.length() - 3; comma > first; comma -= 3) {
            out.insert(comma, ',');
        }
        return out;
    }
}
