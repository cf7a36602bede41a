package jp.chiikiryoku.core.payload;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Assessor;
import jp.chiikiryoku.core.assessment.Occasion;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One kind of payload that rules assess: the way from a text or a record to the answer.
 *
 * <p>A malformed payload is answered by all its problems and nothing is assessed; a well-formed one by an assessment.
 * Immutable and thread-safe.
 *
 * @param <P> the type of payload
 * @param <R> the type of the editions' parameters
 */
public final class PayloadKind<P extends StatedPayload, R> implements Kind<Assessment> {

    private static final BiFunction<Assessment, Language, Report> RENDERING = AssessmentReport::of;

    private final KindDefinition<P, R> definition;
    private final Intake<P, R, RuleDesk<P>> intake;

    PayloadKind(KindDefinition<P, R> definition, Programme<R> programme) {
        this.definition = definition;
        this.intake = new Intake<>(definition, programme, edition -> desk(definition, edition, programme.texts()));
    }

    /** The rules of one edition. */
    record RuleDesk<P>(Assessor<P> assessor) implements Intake.Desk<P> {

        @Override
        public Edition<?> edition() {
            return assessor.edition();
        }

        @Override
        public void checkAgainst(P payload, Problems problems) {
            assessor.ruleset().checkAgainst(payload, problems);
        }
    }

    private static <P extends StatedPayload, R> RuleDesk<P> desk(
            KindDefinition<P, R> definition, Edition<R> edition, Texts texts) {
        return new RuleDesk<>(new Assessor<>(definition.name(), edition, definition.ruleset(edition), texts));
    }

    @Override
    public String name() {
        return intake.name();
    }

    @Override
    public Form<P> form() {
        return intake.form();
    }

    @Override
    public List<Rule> rules() {
        return intake.rules();
    }

    @Override
    public Texts texts() {
        return intake.texts();
    }

    @Override
    public Editions<R> editions() {
        return intake.programme().editions();
    }

    @Override
    public Pointer reference() {
        return intake.reference().pointer();
    }

    @Override
    public List<Class<? extends Report>> reports() {
        return List.of(AssessmentReport.class, ProblemReport.class);
    }

    @Override
    public PayloadKind<P, R> withEdition(byte[] editionFile) {
        Programme<R> programme = intake.programme();
        return programme.with(programme.readEdition(editionFile)).kind(definition);
    }

    @Override
    public Answer<Assessment> answer(byte[] json, @Nullable LocalDate today) {
        Intake.Taken<P, RuleDesk<P>> taken = intake.take(json);
        return taken.isWellFormed()
                ? new Answer.Answered<>(assess(taken, today), RENDERING)
                : new Answer.Malformed<>(name(), taken.problems().toList());
    }

    /**
     * Reads a JSON text without assessing it.
     *
     * @param json the text in UTF-8
     * @return the well-formed payload
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public P read(byte[] json) {
        return intake.read(json);
    }

    /**
     * Checks a record.
     *
     * @param payload the record
     * @return all its problems, empty if it is well formed
     */
    public List<Problem> check(P payload) {
        return check(payload, null);
    }

    /**
     * Assesses a record under the edition that it names or that its reference date or year chooses.
     *
     * @param payload the record
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(P payload) {
        return assess(payload, null, null);
    }

    /**
     * Assesses a record on a day.
     *
     * @param payload the record
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(P payload, LocalDate today) {
        return assess(payload, null, today);
    }

    /**
     * Returns this kind under one edition.
     *
     * @param id the id of an edition that serves this kind
     * @return the kind under that edition
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public KindEdition<P, R> edition(String id) {
        Edition<R> edition = editions().get(id);
        return new KindEdition<>(this, edition, intake.desk(id));
    }

    List<Problem> check(P payload, @Nullable RuleDesk<P> chosen) {
        return intake.take(payload, chosen).problems().toList();
    }

    Assessment assess(P payload, @Nullable RuleDesk<P> chosen, @Nullable LocalDate today) {
        return assess(intake.takeSound(payload, chosen), today);
    }

    private Assessment assess(Intake.Taken<P, RuleDesk<P>> taken, @Nullable LocalDate today) {
        P payload = taken.soundPayload();
        LocalDate date = intake.reference().date(payload);
        return taken.soundDesk().assessor().assess(payload, new Occasion(payload.rulings(), date, today));
    }
}
