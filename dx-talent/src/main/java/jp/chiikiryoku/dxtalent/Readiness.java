package jp.chiikiryoku.dxtalent;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.edition.PromotionFunction;

/**
 * The checklist of the functions that a promotion structure needs (推進体制の点検).
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
     * @param present whether the structure has it
     * @param citation where it comes from
     */
    public record Entry(PromotionFunction function, boolean present, Citation citation) {
        public Entry {
            requireNonNull(function, "function");
            requireNonNull(citation, "citation");
        }

        /**
         * Returns the message that says whether the structure has the function; the texts of {@link DxTalent#programme()}
         * render it.
         */
        public Message message() {
            return Message.of(present ? "readiness.present" : "readiness.missing", Facts.of("function", function));
        }
    }

    /**
     * Tells whether nothing is missing.
     *
     * @return true if the structure has every function
     */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /**
     * Returns what is missing.
     *
     * @return the functions that the structure does not have, in the order of the source
     */
    public List<PromotionFunction> missing() {
        return entries.stream()
                .filter(entry -> !entry.present())
                .map(Entry::function)
                .toList();
    }
}
