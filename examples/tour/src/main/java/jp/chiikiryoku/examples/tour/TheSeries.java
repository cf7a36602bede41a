package jp.chiikiryoku.examples.tour;

import static java.util.Objects.requireNonNull;
import static jp.chiikiryoku.core.text.Language.JA;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.edition.Statistics;

/** What the source tells of 地域おこし協力隊 as a whole: members and local governments by year, goal, settlement. */
final class TheSeries implements Chapter {

    @Override
    public String title() {
        return "The reference series: members and local governments by year";
    }

    @Override
    public void show(PrintStream out) {
        Statistics statistics =
                requireNonNull(Kyoryokutai.editions().get("r6").parameters().statistics());

        out.println("An edition carries the figures of its source, with their caveats; no rule reads them.");
        out.printf("%6s%10s%10s%n", "year", "members", "bodies");
        for (Statistics.Year year : statistics.years()) {
            FiscalYear fiscalYear = year.fiscalYear();
            out.printf(
                    Locale.ROOT, "%6d%,10d%,10d  %s%n", fiscalYear.year(), year.members(), year.bodies(), fiscalYear);
        }
        Statistics.Goal goal = statistics.goal();
        out.printf(
                Locale.ROOT,
                "目標%n  %s %,d人%n",
                goal.fiscalYear(),
                goal.members().value());
        out.println("  " + goal.origin().value().in(JA));
        out.println("隊員の構成");
        shares(statistics.composition(), out);
        out.println("定住");
        shares(statistics.settlement(), out);
        out.println("注意");
        statistics.caveats().forEach(caveat -> out.println("  " + caveat.in(JA)));
        Explainer.cite(statistics.citation(), out);
    }

    private static void shares(List<Statistics.Share> shares, PrintStream out) {
        shares.forEach(share -> out.println(
                "  " + share.title().in(JA) + ": およそ" + percent(share.about().value())));
    }

    // The source rounds to whole percents, so nothing is lost.
    private static String percent(Rate share) {
        return 100 * share.numerator() / share.denominator() + "%";
    }
}
