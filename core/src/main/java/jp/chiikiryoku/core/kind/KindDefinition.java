package jp.chiikiryoku.core.kind;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.chiikiryoku.core.assessment.Answerer;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Assessor;
import jp.chiikiryoku.core.assessment.Evaluator;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.EditionPart;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.ReportFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a module writes about one kind of payload; {@link Programme#kind(KindDefinition)} makes the kind of it.
 *
 * <p>Immutable and thread-safe. Two definitions are never equal.
 *
 * @param <P> the stated record
 * @param <R> the type of the editions' parameters
 * @param <A> the answer, such as an assessment
 */
public final class KindDefinition<P extends StatedPayload, R, A> implements EditionPart<R> {

    private final String name;
    private final Class<P> payloadType;
    private final List<Rule> rules;
    private final List<Rule> ruled;
    private final Reference<P> reference;
    private final Function<Edition<R>, ? extends Answerer<P, A>> answerers;
    private final ReportFormat<A> format;
    private final List<ParameterCheck<R>> parameterChecks;

    /**
     * Checks that the parameters of an edition hold what a kind needs.
     *
     * @param <R> the type of the parameters
     */
    @FunctionalInterface
    public interface ParameterCheck<R> {

        /** Checks parameters. */
        void check(R parameters, Pointer place, Problems problems);
    }

    private KindDefinition(
            String name,
            Class<P> payloadType,
            List<? extends Rule> rules,
            List<? extends Rule> ruled,
            Reference<P> reference,
            Function<Edition<R>, ? extends Answerer<P, A>> answerers,
            ReportFormat<A> format,
            List<ParameterCheck<R>> parameterChecks) {
        this.name = requireNonNull(name, "name");
        this.payloadType = requireNonNull(payloadType, "payloadType");
        this.rules = List.copyOf(rules);
        this.ruled = List.copyOf(ruled);
        this.reference = requireNonNull(reference, "reference");
        this.answerers = requireNonNull(answerers, "answerers");
        this.format = requireNonNull(format, "format");
        this.parameterChecks = List.copyOf(parameterChecks);
    }

    /**
     * Obtains the definition of a kind that rules assess.
     *
     * @param name the name on the wire, such as {@code local10000}
     * @param rules the rules in the order in which results list them; an edition that serves the kind must cite each
     * @param reference the member that chooses the edition where the payload names none
     * @param evaluators makes what is asked and calculated under an edition; throws {@link IllegalArgumentException} if the
     *     edition's parameters contradict each other
     */
    public static <P extends StatedPayload, R> KindDefinition<P, R, Assessment> assessed(
            String name,
            Class<P> payloadType,
            List<? extends Rule> rules,
            Reference<P> reference,
            Function<Edition<R>, ? extends Evaluator<P, ?>> evaluators) {
        return of(
                name,
                payloadType,
                rules,
                reference,
                edition -> Assessor.of(name, edition, evaluators),
                AssessmentReport.FORMAT);
    }

    /**
     * Obtains the definition of a kind that is answered otherwise, such as by a matching.
     *
     * @param name the name on the wire, such as {@code kigyojin-matching}
     * @param reference the member that chooses the edition where the payload names none
     * @param answerers makes what answers under an edition; throws {@link IllegalArgumentException} if the edition's
     *     parameters contradict each other
     */
    public static <P extends StatedPayload, R, A> KindDefinition<P, R, A> of(
            String name,
            Class<P> payloadType,
            List<? extends Rule> rules,
            Reference<P> reference,
            Function<Edition<R>, ? extends Answerer<P, A>> answerers,
            ReportFormat<A> format) {
        return new KindDefinition<>(name, payloadType, rules, rules, reference, answerers, format, List.of());
    }

    /**
     * Returns this definition with a part that the parameters of an edition must hold to serve the kind.
     *
     * @param part reads it; null where it is absent
     */
    public KindDefinition<P, R, A> requiring(String member, Function<R, @Nullable Object> part) {
        return checking((parameters, place, problems) -> {
            if (part.apply(parameters) == null) {
                problems.add(place.member(member), Fault.of(ProblemCode.REQUIRED));
            }
        });
    }

    /** Returns this definition with one more check of an edition's parameters. */
    public KindDefinition<P, R, A> checking(ParameterCheck<R> check) {
        List<ParameterCheck<R>> more = new ArrayList<>(parameterChecks);
        more.add(check);
        return new KindDefinition<>(name, payloadType, rules, ruled, reference, answerers, format, more);
    }

    /**
     * Returns this definition with rulings on some of its rules alone; a ruling on another one is a problem.
     *
     * @param some rules of the kind; all of them unless this is called
     */
    public KindDefinition<P, R, A> ruledOn(List<? extends Rule> some) {
        return new KindDefinition<>(name, payloadType, rules, some, reference, answerers, format, parameterChecks);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> ruleIds() {
        return rules.stream().map(Rule::id).toList();
    }

    @Override
    public void checkParameters(R parameters, Pointer place, Problems problems) {
        parameterChecks.forEach(check -> check.check(parameters, place, problems));
    }

    @Override
    public void prepare(Edition<R> edition) {
        answerer(edition);
    }

    Class<P> payloadType() {
        return payloadType;
    }

    List<Rule> rules() {
        return rules;
    }

    List<Rule> ruled() {
        return ruled;
    }

    Reference<P> reference() {
        return reference;
    }

    ReportFormat<A> format() {
        return format;
    }

    Answerer<P, A> answerer(Edition<R> edition) {
        return requireNonNull(answerers.apply(edition), "answerer");
    }
}
