package jp.chiikiryoku.core.assessment;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.edition.ReadValue;
import org.jspecify.annotations.Nullable;

/**
 * How the remedies of a rule under the readings of open parameters become those of one finding (解釈ごとの是正案の統合).
 *
 * <p>Each remedy is chosen among those of the same id, so that none is lost because another reading does not offer it.
 */
final class CombinedRemedies {

    private final Settlements settlements;
    private final Comparator<Remedy> order;
    private final List<Integer> numbers;
    private final List<Finding> findings;

    /**
     * Obtains the remedies of findings.
     *
     * @param settlements the readings
     * @param numbers the numbers of some settlements
     * @param findings the findings of one rule under those settlements
     * @param payload what the remedies would change, or null if it is not known
     */
    CombinedRemedies(Settlements settlements, List<Integer> numbers, List<Finding> findings, @Nullable Object payload) {
        this.settlements = settlements;
        this.numbers = numbers;
        this.findings = findings;
        this.order = new RemedyOrder(payload);
    }

    /** Each remedy as the reading offers it that asks for the least; it names that reading unless all ask for the same. */
    List<Remedy> least() {
        return ids().stream().map(this::least).toList();
    }

    /** The remedies that every reading offers, each as the reading offers it that asks for the most. */
    List<Remedy> greatest() {
        return ids().stream()
                .filter(id -> indices().allMatch(i -> remedy(id, i).isPresent()))
                .map(id -> indices()
                        .mapToObj(i -> remedy(id, i).orElseThrow())
                        .max(order)
                        .orElseThrow())
                .toList();
    }

    /** The finding of the reading that asks for the least, by its first remedy; one without remedies comes last. */
    Finding leastFinding() {
        Comparator<Finding> byRemedy =
                comparing(finding -> finding.remedies().stream().findFirst().orElse(null), Comparator.nullsLast(order));
        return findings.stream().min(byRemedy.thenComparing(Finding::toString)).orElseThrow();
    }

    /** Every id, in the order in which a finding with all of them has them. */
    private List<String> ids() {
        Map<String, Integer> places = new TreeMap<>();
        for (Finding finding : findings) {
            for (int i = 0; i < finding.remedies().size(); i++) {
                places.merge(finding.remedies().get(i).id(), i, Math::max);
            }
        }
        // The tree has put the ids of one place in an order that is not the order of the readings.
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Remedy least(String id) {
        int least = indices()
                .filter(i -> remedy(id, i).isPresent())
                .boxed()
                .min(comparing(i -> remedy(id, i).orElseThrow(), order))
                .orElseThrow();
        List<ReadValue> values = IntStream.range(0, settlements.parameters().size())
                .filter(parameter -> asksForOther(parameter, id, least))
                .mapToObj(parameter -> settlements.value(parameter, numbers.get(least)))
                .toList();
        Remedy remedy = remedy(id, least).orElseThrow();
        return values.isEmpty() ? remedy : remedy.byReading(values);
    }

    private boolean asksForOther(int parameter, String id, int least) {
        return indices()
                .filter(i -> settlements.differByNoOther(parameter, numbers.get(least), numbers.get(i)))
                .anyMatch(i -> !remedy(id, i).equals(remedy(id, least)));
    }

    private Optional<Remedy> remedy(String id, int finding) {
        return findings.get(finding).remedies().stream()
                .filter(remedy -> remedy.id().equals(id))
                .findFirst();
    }

    private IntStream indices() {
        return IntStream.range(0, findings.size());
    }
}
