package jp.chiikiryoku.core.government;

/** Reads ASCII digits in place: codes are checked by the million, so nothing is allocated here. */
final class DecimalDigits {

    private DecimalDigits() {}

    static boolean areAll(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static int digit(String text, int index) {
        return text.charAt(index) - '0';
    }

    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + digit(text, i);
        }
        return number;
    }
}
