package jp.chiikiryoku.examples.tour;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.chiikiryoku.core.text.LocalizedText;

/**
 * One page of the deck of the draft budget that names cases (事例).
 *
 * @param number its number, counted from the numbers that are printed
 * @param title what stands at its head
 * @param kind the kind of payload of its cases
 * @param cases the cases that it names
 */
record DeckPage(int number, String title, String kind, List<Case> cases) {

    private static final JsonMapper JSON = new JsonMapper();

    static List<DeckPage> all() {
        try {
            return List.of(JSON.readValue(Samples.read("cases/pages.json"), DeckPage[].class));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /**
     * One case.
     *
     * @param file the name of its payload among the cases, such as {@code local10000-kuji}
     * @param place the municipality
     * @param says what the deck says of it, as far as a payload does not hold it
     */
    record Case(String file, LocalizedText place, LocalizedText says) {

        /** The payload with what the deck says and nothing else. */
        byte[] stated() {
            return Samples.read("cases/" + file + ".json");
        }

        /** The payload with assumed values for what is required and not in the deck. */
        byte[] completed() {
            try {
                JsonNode payload = JSON.readTree(stated());
                JSON.readerForUpdating(payload).readTree(Samples.read("cases/assumed/" + file + ".json"));
                return JSON.writeValueAsBytes(payload);
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
    }
}
