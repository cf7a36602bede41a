package jp.chiikiryoku.catalogue;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.core.text.Phrase;

/**
 * One line of the supplementary budget.
 *
 * <p>The source prints it twice: 145百万円 on its own page, exactly, and 1.5億円 in the overview, rounded half up to a tenth.
 *
 * @param number its number in the source, from 1 to 6
 * @param chapter the chapter under which it stands
 * @param title what the overview calls it, cited by the printed amount
 * @param pageTitle what its own page calls it, cited by the exact amount; of line 5 the overview prints 調査連携事業 and the
 *     page 調査研究事業
 * @param novelties what the source marks as new (新規)
 * @param exact the exact amount in yen
 * @param printed the amount as the overview prints it, in 億円 (hundred million yen)
 */
public record BudgetLine(
        Integer number,
        LocalizedText chapter,
        LocalizedText title,
        LocalizedText pageTitle,
        List<@Valid Novelty> novelties,
        Cited<Yen> exact,
        Cited<BigDecimal> printed) {

    private static final int TENTHS = 1;
    private static final char FIRST = '①';

    /**
     * Checks that all parts are there and that both amounts agree, and copies the list.
     *
     * @throws IllegalArgumentException if the printed amount is not the exact one rounded half up to a tenth
     */
    public BudgetLine {
        requireNonNull(number, "number");
        requireNonNull(chapter, "chapter");
        requireNonNull(title, "title");
        requireNonNull(pageTitle, "pageTitle");
        novelties = List.copyOf(novelties);
        requireNonNull(exact, "exact");
        requireNonNull(printed, "printed");
        BigDecimal rounded = HundredMillionYen.of(exact.value()).setScale(TENTHS, RoundingMode.HALF_UP);
        if (rounded.compareTo(printed.value()) != 0) {
            throw new IllegalArgumentException("The printed amount (" + printed.value() + ") of line " + number
                    + " must be " + exact.value() + " rounded half up to a tenth.");
        }
    }

    /**
     * Tells whether the source calls the measure new (新規).
     *
     * @return true if the measure is new as a whole, false if only a part of it is or nothing
     */
    public boolean isNew() {
        return novelties.stream().anyMatch(Novelty::wholeMeasure);
    }

    /**
     * Returns what the rounding of the overview adds.
     *
     * @return the printed amount less the exact one in yen, below zero where it was rounded down
     */
    public Yen roundingDifference() {
        return HundredMillionYen.toYen(printed.value()).minus(exact.value());
    }

    /** Returns the number as the source writes it, (1) to (6) in English. */
    public Phrase numeral() {
        return language -> language == Language.JA ? String.valueOf((char) (FIRST + number - 1)) : "(" + number + ")";
    }
}
