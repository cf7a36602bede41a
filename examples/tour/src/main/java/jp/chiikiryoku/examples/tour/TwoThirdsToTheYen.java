package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.money.ExactYen;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;

/** Two thirds of ten million yen, exactly, and the one rounding that the edition declares. */
final class TwoThirdsToTheYen implements Chapter {

    private static final Yen TEN_MILLION = Yen.of(10_000_000);
    private static final Yen THOUSAND = Yen.of(1_000);

    @Override
    public String title() {
        return "Two thirds to the yen: exact until it is rounded once";
    }

    @Override
    public void show(PrintStream out) {
        ExactYen exact = Rate.parse("2/3").times(TEN_MILLION);

        out.println("A rate is a fraction, and what it makes of an amount keeps the part below one yen:");
        out.println("  " + TEN_MILLION + " × 2/3 = " + exact);
        out.println("So three times two thirds are twice the whole, and not a yen less:");
        out.println("  " + exact.plus(exact).plus(exact));
        out.println("A rounding says its mode and its unit:");
        for (Rounding.Mode mode : Rounding.Mode.values()) {
            Rounding rounding = Rounding.of(mode, THOUSAND);
            out.println("  " + rounding + " → " + exact.rounded(rounding));
        }
        showSteps(out);
    }

    private static void showSteps(PrintStream out) {
        Assessment assessment =
                Local10000.edition(Samples.EDITION).assess(Samples.application(TEN_MILLION, TEN_MILLION));
        out.println("The edition rounds down to 1,000 yen, and the steps of an assessment show how it comes about:");
        new Explainer(Local10000.applications(), out).steps(assessment);
    }
}
