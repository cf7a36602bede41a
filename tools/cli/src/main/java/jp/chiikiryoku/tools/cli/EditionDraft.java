package jp.chiikiryoku.tools.cli;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/** An edition file to fill in: that of an edition there is, without what every edition has of its own. */
final class EditionDraft {

    private static final JsonMapper JSON = new JsonMapper();

    private EditionDraft() {}

    /**
     * Writes a file whose figures and citations are those of an edition there is, and whose id, title, years and days,
     * with the sources of these days, are left open.
     *
     * @param edition the file of the edition, a JSON object in UTF-8
     */
    static byte[] of(byte[] edition) throws IOException {
        ObjectNode draft = (ObjectNode) JSON.readTree(edition);
        draft.put("id", "");
        draft.withObject("/title").put("ja", "").put("en", "");
        draft.putArray("fiscalYears");
        for (String member : List.of("inForceFrom", "inForceUntil")) {
            draft.withObject("/" + member).putNull("value").set("citation", citation());
        }
        draft.remove("knownFrom");
        draft.putNull("checkedOn");
        draft.putNull("recheckBy");
        return JSON.writer(printer()).writeValueAsBytes(draft);
    }

    // The source of a day of another year says nothing of this one.
    private static ObjectNode citation() {
        return JSON.createObjectNode().put("source", "").put("place", "").putNull("authority");
    }

    // The line feed is fixed: the file must not depend on the machine.
    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return printer;
    }
}
