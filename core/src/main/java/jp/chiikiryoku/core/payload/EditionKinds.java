package jp.chiikiryoku.core.payload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Tells for which kinds of payload an edition file is, before one of them reads it strictly. */
public final class EditionKinds {

    private static final JsonMapper JSON = new JsonMapper();

    private EditionKinds() {}

    /**
     * Returns the kinds that a file names.
     *
     * @param editionFile the file, a JSON object in UTF-8
     * @return the texts under {@code kinds}, whether or not there are such kinds; empty if the file is malformed there
     */
    public static List<String> of(byte[] editionFile) {
        List<String> kinds = new ArrayList<>();
        if (editionFile.length <= Kind.GREATEST_SIZE) {
            for (JsonNode kind : read(editionFile).path("kinds")) {
                if (kind.isTextual()) {
                    kinds.add(kind.textValue());
                }
            }
        }
        return List.copyOf(kinds);
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            return JSON.missingNode();
        } catch (IOException exception) {
            throw new UncheckedIOException("Memory must be readable.", exception);
        }
    }
}
