package jp.chiikiryoku.core.kind;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.EditionPart;
import jp.chiikiryoku.core.edition.EditionReader;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.json.Resources;
import jp.chiikiryoku.core.json.StrictReader;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One programme (施策): its editions and the kinds of payload that they serve.
 *
 * <p>Immutable and thread-safe; an edition of the caller's makes another programme of the same kinds.
 *
 * @param <R> the type of the editions' parameters
 */
public final class Programme<R> {

    private final Texts texts;
    private final EditionReader<R> reader;
    private final Editions<R> editions;
    private final Editions<R> known;
    // The files as they were read, by the id of the edition.
    private final Map<String, byte[]> files;
    // Made when first asked for: who needs one kind does not wait for the others.
    private final Map<KindDefinition<?, R, ?>, Kind<?, ?>> kinds = new ConcurrentHashMap<>();

    private Programme(Texts texts, EditionReader<R> reader, Editions<R> editions, Map<String, byte[]> files) {
        this.texts = texts;
        this.reader = reader;
        this.editions = editions;
        this.known = editions.knownOn(null);
        this.files = Map.copyOf(files);
    }

    /**
     * Loads a programme with the editions that its module ships.
     *
     * @param resources opens a resource beside the module's classes; {@code editions/index.txt} lists the edition files
     * @throws MalformedPayloadException if a shipped edition is malformed: a mistake of the module
     */
    public static <R> Programme<R> load(
            Class<R> parametersType,
            List<? extends EditionPart<R>> parts,
            Texts texts,
            Function<String, @Nullable InputStream> resources) {
        EditionReader<R> reader = new EditionReader<>(parametersType, parts);
        List<Edition<R>> shipped = new ArrayList<>();
        Map<String, byte[]> files = new HashMap<>();
        for (String name : Resources.readLines("editions/index.txt", resources)) {
            byte[] file = Resources.read("editions/" + name, resources);
            Edition<R> edition = reader.readShipped(file);
            shipped.add(edition);
            files.put(edition.id(), file);
        }
        return new Programme<>(texts, reader, Editions.of(shipped), files);
    }

    /** Returns the texts of the programme. */
    public Texts texts() {
        return texts;
    }

    /** Returns the editions there are, with all that is known of them. */
    public Editions<R> editions() {
        return known;
    }

    /**
     * Returns the editions as they were known on a day.
     *
     * @param knownOn the day, or null for all that is known
     */
    public Editions<R> editions(@Nullable LocalDate knownOn) {
        return editions.knownOn(knownOn);
    }

    /**
     * Returns the file from which an edition was read, such as a pattern for the file of the next year.
     *
     * @return a JSON object in UTF-8, a copy
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public byte[] editionFile(String id) {
        known.get(id);
        return requireNonNull(files.get(id), "file").clone();
    }

    /** Returns the editions with every reading that was ever known. */
    Editions<R> publishedEditions() {
        return editions;
    }

    /** Returns a kind of payload, answered by the editions of this programme, the same at every call. */
    // A definition is its own key, and what is stored under it was made of it.
    @SuppressWarnings("unchecked")
    public <P extends StatedPayload, A> Kind<P, A> kind(KindDefinition<P, R, A> definition) {
        return (Kind<P, A>) kinds.computeIfAbsent(definition, key -> Kind.of(definition, this));
    }

    /**
     * Returns this programme with one more edition, read from a file as strictly as a payload.
     *
     * @param editionFile the file, a JSON object in UTF-8
     * @throws MalformedPayloadException if the file is malformed, or contradicts itself or an edition there is; carries all
     *     its problems
     */
    public Programme<R> withEdition(byte[] editionFile) {
        Edition<R> edition = reader.read(editionFile, editions, files.values());
        Map<String, byte[]> more = new HashMap<>(files);
        more.put(edition.id(), editionFile.clone());
        return new Programme<>(texts, reader, editions.with(edition), more);
    }

    /**
     * Returns this programme with one more edition, read from a file as strictly as a payload.
     *
     * @param editionFile the file, a JSON object in UTF-8; it is read to its end and not closed
     * @throws MalformedPayloadException if the file is malformed, or contradicts itself or an edition there is; carries all
     *     its problems
     * @throws IOException if the stream cannot be read
     */
    public Programme<R> withEdition(InputStream editionFile) throws IOException {
        return withEdition(editionFile.readNBytes(StrictReader.GREATEST_SIZE + 1));
    }
}
