package jp.chiikiryoku.core.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Texts;

/**
 * Assesses well-formed payloads of one kind under one edition.
 *
 * <p>The ruleset answers; this class settles rulings, draws the verdict and fits the amounts to it. Immutable and
 * thread-safe.
 *
 * @param <P> the type of payload
 */
public final class Assessor<P> {

    private static final Pointer RULINGS = Pointer.ROOT.member("rulings");

    private final String kind;
    private final Edition<?> edition;
    private final Ruleset<P> ruleset;
    private final Texts texts;

    /**
     * Makes an assessor.
     *
     * @param kind the kind of payload
     * @param edition the edition
     * @param ruleset the rules of that kind under that edition
     * @param texts the texts of the programme
     */
    public Assessor(String kind, Edition<?> edition, Ruleset<P> ruleset, Texts texts) {
        this.kind = kind;
        this.edition = edition;
        this.ruleset = ruleset;
        this.texts = texts;
    }

    /**
     * Returns the edition that is applied.
     *
     * @return the edition
     */
    public Edition<?> edition() {
        return edition;
    }

    /**
     * Returns the rules that are asked.
     *
     * @return the ruleset
     */
    public Ruleset<P> ruleset() {
        return ruleset;
    }

    /**
     * Assesses a payload.
     *
     * @param payload a well-formed payload
     * @param occasion the rulings and dates that surround it
     * @return the answer
     */
    public Assessment assess(P payload, Occasion occasion) {
        Evaluation evaluation = ruleset.evaluate(payload);
        List<Note> notes = EditionNotes.of(edition, occasion);
        List<Finding> findings = settle(evaluation.findings(), occasion.rulings(), notes);
        notes.addAll(evaluation.notes());
        Requirement requirement = ruleset.requirement();
        Verdict verdict = requirement.verdict(findings, evaluation.amounts());
        notes.addAll(ruleset.notes(verdict));
        Outcome ofAmounts = requirement.outcomeForAmounts(findings);
        return new Assessment(
                kind,
                edition,
                verdict,
                amounts(verdict == Verdict.INELIGIBLE ? Outcome.VIOLATED : ofAmounts, evaluation.amounts()),
                requirement,
                findings,
                steps(verdict, ofAmounts, evaluation),
                questions(verdict, findings, evaluation.openQuestions()),
                notes,
                texts);
    }

    private static List<Finding> settle(List<Finding> findings, List<Ruling> rulings, List<Note> notes) {
        if (rulings.isEmpty()) {
            return findings;
        }
        List<Finding> settled = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            settled.add(settle(finding, rulings, notes));
        }
        return settled;
    }

    private static Finding settle(Finding finding, List<Ruling> rulings, List<Note> notes) {
        for (int i = 0; i < rulings.size(); i++) {
            Ruling ruling = rulings.get(i);
            if (!finding.rule().id().equals(ruling.rule()) || ruling.judgement() == Judgement.PENDING) {
                continue;
            }
            if (finding.outcome() == Outcome.UNDETERMINED) {
                return finding.settledBy(ruling, RULINGS.at(i));
            }
            notes.add(new Note("note.ruling-unused", Facts.of("rule", finding.rule())));
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

    private static List<Step> steps(Verdict verdict, Outcome outcome, Evaluation evaluation) {
        if (outcome == Outcome.SATISFIED) {
            return verdict == Verdict.INELIGIBLE ? withNothingLeft(evaluation) : evaluation.steps();
        }
        List<Step> steps =
                new ArrayList<>(evaluation.steps().size() + evaluation.amounts().size());
        if (outcome == Outcome.UNDETERMINED) {
            steps.addAll(evaluation.steps());
        }
        for (Amount amount : evaluation.amounts()) {
            steps.add(lastStep(outcome, amount));
        }
        return steps;
    }

    /** Items are refused and what is left of the others comes to nothing. */
    private static List<Step> withNothingLeft(Evaluation evaluation) {
        List<Step> steps = new ArrayList<>(evaluation.steps());
        List<Amount> amounts = evaluation.amounts();
        AmountKey last = amounts.get(amounts.size() - 1).key();
        steps.add(new Step(last, "step.nothing-left", Facts.of("amount", last), null));
        return steps;
    }

    private static Step lastStep(Outcome outcome, Amount amount) {
        return outcome == Outcome.VIOLATED
                ? new Step(amount.key(), "step.ineligible", Facts.of("amount", amount.key()), null)
                : new Step(
                        amount.key(),
                        "step.needs-review",
                        Facts.of(
                                "amount", amount.key(), "atMost", amount.range().atMost()),
                        null);
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
