package jp.chiikiryoku.core.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * How the findings of rules under the readings of open parameters become one (解釈ごとの判定の統合): an outcome stands only
 * where all readings agree.
 *
 * <p>Findings are listed for each combination of readings as {@link Edition#settlements()} lists them. The order in which
 * an edition lists readings is the order in which a text names them and changes nothing else. Immutable and thread-safe.
 */
public final class CombinedFindings {

    // What is decided is told before what is open, and the weaker of two sources before the stronger.
    private static final Comparator<Finding> BY_PLACE = Comparator.<Finding, Boolean>comparing(
                    finding -> finding.outcome() == Outcome.UNDETERMINED)
            .thenComparing(Finding::outcome)
            .thenComparing(finding -> finding.citation().authority(), Comparator.reverseOrder())
            .thenComparing(Finding::pointer)
            .thenComparing(finding -> finding.citation().toString());

    private final Settlements settlements;

    CombinedFindings(Settlements settlements) {
        this.settlements = settlements;
    }

    /**
     * Obtains what combines findings.
     *
     * @param parameters the open parameters of an edition
     */
    public static CombinedFindings of(List<OpenParameter> parameters) {
        return new CombinedFindings(new Settlements(parameters));
    }

    /**
     * Combines the findings under all readings.
     *
     * @param each for each combination of readings the findings of the same rules
     * @return one finding for each rule; one that is violated by one reading and satisfied by another is undetermined
     */
    public List<Finding> combined(List<List<Finding>> each) {
        return combined(each, IntStream.range(0, each.size()).boxed().toList(), null);
    }

    /**
     * Combines the findings under one reading of a parameter.
     *
     * @param each for each combination of readings the findings of the same rules
     * @param parameter which of the open parameters, from 0
     * @param reading which of its readings, from 0
     */
    public List<Finding> combinedUnder(List<List<Finding>> each, int parameter, int reading) {
        return combined(each, settlements.under(parameter, reading, each.size()), null);
    }

    /**
     * Tells whether the readings of a parameter make findings different.
     *
     * @param each for each combination of readings the findings of the same rules
     * @param parameter which of the open parameters, from 0
     * @return false if the parameter changes nothing whatever the others are
     */
    public boolean isRead(List<List<Finding>> each, int parameter) {
        return settlements.isRead(parameter, each, (one, other) -> !one.equals(other));
    }

    /**
     * Combines the findings under some settlements.
     *
     * @param payload what the remedies would change, or null if it is not known
     */
    List<Finding> combined(List<List<Finding>> each, List<Integer> some, @Nullable Object payload) {
        int rules = each.get(some.get(0)).size();
        List<Finding> combined = new ArrayList<>(rules);
        for (int i = 0; i < rules; i++) {
            int rule = i;
            combined.add(combined(
                    new Under(
                            some,
                            some.stream()
                                    .map(settlement -> each.get(settlement).get(rule))
                                    .toList()),
                    payload));
        }
        return combined;
    }

    /** The findings of one rule under some settlements. */
    private record Under(List<Integer> settlements, List<Finding> findings) {

        boolean agree() {
            return findings.stream().map(Finding::outcome).distinct().count() == 1;
        }

        List<Message> reasons() {
            return findings.stream().map(ReadingFindings::reason).toList();
        }

        List<Pointer> questions() {
            return findings.stream()
                    .flatMap(finding -> finding.openQuestions().stream())
                    .distinct()
                    .toList();
        }

        List<Outcome> elements() {
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
    }

    private Finding combined(Under under, @Nullable Object payload) {
        Finding first = under.findings().get(0);
        if (under.findings().stream().allMatch(first::equals)) {
            return first;
        }
        CombinedRemedies remedies = new CombinedRemedies(settlements, under.settlements(), under.findings(), payload);
        if (under.agree() && first.outcome() == Outcome.VIOLATED) {
            return remedies.leastFinding().withRemedies(remedies.least()).withElements(under.elements());
        }
        Finding place = under.findings().stream().min(BY_PLACE).orElseThrow();
        // Of findings that only the weakness of a source keeps from a refusal: what is enough under every reading.
        return under.agree()
                ? agreed(place.withRemedies(remedies.greatest()), under)
                : place.undeterminedByReadings(differing(under), under.questions(), under.elements());
    }

    private Finding agreed(Finding place, Under under) {
        Finding agreed = place.withOpenQuestions(under.questions()).withElements(under.elements());
        return under.reasons().stream().distinct().count() == 1 ? agreed : agreed.toldAs(eachReason(under));
    }

    /** What each reading says, by one parameter if it alone makes the difference. */
    private Message eachReason(Under under) {
        for (int i = 0; i < settlements.parameters().size(); i++) {
            int parameter = i;
            if (IntStream.range(0, settlements.parameters().get(i).readings().size())
                    .allMatch(reading -> reasons(under, parameter, reading).size() == 1)) {
                return eachReason(under, List.of(i));
            }
        }
        return eachReason(
                under,
                IntStream.range(0, settlements.parameters().size()).boxed().toList());
    }

    private List<Message> reasons(Under under, int parameter, int reading) {
        return IntStream.range(0, under.findings().size())
                .filter(i -> settlements.reading(parameter, under.settlements().get(i)) == reading)
                .mapToObj(i -> ReadingFindings.reason(under.findings().get(i)))
                .distinct()
                .toList();
    }

    private Message eachReason(Under under, List<Integer> parameters) {
        List<ReadingFindings.Line> lines = new ArrayList<>();
        for (int i = 0; i < under.findings().size(); i++) {
            int settlement = under.settlements().get(i);
            List<Object> values = parameters.stream()
                    .map(parameter -> settlements.value(parameter, settlement))
                    .toList();
            ReadingFindings.Line line = new ReadingFindings.Line(
                    values, ReadingFindings.reason(under.findings().get(i)));
            if (!lines.contains(line)) {
                lines.add(line);
            }
        }
        List<OpenParameter> open =
                parameters.stream().map(settlements.parameters()::get).toList();
        return Message.of("finding.readings-agree", Facts.of("parameters", open, "each", new ReadingFindings(lines)));
    }

    private Message differing(Under under) {
        for (int i = 0; i < settlements.parameters().size(); i++) {
            List<ReadingOutcome> outcomes = outcomes(i, under);
            if (outcomes.stream().map(ReadingOutcome::outcome).distinct().count() > 1) {
                return Message.of(
                        "finding.readings",
                        Facts.of("parameter", settlements.parameters().get(i), "readings", outcomes));
            }
        }
        // No parameter by itself makes the difference.
        return Message.of("finding.readings-together", Facts.of("parameters", settlements.parameters()));
    }

    private List<ReadingOutcome> outcomes(int parameter, Under under) {
        OpenParameter open = settlements.parameters().get(parameter);
        List<ReadingOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < open.readings().size(); i++) {
            int reading = i;
            IntStream.range(0, under.findings().size())
                    .filter(j ->
                            settlements.reading(parameter, under.settlements().get(j)) == reading)
                    .mapToObj(j -> under.findings().get(j).outcome())
                    .reduce((one, other) -> one == other ? one : Outcome.UNDETERMINED)
                    .ifPresent(outcome -> outcomes.add(
                            new ReadingOutcome(open.readings().get(reading).value(), outcome)));
        }
        return outcomes.stream().distinct().toList();
    }
}
