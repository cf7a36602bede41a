package jp.chiikiryoku.tools.service;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.LocalizedText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sample payloads of every kind, one file each, in the order of their index. */
@Component
final class Samples {

    private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

    /** A sample in one language; its payload is the text of its file. */
    record Line(String name, String title, @JsonRawValue String payload) {}

    /** Where the index lists a sample. */
    record Entry(String kind, String name, LocalizedText title) {

        Line line(Language language) {
            return new Line(name, title.in(language), new String(payload(), StandardCharsets.UTF_8));
        }

        byte[] payload() {
            return READ.computeIfAbsent(kind + "/" + name + ".json", Samples::read);
        }
    }

    private final List<Entry> entries = List.of(new JsonMapper().readValue(read("index.json"), Entry[].class));

    List<Line> of(Kind<?, ?> kind, Language language) {
        return entries(kind).stream().map(entry -> entry.line(language)).toList();
    }

    List<Entry> entries(Kind<?, ?> kind) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(kind.name()))
                .toList();
    }

    private static byte[] read(String name) {
        try (InputStream stream = Samples.class.getResourceAsStream("samples/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("The sample (" + name + ") must stand beside the index.");
            }
            return stream.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
