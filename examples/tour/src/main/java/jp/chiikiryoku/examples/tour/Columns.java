package jp.chiikiryoku.examples.tour;

/** Pads texts to columns of a terminal, in which a Japanese character takes two places. */
final class Columns {

    private Columns() {}

    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    private static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA -> 2;
            default -> isFullWidth(character) ? 2 : 1;
        };
    }

    // The marks that kana, brackets and full-width forms share.
    private static boolean isFullWidth(int character) {
        return (character >= 0x3000 && character <= 0x30FF) || (character >= 0xFF01 && character <= 0xFF60);
    }
}
