package jp.chiikiryoku.catalogue;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.LocalizedText;

/**
 * What the source says of a measure beside its budget; no rule reads it.
 *
 * @param budgetLine the number of the measure's line of the budget
 * @param text the fact, in a sentence
 * @param citation where it comes from
 */
public record SourceFact(Integer budgetLine, LocalizedText text, Citation citation) {

    public SourceFact {
        requireNonNull(budgetLine, "budgetLine");
        requireNonNull(text, "text");
        requireNonNull(citation, "citation");
    }
}
