package jp.chiikiryoku.dxtalent;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;

/**
 * The checklist of the functions that a promotion structure needs.
 *
 * @param entries the functions in the order of the source
 */
public record Readiness(List<Entry> entries) {

    public Readiness {
        entries = List.copyOf(entries);
    }

    /**
     * One function.
     *
     * @param function the function
     * @param present whether it is there
     * @param citation where it comes from
     */
    public record Entry(PromotionFunction function, boolean present, Citation citation) {
        public Entry {
            requireNonNull(function, "function");
            requireNonNull(citation, "citation");
        }

        /**
         * Renders the entry.
         *
         * @param language the language
         * @return a sentence
         */
        public String message(Language language) {
            return DxTalent.TEXTS.render(
                    language, present ? "readiness.present" : "readiness.missing", Facts.of("function", function));
        }
    }

    /**
     * Tells whether nothing is missing.
     *
     * @return true if every function is there
     */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /**
     * Returns what is missing.
     *
     * @return the functions that are not there, in the order of the source
     */
    public List<PromotionFunction> missing() {
        return entries.stream()
                .filter(entry -> !entry.present())
                .map(Entry::function)
                .toList();
    }
}
