package jp.chiikiryoku.catalogue;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
 * @param title what the line is called
 * @param isNew whether the source calls the measure new (新規)
 * @param exact the exact amount in yen
 * @param printed the amount as the overview prints it, in 億円 (hundred million yen)
 */
public record BudgetLine(
        Integer number,
        LocalizedText chapter,
        LocalizedText title,
        Boolean isNew,
        Cited<Yen> exact,
        Cited<BigDecimal> printed) {

    private static final int TENTHS = 1;
    private static final char FIRST = '①';

    /**
     * Checks that all parts are there and that both amounts agree.
     *
     * @throws IllegalArgumentException if the printed amount is not the exact one rounded half up to a tenth
     */
    public BudgetLine {
        requireNonNull(number, "number");
        requireNonNull(chapter, "chapter");
        requireNonNull(title, "title");
        requireNonNull(isNew, "isNew");
        requireNonNull(exact, "exact");
        requireNonNull(printed, "printed");
        BigDecimal rounded = HundredMillionYen.of(exact.value()).setScale(TENTHS, RoundingMode.HALF_UP);
        if (rounded.compareTo(printed.value()) != 0) {
            throw new IllegalArgumentException("The printed amount (" + printed.value() + ") of line " + number
                    + " must be " + exact.value() + " rounded half up to a tenth.");
        }
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
