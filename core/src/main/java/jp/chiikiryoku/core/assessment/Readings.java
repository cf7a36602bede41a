package jp.chiikiryoku.core.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.edition.Reading;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;

/**
 * The open parameters of an edition, and how the answers under their readings become one.
 *
 * <p>The settlements of an edition are numbered as {@link Edition#settlements()} lists them: the reading of the last
 * parameter changes first.
 */
final class Readings {

    private final List<OpenParameter> parameters;
    // How many settlements lie between two readings of a parameter.
    private final int[] strides;

    private Readings(List<OpenParameter> parameters) {
        this.parameters = parameters;
        this.strides = new int[parameters.size()];
        int stride = 1;
        for (int i = strides.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= parameters.get(i).readings().size();
        }
    }

    static Readings of(Edition<?> edition) {
        return new Readings(edition.openParameters());
    }

    /**
     * Assesses a payload under all readings.
     *
     * @param drafts what each settlement says
     * @param conclusion settles rulings and draws the verdict
     */
    Assessment assess(List<Draft> drafts, Function<Draft, Assessment> conclusion) {
        List<Assessment> each = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            each.add(conclusion.apply(drafts.get(i)));
        }
        List<OpenParameter> read = new ArrayList<>();
        List<Message> results = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            if (isRead(i, each)) {
                read.add(parameters.get(i));
                results.add(results(i, drafts, conclusion));
            }
        }
        Draft together = combined(drafts, settlement -> true);
        return conclusion.apply(together).withReadings(read, results);
    }

    private int reading(int parameter, int settlement) {
        return settlement
                / strides[parameter]
                % parameters.get(parameter).readings().size();
    }

    /** Tells whether two answers differ that no other parameter makes different. */
    private boolean isRead(int parameter, List<Assessment> each) {
        for (int i = 0; i < each.size(); i++) {
            int first = i - reading(parameter, i) * strides[parameter];
            if (isDifferent(each.get(first), each.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDifferent(Assessment one, Assessment other) {
        return !(one.findings().equals(other.findings())
                && one.amounts().equals(other.amounts())
                && one.steps().equals(other.steps()));
    }

    private Message results(int parameter, List<Draft> drafts, Function<Draft, Assessment> conclusion) {
        List<Reading<?>> readings = parameters.get(parameter).readings();
        List<Assessment> under = new ArrayList<>(readings.size());
        for (int i = 0; i < readings.size(); i++) {
            int reading = i;
            under.add(conclusion.apply(combined(drafts, settlement -> reading(parameter, settlement) == reading)));
        }
        List<ReadingResult> results = new ArrayList<>(readings.size());
        for (int i = 0; i < readings.size(); i++) {
            ReadingResult result = new ReadingResult(
                    readings.get(i).value(),
                    readings.get(i).citation().authority(),
                    under.get(i).verdict(),
                    differing(under.get(i).amounts(), under));
            if (results.stream().noneMatch(result::saysTheSameAs)) {
                results.add(result);
            }
        }
        return Message.of("note.open-parameter", Facts.of("parameter", parameters.get(parameter), "readings", results));
    }

    private static List<Amount> differing(List<Amount> amounts, List<Assessment> under) {
        return amounts.stream()
                .filter(amount -> under.stream()
                        .anyMatch(other -> !other.amount(amount.key()).equals(amount.range())))
                .toList();
    }

    private Draft combined(List<Draft> drafts, IntPredicate counts) {
        List<Draft> some = new ArrayList<>(drafts.size());
        List<Integer> settlements = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            if (counts.test(i)) {
                some.add(drafts.get(i));
                settlements.add(i);
            }
        }
        Draft first = some.get(0);
        if (some.stream().allMatch(first::equals)) {
            return first;
        }
        List<Finding> findings = new ArrayList<>(first.findings().size());
        for (int i = 0; i < first.findings().size(); i++) {
            int rule = i;
            findings.add(combined(
                    some.stream().map(draft -> draft.findings().get(rule)).toList(), settlements));
        }
        return new Draft(
                findings,
                CombinedCalculation.of(some.stream().map(Draft::calculation).toList()),
                notes(some));
    }

    private static List<Message> notes(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.notes().stream())
                .distinct()
                .toList();
    }

    private Finding combined(List<Finding> findings, List<Integer> settlements) {
        Finding first = findings.get(0);
        if (findings.stream().allMatch(first::equals)) {
            return first;
        }
        if (findings.stream().allMatch(finding -> finding.outcome() == first.outcome())) {
            return first.outcome() == Outcome.VIOLATED
                    ? first.withRemedies(remedies(findings, settlements))
                    : first.withOpenQuestions(questions(findings));
        }
        return first.undeterminedByReadings(reason(findings, settlements), questions(findings), elements(findings));
    }

    private Message reason(List<Finding> findings, List<Integer> settlements) {
        for (int i = 0; i < parameters.size(); i++) {
            List<ReadingOutcome> outcomes = outcomes(i, findings, settlements);
            if (outcomes.stream().map(ReadingOutcome::outcome).distinct().count() > 1) {
                return Message.of("finding.readings", Facts.of("parameter", parameters.get(i), "readings", outcomes));
            }
        }
        // No parameter by itself makes the difference.
        return Message.of("finding.readings-together", Facts.of("parameters", parameters));
    }

    /** The remedies of the first reading, which say so where another reading asks for something else. */
    private List<Remedy> remedies(List<Finding> findings, List<Integer> settlements) {
        List<Remedy> remedies = findings.get(0).remedies();
        for (int i = 0; i < findings.size(); i++) {
            if (!findings.get(i).remedies().equals(remedies)) {
                Object value = valueBetween(settlements.get(0), settlements.get(i));
                return remedies.stream().map(remedy -> remedy.byReading(value)).toList();
            }
        }
        return remedies;
    }

    private Object valueBetween(int settlement, int other) {
        for (int i = 0; i < parameters.size(); i++) {
            if (reading(i, settlement) != reading(i, other)) {
                return parameters.get(i).readings().get(reading(i, settlement)).value();
            }
        }
        throw new IllegalArgumentException("The settlement (" + settlement + ") must be another than the other.");
    }

    private static List<Outcome> elements(List<Finding> findings) {
        List<Outcome> elements = new ArrayList<>(findings.get(0).elements());
        for (Finding finding : findings) {
            for (int i = 0; i < elements.size(); i++) {
                if (finding.elements().get(i) != elements.get(i)) {
                    elements.set(i, Outcome.UNDETERMINED);
                }
            }
        }
        return elements;
    }

    private List<ReadingOutcome> outcomes(int parameter, List<Finding> findings, List<Integer> settlements) {
        List<ReadingOutcome> outcomes = new ArrayList<>();
        List<Reading<?>> readings = parameters.get(parameter).readings();
        for (int i = 0; i < readings.size(); i++) {
            Outcome agreed = null;
            for (int j = 0; j < findings.size(); j++) {
                if (reading(parameter, settlements.get(j)) == i) {
                    Outcome outcome = findings.get(j).outcome();
                    agreed = agreed == null || agreed == outcome ? outcome : Outcome.UNDETERMINED;
                }
            }
            if (agreed != null) {
                outcomes.add(new ReadingOutcome(readings.get(i).value(), agreed));
            }
        }
        return outcomes.stream().distinct().toList();
    }

    private static List<Pointer> questions(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.openQuestions().stream())
                .distinct()
                .toList();
    }
}
