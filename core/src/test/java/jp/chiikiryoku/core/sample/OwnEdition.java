package jp.chiikiryoku.core.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An edition of the caller's: {@code r6} under another id, in the fiscal year 2030, in which no other is in force. */
public final class OwnEdition {

    private OwnEdition() {}

    public static byte[] named(String id) {
        return text(id).getBytes(UTF_8);
    }

    public static String text(String id) {
        return new String(SampleProgramme.resource("editions/r6.json"), UTF_8)
                .replace("\"id\": \"r6\"", "\"id\": \"" + id + "\"")
                .replace("2024-04-01", "2030-04-01")
                .replace("2025-03-31", "2031-03-31")
                .replace("    2024\n", "    2030\n");
    }
}
