package jp.chiikiryoku.core.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
            .thenComparing(finding -> finding.citation().toString())
            // What was compared, so that the order of the readings does not choose.
            .thenComparing(Finding::toString);

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
        return combined(each, Settlements.all(each.size()), null);
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

        List<ReadingFinding.Reason> reasons() {
            return findings.stream().map(ReadingFinding.Reason::of).toList();
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
                : place.undeterminedByReadings(
                        eachReading("finding.readings", place, under), under.questions(), under.elements());
    }

    private Finding agreed(Finding place, Under under) {
        Finding agreed = place.withOpenQuestions(under.questions()).withElements(under.elements());
        return under.reasons().stream().distinct().count() == 1
                ? agreed
                : agreed.toldAs(eachReading("finding.readings-agree", place, under));
    }

    /** What each reading says, by the parameters that make the difference, with what was compared at the place. */
    private Message eachReading(String text, Finding place, Under under) {
        Differing<ReadingFinding.Reason> differing = new Differing<>(settlements, under.settlements(), under.reasons());
        List<OpenParameter> open = differing.parameters();
        List<ReadingFinding> readings = differing.lines((value, reason) -> reason.under(value));
        return open.size() == 1
                ? Message.of(text, withFactsOf(Facts.of("parameter", open.get(0), "readings", readings), place))
                : Message.of(
                        text + "-together", withFactsOf(Facts.of("parameters", open, "readings", readings), place));
    }

    private static Facts withFactsOf(Facts facts, Finding place) {
        Facts all = facts;
        for (int i = 0; i < place.facts().size(); i++) {
            String name = place.facts().name(i);
            all = facts.find(name) == null ? all.with(name, place.facts().value(i)) : all;
        }
        return all;
    }
}
