package jp.chiikiryoku.core.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;

/**
 * Assesses well-formed payloads of one kind under one edition.
 *
 * <p>The rules answer; this class settles rulings, draws the verdict and fits the amounts to it. Where the edition leaves
 * parameters open, it does so for every combination of readings: outcomes stand only where all agree, and amounts run
 * from the least to the greatest. Immutable and thread-safe.
 *
 * @param <P> the stated record
 */
public final class Assessor<P> implements Answerer<P, Assessment> {

    private static final Pointer RULINGS = Pointer.ROOT.member("rulings");

    private final String kind;
    private final Edition<?> edition;
    // One for each combination of readings.
    private final List<Evaluator<P, ?>> evaluators;
    private final Readings readings;

    private Assessor(String kind, Edition<?> edition, List<Evaluator<P, ?>> evaluators) {
        this.kind = kind;
        this.edition = edition;
        this.evaluators = List.copyOf(evaluators);
        this.readings = Readings.of(edition);
    }

    /**
     * Obtains an assessor.
     *
     * @param evaluators makes what is asked and calculated of that kind under an edition that has no open parameter
     */
    public static <P, R> Assessor<P> of(
            String kind, Edition<R> edition, Function<Edition<R>, ? extends Evaluator<P, ?>> evaluators) {
        List<Evaluator<P, ?>> each = new ArrayList<>();
        for (Edition<R> settled : edition.settlements()) {
            each.add(evaluators.apply(settled));
        }
        return new Assessor<>(kind, edition, each);
    }

    @Override
    public void checkEdition(P payload, Problems problems) {
        evaluators.get(0).checkEdition(payload, problems);
    }

    @Override
    public Assessment answer(P payload, AssessmentContext context) {
        if (evaluators.size() == 1) {
            return conclude(Draft.of(payload, evaluators.get(0)), context);
        }
        List<Draft> drafts = new ArrayList<>(evaluators.size());
        for (int i = 0; i < evaluators.size(); i++) {
            drafts.add(Draft.of(payload, evaluators.get(i)));
        }
        return readings.assess(payload, drafts, draft -> conclude(draft, context));
    }

    private Assessment conclude(Draft draft, AssessmentContext context) {
        Evaluator<P, ?> evaluator = evaluators.get(0);
        Calculation calculation = draft.calculation();
        List<Message> notes = context.notesOn(edition);
        List<Finding> findings = settle(draft.findings(), context.rulings(), notes);
        notes.addAll(draft.notes());
        Requirement requirement = evaluator.requirement();
        Verdict verdict = requirement.verdict(findings, calculation);
        notes.addAll(evaluator.notes(verdict));
        Outcome ofAmounts = requirement.outcomeForAmounts(findings);
        boolean fits = requirement.fitsAmounts();
        List<Pointer> questions = requirement.leavesNothingToAsk(verdict)
                ? List.of()
                : questions(verdict, findings, calculation.openQuestions());
        return new Assessment(
                kind,
                edition,
                verdict,
                fits
                        ? amounts(verdict == Verdict.INELIGIBLE ? Outcome.VIOLATED : ofAmounts, calculation.amounts())
                        : calculation.amounts(),
                requirement,
                findings,
                fits ? steps(verdict, ofAmounts, calculation) : calculation.steps(),
                questions,
                List.of(),
                notes);
    }

    private static List<Finding> settle(List<Finding> findings, List<Ruling> rulings, List<Message> notes) {
        if (rulings.isEmpty()) {
            return findings;
        }
        List<Finding> settled = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            settled.add(settle(finding, rulings, notes));
        }
        return settled;
    }

    private static Finding settle(Finding finding, List<Ruling> rulings, List<Message> notes) {
        for (int i = 0; i < rulings.size(); i++) {
            Ruling ruling = rulings.get(i);
            if (!finding.rule().id().equals(ruling.rule()) || ruling.judgement() == Judgement.PENDING) {
                continue;
            }
            if (finding.outcome() == Outcome.UNDETERMINED) {
                return finding.settledBy(ruling, RULINGS.at(i));
            }
            notes.add(Message.of("note.ruling-unused", Facts.of("rule", finding.rule())));
        }
        return finding;
    }

    private static List<Amount> amounts(Outcome outcome, List<Amount> amounts) {
        if (outcome == Outcome.SATISFIED) {
            return amounts;
        }
        List<Amount> fitted = new ArrayList<>(amounts.size());
        for (int i = 0; i < amounts.size(); i++) {
            Amount amount = amounts.get(i);
            YenRange range = outcome == Outcome.VIOLATED
                    ? YenRange.ZERO
                    : YenRange.upTo(amount.range().atMost());
            fitted.add(new Amount(amount.key(), range));
        }
        return fitted;
    }

    private static List<Step> steps(Verdict verdict, Outcome outcome, Calculation calculation) {
        if (outcome != Outcome.VIOLATED && verdict == Verdict.INELIGIBLE) {
            return withNothingLeft(calculation);
        }
        if (outcome == Outcome.SATISFIED) {
            return calculation.steps();
        }
        List<Step> steps = new ArrayList<>(
                calculation.steps().size() + calculation.amounts().size());
        if (outcome == Outcome.UNDETERMINED) {
            steps.addAll(calculation.steps());
        }
        for (Amount amount : calculation.amounts()) {
            steps.add(lastStep(outcome, amount));
        }
        return steps;
    }

    /** Not one yen of what is claimed can be accepted. */
    private static List<Step> withNothingLeft(Calculation calculation) {
        List<Step> steps = new ArrayList<>(calculation.steps());
        List<Amount> amounts = calculation.amounts();
        AmountKey last = amounts.get(amounts.size() - 1).key();
        steps.add(step(last, "step.nothing-left", Facts.of("amount", last)));
        return steps;
    }

    private static Step lastStep(Outcome outcome, Amount amount) {
        AmountKey key = amount.key();
        return outcome == Outcome.VIOLATED
                ? step(key, "step.ineligible", Facts.of("amount", key))
                : step(
                        key,
                        "step.needs-review",
                        Facts.of("amount", key, "atMost", amount.range().atMost()));
    }

    private static Step step(AmountKey amount, String text, Facts operands) {
        return new Step(amount, Message.of(text, operands), null);
    }

    private static List<Pointer> questions(Verdict verdict, List<Finding> findings, List<Pointer> ofAmounts) {
        if (ofAmounts.isEmpty() && asksNothing(findings)) {
            return List.of();
        }
        Set<Pointer> questions = new LinkedHashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            addAll(findings.get(i).openQuestions(), questions);
        }
        // Where all amounts are zero whatever is answered, a question about an amount is none.
        if (verdict != Verdict.INELIGIBLE) {
            addAll(ofAmounts, questions);
        }
        return List.copyOf(questions);
    }

    private static boolean asksNothing(List<Finding> findings) {
        for (int i = 0; i < findings.size(); i++) {
            if (!findings.get(i).openQuestions().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static void addAll(List<Pointer> some, Set<Pointer> questions) {
        for (int i = 0; i < some.size(); i++) {
            questions.add(some.get(i));
        }
    }
}
