package jp.chiikiryoku.catalogue;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.core.text.Phrase;

/**
 * A budget as its source prints it and exactly (補正予算).
 *
 * <p>The six lines of the supplementary budget of fiscal year 2024 are printed as 28.9億円 together and come to
 * 2,880,000,000円 exactly, because the source adds up lines that it has rounded.
 *
 * @param title what it is called
 * @param lines its lines in the order of the source, numbered from 1
 * @param printedTotal the total as the source prints it, in 億円 (hundred million yen)
 */
public record Budget(LocalizedText title, @NotEmpty List<@Valid BudgetLine> lines, Cited<BigDecimal> printedTotal) {

    /**
     * Checks that all parts are there, that they agree, and copies the list.
     *
     * @throws IllegalArgumentException if the lines are not numbered from 1 or the printed total is not the sum of the
     *     printed lines
     */
    public Budget {
        requireNonNull(title, "title");
        lines = List.copyOf(lines);
        requireNonNull(printedTotal, "printedTotal");
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).number() != i + 1) {
                throw new IllegalArgumentException(
                        "The number (" + lines.get(i).number() + ") of a line must be " + (i + 1) + ".");
            }
            sum = sum.add(lines.get(i).printed().value());
        }
        if (sum.compareTo(printedTotal.value()) != 0) {
            throw new IllegalArgumentException("The printed total (" + printedTotal.value()
                    + ") must be the sum of the printed lines, " + sum + ".");
        }
    }

    /**
     * Returns a line.
     *
     * @param number its number in the source, from 1
     * @throws IllegalArgumentException if there is no such line
     */
    public BudgetLine line(int number) {
        if (number < 1 || number > lines.size()) {
            throw new IllegalArgumentException("The number (" + number + ") must be from 1 to " + lines.size() + ".");
        }
        return lines.get(number - 1);
    }

    /**
     * Returns the sum of the exact lines.
     *
     * @return the exact total in yen
     */
    public Yen exactTotal() {
        return lines.stream().map(line -> line.exact().value()).reduce(Yen.ZERO, Yen::plus);
    }

    /**
     * Returns what the rounding of the lines adds to the total.
     *
     * @return the printed total less the exact one in yen
     */
    public Yen roundingDifference() {
        return HundredMillionYen.toYen(printedTotal.value()).minus(exactTotal());
    }

    /**
     * Returns why the printed total is not the exact one.
     *
     * @return which lines were rounded by how much
     */
    public Phrase explanation() {
        List<BudgetLine> rounded = lines.stream()
                .filter(line -> !line.roundingDifference().isZero())
                .toList();
        return language -> explain(rounded, language);
    }

    private String explain(List<BudgetLine> rounded, Language language) {
        Facts totals = Facts.of("printedTotal", printedTotal.value(), "exactTotal", exactTotal());
        if (rounded.isEmpty()) {
            return Catalogue.TEXTS.render(language, "budget.exact", totals);
        }
        // Each is a sentence of its own.
        String lines = rounded.stream()
                .map(line -> difference(line, language))
                .collect(Collectors.joining(language == Language.JA ? "" : " "));
        return Catalogue.TEXTS.render(
                language, "budget.rounded", totals.with("difference", roundingDifference(), "lines", lines));
    }

    private static String difference(BudgetLine line, Language language) {
        return Catalogue.TEXTS.render(
                language,
                "budget.difference",
                Facts.of(
                        "number", line.numeral(),
                        "exact", line.exact().value(),
                        "printed", line.printed().value(),
                        "difference", line.roundingDifference()));
    }
}
