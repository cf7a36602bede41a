package jp.chiikiryoku.core.payload;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import jp.chiikiryoku.core.assessment.EditionNotes;
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
 * One kind of payload that is solved as a whole: the way from a text or a record to the solution.
 *
 * <p>A malformed payload is answered by all its problems and nothing is solved. Immutable and thread-safe.
 *
 * @param <P> the type of payload
 * @param <R> the type of the editions' parameters
 * @param <S> the type of solution
 */
public final class SolvedKind<P extends StatedPayload, R, S extends Solution> implements Kind<S> {

    private static final BiFunction<? extends Solution, Language, Report> RENDERING =
            (BiFunction<Solution, Language, Report>) Solution::report;

    private final SolverDefinition<P, R, S> definition;
    private final Intake<P, R, SolverDesk<P, S>> intake;

    SolvedKind(SolverDefinition<P, R, S> definition, Programme<R> programme) {
        this.definition = definition;
        this.intake =
                new Intake<>(definition, programme, edition -> new SolverDesk<>(edition, definition.solver(edition)));
    }

    /** The solver of one edition. */
    record SolverDesk<P, S extends Solution>(Edition<?> edition, Solver<P, S> solver) implements Intake.Desk<P> {

        @Override
        public void checkAgainst(P payload, Problems problems) {
            solver.checkAgainst(payload, problems);
        }
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
        return List.of(definition.reportType(), ProblemReport.class);
    }

    @Override
    public SolvedKind<P, R, S> withEdition(byte[] editionFile) {
        Programme<R> programme = intake.programme();
        return programme.with(programme.readEdition(editionFile)).kind(definition);
    }

    @Override
    public Answer<S> answer(byte[] json, @Nullable LocalDate today) {
        Intake.Taken<P, SolverDesk<P, S>> taken = intake.take(json);
        return taken.isWellFormed()
                ? new Answer.Answered<>(solve(taken, today), rendering())
                : new Answer.Malformed<>(name(), taken.problems().toList());
    }

    /**
     * Reads a JSON text without solving it.
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
        return intake.take(payload, null).problems().toList();
    }

    /**
     * Solves a record.
     *
     * @param payload the record
     * @return the solution
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public S solve(P payload) {
        return solve(intake.takeSound(payload, null), null);
    }

    /**
     * Solves a record on a day.
     *
     * @param payload the record
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the solution
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public S solve(P payload, LocalDate today) {
        return solve(intake.takeSound(payload, null), today);
    }

    private S solve(Intake.Taken<P, SolverDesk<P, S>> taken, @Nullable LocalDate today) {
        P payload = taken.soundPayload();
        SolverDesk<P, S> desk = taken.soundDesk();
        Occasion occasion = new Occasion(payload.rulings(), intake.reference().date(payload), today);
        return desk.solver().solve(payload, EditionNotes.of(desk.edition(), occasion));
    }

    // The same for every kind, so that two answers are equal if their solutions are.
    @SuppressWarnings("unchecked")
    private BiFunction<S, Language, Report> rendering() {
        return (BiFunction<S, Language, Report>) RENDERING;
    }
}
