package jp.chiikiryoku.tools.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.chiikiryoku.kyoryokutai.edition.Statistics;

/** The members of 地域おこし協力隊 and the local governments that have them, by fiscal year. */
final class StatisticsPlots {

    private final Book book;

    StatisticsPlots(Book book) {
        this.book = book;
    }

    Html html(Statistics statistics) {
        return Html.of(
                book.heading("statistics"),
                plot("members", statistics, Statistics.Year::members),
                plot("bodies", statistics, Statistics.Year::bodies),
                Tag.of("p", "citation").holding(book.citation(statistics.citation())));
    }

    private Html plot(String name, Statistics statistics, Function<Statistics.Year, Integer> number) {
        String title = book.words().text("statistics." + name);
        List<BarPlot.Bar> bars = new ArrayList<>();
        long most = 0;
        for (Statistics.Year year : statistics.years()) {
            int value = number.apply(year);
            bars.add(new BarPlot.Bar(Integer.toString(year.fiscalYear().year()), value));
            most = Math.max(most, value);
        }
        String unit = book.words().text("statistics." + name + ".unit");
        return Plots.figure(title, new BarPlot(name, title, unit, bars, most).html(), Html.NOTHING);
    }
}
