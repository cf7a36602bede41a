package jp.chiikiryoku.catalogue;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import jp.chiikiryoku.core.text.LocalizedText;

/**
 * The file of the catalogue.
 *
 * @param programmes the programmes in the order of the source
 * @param budget the supplementary budget
 * @param monthlySeries the monthly series whose numbers are unambiguous, their months perhaps assumed
 * @param unlabelledSeries the series whose numbers the source does not assign to months
 * @param facts what the source says of the measures beside their budget
 * @param leftOut what is left out and why, in sentences
 */
public record CatalogueFile(
        @NotEmpty List<@Valid Line> programmes,
        @Valid Budget budget,
        List<@Valid MonthlySeries> monthlySeries,
        List<@Valid UnlabelledSeries> unlabelledSeries,
        List<@Valid SourceFact> facts,
        List<LocalizedText> leftOut) {

    public CatalogueFile {
        programmes = List.copyOf(programmes);
        requireNonNull(budget, "budget");
        monthlySeries = List.copyOf(monthlySeries);
        unlabelledSeries = List.copyOf(unlabelledSeries);
        facts = List.copyOf(facts);
        leftOut = List.copyOf(leftOut);
    }

    List<String> kinds() {
        return programmes.stream().flatMap(line -> line.kinds().stream()).toList();
    }

    /**
     * One programme.
     *
     * @param number the number of its budget line
     * @param name what the programme is called
     * @param module the module that holds its editions
     * @param kinds the names of its kinds of payload, whether or not the module of each is on the path
     */
    public record Line(
            Integer number,
            LocalizedText name,
            String module,
            @NotEmpty List<String> kinds) {

        public Line {
            requireNonNull(number, "number");
            requireNonNull(name, "name");
            requireNonNull(module, "module");
            kinds = List.copyOf(kinds);
        }
    }
}
