package jp.chiikiryoku.local10000;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.KindDefinition;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.core.payload.Programme;
import jp.chiikiryoku.core.payload.Reference;
import jp.chiikiryoku.core.text.Texts;

/**
 * ローカル10,000プロジェクト: the way in.
 *
 * <p>{@code Local10000.edition("r6-supplementary").assess(application)} answers one application. An own edition is
 * loaded by {@link #withEdition(InputStream)}. Immutable and thread-safe.
 */
public final class Local10000 {

    /** The kind of payload on the wire. */
    public static final String KIND = "local10000";

    static final KindDefinition<Application, Local10000Parameters> DEFINITION = new Definition();

    private static final class Shipped {
        static final Local10000 INSTANCE = new Local10000(Programme.load(
                Local10000Parameters.class,
                List.of(DEFINITION),
                Texts.of(name -> Local10000.class.getResourceAsStream(name)),
                name -> Local10000.class.getResourceAsStream(name)));
    }

    private final Programme<Local10000Parameters> programme;
    private final PayloadKind<Application, Local10000Parameters> kind;

    private Local10000(Programme<Local10000Parameters> programme) {
        this.programme = programme;
        this.kind = programme.kind(DEFINITION);
    }

    /**
     * Returns the programme with the editions that the library ships.
     *
     * @return the programme
     */
    public static Local10000 shipped() {
        return Shipped.INSTANCE;
    }

    /**
     * Returns an edition that the library ships.
     *
     * @param id the id, {@code r6-supplementary} or the draft {@code r8-draft}
     * @return the edition, ready to check and assess
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public static Local10000Edition edition(String id) {
        return shipped().get(id);
    }

    /**
     * Returns one of this programme's editions.
     *
     * @param id the id
     * @return the edition, ready to check and assess
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public Local10000Edition get(String id) {
        return new Local10000Edition(kind.edition(id));
    }

    /**
     * Returns this programme with an own edition.
     *
     * @param json the edition's file, read to its end and not closed
     * @return the programme with one more edition
     * @throws MalformedPayloadException if the file is malformed, carries all its problems
     * @throws IOException if the stream cannot be read
     */
    public Local10000 withEdition(InputStream json) throws IOException {
        return new Local10000(programme.with(programme.readEdition(json)));
    }

    /**
     * Returns the editions there are.
     *
     * @return the shipped editions and those added
     */
    public Editions<Local10000Parameters> editions() {
        return programme.editions();
    }

    /**
     * Returns the kind of payload, for reading JSON.
     *
     * @return the kind {@code local10000}
     */
    public PayloadKind<Application, Local10000Parameters> kind() {
        return kind;
    }

    /**
     * Checks an application.
     *
     * @param application the application
     * @return all its problems, empty if it is well formed
     */
    public List<Problem> check(Application application) {
        return kind.check(application);
    }

    /**
     * Assesses an application under the edition that it names or that its day chooses.
     *
     * @param application the application
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Application application) {
        return kind.assess(application);
    }

    /**
     * Assesses an application on a day.
     *
     * @param application the application
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Application application, LocalDate today) {
        return kind.assess(application, today);
    }

    private static final class Definition implements KindDefinition<Application, Local10000Parameters> {

        private static final Pointer APPLIED_ON = Pointer.parse("/appliedOn");

        @Override
        public String name() {
            return KIND;
        }

        @Override
        public Class<Application> payloadType() {
            return Application.class;
        }

        @Override
        public List<? extends Rule> rules() {
            return List.of(Local10000Rule.values());
        }

        @Override
        public Reference<Application> reference() {
            return Reference.date(APPLIED_ON, Application::appliedOn);
        }

        @Override
        public Ruleset<Application> ruleset(Edition<Local10000Parameters> edition) {
            return new Local10000Ruleset(edition);
        }
    }
}
