package jp.chiikiryoku.core.edition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.json.StrictReader;

/** What an edition file says of itself, before a programme reads it strictly. */
public final class EditionFile {

    private static final JsonFactory JSON = new JsonFactory();

    private EditionFile() {}

    /**
     * Returns the kinds of payload that a file names.
     *
     * @param editionFile the file, a JSON object in UTF-8
     * @return the texts under {@code kinds}, whether or not there are such kinds; empty if the file is malformed there
     */
    public static List<String> kinds(byte[] editionFile) {
        if (editionFile.length > StrictReader.GREATEST_SIZE) {
            return List.of();
        }
        try (JsonParser parser = JSON.createParser(editionFile)) {
            return parser.nextToken() == JsonToken.START_OBJECT ? kinds(parser) : List.of();
        } catch (JsonProcessingException malformed) {
            // The strict reader tells what is wrong with the file.
            return List.of();
        } catch (IOException exception) {
            throw new UncheckedIOException("Cannot read from memory.", exception);
        }
    }

    private static List<String> kinds(JsonParser parser) throws IOException {
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("kinds")) {
                return texts(parser);
            }
            parser.skipChildren();
        }
        return List.of();
    }

    private static List<String> texts(JsonParser parser) throws IOException {
        List<String> texts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                texts.add(parser.getText());
            }
            parser.skipChildren();
        }
        return List.copyOf(texts);
    }
}
