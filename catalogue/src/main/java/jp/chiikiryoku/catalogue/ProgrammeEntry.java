package jp.chiikiryoku.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.edition.ParameterChange;
import jp.chiikiryoku.core.edition.SourceChanges;
import jp.chiikiryoku.core.text.LocalizedText;

/**
 * One programme of the source (施策).
 *
 * <p>The budget line is what the Ministry itself spends on the measure. It does not pay the special allocation tax
 * (特別交付税) that the kinds ending in {@code -claim} compute.
 *
 * @param budgetLine its line of the budget, which also tells its chapter and whether the measure is new
 * @param name what the programme is called
 * @param module the module that holds its editions, such as {@code local10000}
 * @param kinds its kinds of payload, one or more
 */
public record ProgrammeEntry(BudgetLine budgetLine, LocalizedText name, String module, List<KindEntry> kinds) {

    /**
     * Checks that all parts are there and copies the list.
     *
     * @throws IllegalArgumentException if there is no kind
     */
    public ProgrammeEntry {
        requireNonNull(budgetLine, "budgetLine");
        requireNonNull(name, "name");
        requireNonNull(module, "module");
        kinds = List.copyOf(kinds);
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("The kinds (none) of " + module + " must be one or more.");
        }
    }

    /**
     * Returns the editions.
     *
     * @return the editions of all kinds in their order, each once
     */
    public List<Edition<?>> editions() {
        Map<String, Edition<?>> editions = new LinkedHashMap<>();
        for (KindEntry entry : kinds) {
            for (Edition<?> edition : entry.kind().editions().all()) {
                editions.putIfAbsent(edition.id(), edition);
            }
        }
        return List.copyOf(editions.values());
    }

    /**
     * Compares two editions.
     *
     * @return the parameters in which they differ, each with both values and both sources
     * @throws IllegalArgumentException if no kind knows both
     */
    public List<ParameterChange> compare(String before, String after) {
        return knowing(before, after).compare(before, after);
    }

    /**
     * Compares the authorities behind what two editions say alike.
     *
     * @return the parameters of the same value and the rules, each with both sources
     * @throws IllegalArgumentException if no kind knows both
     */
    public SourceChanges compareSources(String before, String after) {
        return knowing(before, after).compareSources(before, after);
    }

    private Editions<?> knowing(String before, String after) {
        for (KindEntry entry : kinds) {
            Editions<?> known = entry.kind().editions();
            if (known.find(before).isPresent() && known.find(after).isPresent()) {
                return known;
            }
        }
        throw new IllegalArgumentException("The editions (" + before + ", " + after + ") must be two of "
                + editions().stream().map(Edition::id).toList() + ".");
    }
}
