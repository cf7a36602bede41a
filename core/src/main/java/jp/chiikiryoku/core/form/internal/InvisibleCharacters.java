package jp.chiikiryoku.core.form.internal;

/**
 * The characters that nobody sees: white space, controls, formats, fillers and what else Unicode calls ignorable by
 * default.
 *
 * <p>They are written out, because platforms and validators of JSON Schema differ in the version of Unicode that they
 * know. Signs of the category of formats that are seen, such as U+06DD, are not among them.
 */
final class InvisibleCharacters {

    // The first and the last of each range, in their order.
    private static final int[] RANGES = {
        0x0000, 0x0020, 0x007F, 0x00A0, 0x00AD, 0x00AD, 0x034F, 0x034F, 0x061C, 0x061C, 0x115F, 0x1160, 0x1680, 0x1680,
        0x17B4, 0x17B5, 0x180B, 0x180F, 0x2000, 0x200F, 0x2028, 0x202F, 0x205F, 0x206F, 0x2800, 0x2800, 0x3000, 0x3000,
        0x3164, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0x13430, 0x1343F, 0x1BCA0,
        0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
    };

    private InvisibleCharacters() {}

    /**
     * Tells whether nobody sees a character.
     *
     * @return true for a space or a zero width joiner, false for a letter
     */
    static boolean contain(int character) {
        for (int i = 0; i < RANGES.length && RANGES[i] <= character; i += 2) {
            if (character <= RANGES[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns a pattern (ECMA-262) of one character that is seen.
     *
     * <p>It takes all characters beyond the first 65,536 as seen: a class cannot name ranges of them in a way that every
     * validator reads.
     */
    static String visiblePattern() {
        StringBuilder pattern = new StringBuilder("[^");
        for (int i = 0; i < RANGES.length && RANGES[i] <= Character.MAX_VALUE; i += 2) {
            append(RANGES[i], pattern);
            if (RANGES[i] < RANGES[i + 1]) {
                append(RANGES[i + 1], pattern.append('-'));
            }
        }
        return pattern.append(']').toString();
    }

    private static void append(int character, StringBuilder pattern) {
        pattern.append(String.format("\\u%04X", character));
    }
}
