package jp.chiikiryoku.core.json;

/**
 * Tells well-formed UTF-8 (RFC 3629) from everything else, without decoding it.
 *
 * <p>The decoders of the JDK cannot be asked without making the text as well, which takes a third of the time of
 * reading a payload.
 */
final class Utf8 {

    private Utf8() {}

    /** Whether the bytes are UTF-8 without the character NUL, which no JSON text holds. */
    static boolean isText(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i];
            if (lead > 0) {
                i++;
                continue;
            }
            int length = lengthOf(lead & 0xFF);
            if (length == 0 || i + length > bytes.length || !isSequence(bytes, i, length)) {
                return false;
            }
            i += length;
        }
        return true;
    }

    private static int lengthOf(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private static boolean isSequence(byte[] bytes, int start, int length) {
        for (int i = start + 1; i < start + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        int second = bytes[start + 1] & 0xFF;
        return switch (bytes[start] & 0xFF) {
            // Too long for what they say.
            case 0xE0 -> second >= 0xA0;
            case 0xF0 -> second >= 0x90;
            // A surrogate is no character.
            case 0xED -> second < 0xA0;
            // Beyond U+10FFFF.
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
