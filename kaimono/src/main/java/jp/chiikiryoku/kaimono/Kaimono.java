package jp.chiikiryoku.kaimono;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.core.payload.Programme;
import jp.chiikiryoku.core.text.Texts;

/**
 * 人口減少地域における買物サービス確保: the way in.
 *
 * <p>{@code Kaimono.edition("r6-supplementary").assess(shoppingCase)} answers whether a case fits the survey. It is
 * research alone: there is no amount. An own edition is loaded by {@link #withEdition(InputStream)}. Immutable and
 * thread-safe.
 */
public final class Kaimono {

    /** The kind of payload on the wire. */
    public static final String KIND = "kaimono";

    private static final class Shipped {
        static final Kaimono INSTANCE = new Kaimono(Programme.load(
                KaimonoParameters.class,
                List.of(ShoppingCaseDefinition.INSTANCE),
                Texts.of(name -> Kaimono.class.getResourceAsStream(name)),
                name -> Kaimono.class.getResourceAsStream(name)));
    }

    private final Programme<KaimonoParameters> programme;
    private final PayloadKind<ShoppingCase, KaimonoParameters> kind;

    private Kaimono(Programme<KaimonoParameters> programme) {
        this.programme = programme;
        this.kind = programme.kind(ShoppingCaseDefinition.INSTANCE);
    }

    /**
     * Returns the programme with the editions that the library ships.
     *
     * @return the programme
     */
    public static Kaimono shipped() {
        return Shipped.INSTANCE;
    }

    /**
     * Returns an edition that the library ships.
     *
     * @param id the id, {@code r6-supplementary}
     * @return the edition, ready to check and assess
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public static KaimonoEdition edition(String id) {
        return shipped().get(id);
    }

    /**
     * Returns one of this programme's editions.
     *
     * @param id the id
     * @return the edition, ready to check and assess
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public KaimonoEdition get(String id) {
        return new KaimonoEdition(kind.edition(id));
    }

    /**
     * Returns this programme with an own edition.
     *
     * @param json the edition's file, read to its end and not closed
     * @return the programme with one more edition
     * @throws MalformedPayloadException if the file is malformed, carries all its problems
     * @throws IOException if the stream cannot be read
     */
    public Kaimono withEdition(InputStream json) throws IOException {
        return new Kaimono(programme.with(programme.readEdition(json)));
    }

    /**
     * Returns the editions there are.
     *
     * @return the shipped editions and those added
     */
    public Editions<KaimonoParameters> editions() {
        return programme.editions();
    }

    /**
     * Returns the kind of payload, for reading JSON.
     *
     * @return the kind {@code kaimono}
     */
    public PayloadKind<ShoppingCase, KaimonoParameters> kind() {
        return kind;
    }

    /**
     * Checks a case.
     *
     * @param shoppingCase the case
     * @return all its problems, empty if it is well formed; one that names no edition has {@code required} at
     *     {@code /edition}
     */
    public List<Problem> check(ShoppingCase shoppingCase) {
        return kind.check(shoppingCase);
    }

    /**
     * Assesses a case under the edition that it names.
     *
     * @param shoppingCase the case
     * @return the assessment, without any amount
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(ShoppingCase shoppingCase) {
        return kind.assess(shoppingCase);
    }

    /**
     * Assesses a case on a day.
     *
     * @param shoppingCase the case
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment, without any amount
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(ShoppingCase shoppingCase, LocalDate today) {
        return kind.assess(shoppingCase, today);
    }
}
