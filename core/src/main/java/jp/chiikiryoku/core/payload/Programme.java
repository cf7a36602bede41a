package jp.chiikiryoku.core.payload;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One programme (施策): its editions and the kinds of payload that they serve.
 *
 * <p>Immutable and thread-safe; an own edition makes another programme of the same kinds.
 *
 * @param <R> the type of the editions' parameters
 */
public final class Programme<R> {

    private final Texts texts;
    private final List<EditionPart<R>> kinds;
    private final EditionReader<R> reader;
    private final Editions<R> editions;

    private Programme(
            Texts texts, List<? extends EditionPart<R>> kinds, EditionReader<R> reader, Editions<R> editions) {
        this.texts = texts;
        this.kinds = List.copyOf(kinds);
        this.reader = reader;
        this.editions = editions;
    }

    /**
     * Loads a programme with the editions that its module ships.
     *
     * @param <R> the type of the editions' parameters
     * @param parametersType the record of the editions' parameters
     * @param kinds what editions hold for each kind of payload
     * @param texts the texts of the module
     * @param resources opens a resource beside the module's classes; {@code editions/index.txt} lists the edition files
     * @return the programme
     * @throws MalformedPayloadException if a shipped edition is malformed: a mistake of the module
     */
    public static <R> Programme<R> load(
            Class<R> parametersType,
            List<? extends EditionPart<R>> kinds,
            Texts texts,
            Function<String, @Nullable InputStream> resources) {
        EditionReader<R> reader = new EditionReader<>(parametersType, kinds, texts);
        Programme<R> programme = new Programme<>(texts, kinds, reader, Editions.of(new ArrayList<>()));
        for (String file : Resources.readLines("editions/index.txt", resources)) {
            programme = programme.with(reader.readShipped(Resources.read("editions/" + file, resources)));
        }
        return programme;
    }

    /**
     * Returns the texts of the programme.
     *
     * @return the texts
     */
    public Texts texts() {
        return texts;
    }

    /**
     * Returns the editions there are.
     *
     * @return the shipped editions and those added
     */
    public Editions<R> editions() {
        return editions;
    }

    /**
     * Returns a kind of payload, assessed by the editions of this programme.
     *
     * @param <P> the type of payload
     * @param definition one of the kinds of this programme
     * @return the kind
     */
    public <P extends StatedPayload> PayloadKind<P, R> kind(KindDefinition<P, R> definition) {
        return new PayloadKind<>(definition, this);
    }

    /**
     * Returns a kind of payload that is solved as a whole, by the editions of this programme.
     *
     * @param <P> the type of payload
     * @param <S> the type of solution
     * @param definition a kind that the editions of this programme serve
     * @return the kind
     */
    public <P extends StatedPayload, S extends Solution> SolvedKind<P, R, S> kind(
            SolverDefinition<P, R, S> definition) {
        return new SolvedKind<>(definition, this);
    }

    /**
     * Reads an own edition as strictly as a payload.
     *
     * @param json the file, a JSON object in UTF-8
     * @return the edition, checked against the editions there are; {@link #with} adds it
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Edition<R> readEdition(byte[] json) {
        return reader.read(json, editions);
    }

    /**
     * Reads an own edition as strictly as a payload.
     *
     * @param json the file, a JSON object in UTF-8; it is read to its end and not closed
     * @return the edition, checked against the editions there are; {@link #with} adds it
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     * @throws IOException if the stream cannot be read
     */
    public Edition<R> readEdition(InputStream json) throws IOException {
        return readEdition(json.readNBytes(StrictReader.GREATEST_SIZE + 1));
    }

    /**
     * Returns this programme with one more edition.
     *
     * @param own the edition to add
     * @return the programme
     * @throws IllegalArgumentException if its id is taken or it overlaps one that is in force
     */
    public Programme<R> with(Edition<R> own) {
        return new Programme<>(texts, kinds, reader, editions.with(own));
    }
}
