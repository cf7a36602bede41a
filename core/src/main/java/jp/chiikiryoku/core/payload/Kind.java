package jp.chiikiryoku.core.payload;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A kind of payload as the registry finds it: it answers a JSON text, whatever the answer is.
 *
 * @param <V> what it answers: an assessment, or a {@link Solution}
 */
public sealed interface Kind<V> permits PayloadKind, SolvedKind {

    /** The greatest size of a payload in bytes, and that of an edition file. */
    int GREATEST_SIZE = 1_048_576;

    /**
     * Returns the name of the kind on the wire.
     *
     * @return the name, such as {@code local10000}
     */
    String name();

    /**
     * Returns the form of its payloads.
     *
     * @return the form
     */
    Form<? extends StatedPayload> form();

    /**
     * Returns its rules in the order in which results list them.
     *
     * @return the rules
     */
    List<Rule> rules();

    /**
     * Returns the texts of its programme.
     *
     * @return the texts
     */
    Texts texts();

    /**
     * Returns the editions of its programme.
     *
     * @return the shipped editions and those added
     */
    Editions<?> editions();

    /**
     * Returns the member that chooses the edition where the payload names none.
     *
     * @return where it stands, or {@code /edition} where a payload must name its edition
     */
    Pointer reference();

    /**
     * Tells whether a payload must name its edition, because no day or year in it chooses one.
     *
     * @return true if {@code /edition} is required
     */
    default boolean mustNameEdition() {
        return reference().equals(Pointer.ROOT.member("edition"));
    }

    /**
     * Returns the reports that an answer of this kind is rendered as.
     *
     * @return the record of what it answers, then that of problems
     */
    List<Class<? extends Report>> reports();

    /**
     * Returns this kind with one more edition, read from a file as strictly as a payload.
     *
     * @param editionFile the file, a JSON object in UTF-8
     * @return the kind
     * @throws MalformedPayloadException if the file is malformed, carries all its problems
     */
    Kind<V> withEdition(byte[] editionFile);

    /**
     * Answers a JSON text.
     *
     * @param json the text in UTF-8
     * @return all problems of the payload, or its answer
     */
    default Answer<V> answer(byte[] json) {
        return answer(json, null);
    }

    /**
     * Answers a JSON text on a day.
     *
     * @param json the text in UTF-8
     * @param today the caller's day, which may add a note and never changes an answer, or null
     * @return all problems of the payload, or its answer
     */
    Answer<V> answer(byte[] json, @Nullable LocalDate today);
}
