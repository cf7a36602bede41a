package jp.chiikiryoku.core.money;

/** Groups the digits of whole numbers by thousands, whatever the locale of the machine. */
public final class Digits {

    private Digits() {}

    /**
     * Prints a number with a comma between groups of three digits.
     *
     * <p>{@code grouped(25000000)} is {@code 25,000,000}.
     *
     * @param number the number
     * @return its decimal digits in groups
     */
    public static String grouped(long number) {
        String digits = Long.toString(number);
        int first = number < 0 ? 1 : 0;
        if (digits.length() - first <= 3) {
            return digits;
        }
        StringBuilder grouped = new StringBuilder(digits.length() * 4 / 3 + 1);
        for (int i = 0; i < digits.length(); i++) {
            if (i > first && (digits.length() - i) % 3 == 0) {
                grouped.append(',');
            }
            grouped.append(digits.charAt(i));
        }
        return grouped.toString();
    }
}
