package jp.chiikiryoku.examples.tour;

import static jp.chiikiryoku.core.text.Language.EN;
import static jp.chiikiryoku.core.text.Language.JA;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.chiikiryoku.catalogue.Budget;
import jp.chiikiryoku.catalogue.BudgetLine;
import jp.chiikiryoku.catalogue.Catalogue;
import jp.chiikiryoku.catalogue.KindEntry;
import jp.chiikiryoku.catalogue.MonthlySeries;
import jp.chiikiryoku.catalogue.ProgrammeEntry;
import jp.chiikiryoku.catalogue.RuleEntry;
import jp.chiikiryoku.catalogue.UnlabelledSeries;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.miraicollege.edition.PortfolioRule;
import jp.chiikiryoku.miraicollege.proposal.Proposal;

/** The catalogue: six programmes with their kinds, editions and the rules of a payload, the budget, and a series by month. */
final class WhatThereIs implements Chapter {

    private static final int RULE = 32;
    private static final int TITLE = 50;

    @Override
    public String title() {
        return "What there is: the catalogue";
    }

    @Override
    public void show(PrintStream out) {
        Catalogue catalogue = Catalogue.shipped();
        catalogue.programmes().forEach(programme -> print(programme, out));
        print(catalogue.budget(), out);
        catalogue.monthlySeries().forEach(series -> print(series, out));
        catalogue.unlabelledSeries().forEach(series -> print(series, out));
        out.println("資料のその他の記載");
        catalogue
                .facts()
                .forEach(fact -> out.println("  "
                        + catalogue.budget().line(fact.budgetLine()).numeral().in(JA) + " "
                        + fact.text().in(JA)));
        out.println("載せていないもの");
        catalogue.leftOut().forEach(text -> out.println("  " + text.in(JA)));
        out.println();
        print(catalogue.findKind("mirai-college").orElseThrow().rules().get(0), out);
    }

    private static void print(ProgrammeEntry programme, PrintStream out) {
        BudgetLine line = programme.budgetLine();
        out.println(line.numeral().in(JA) + " " + programme.name().in(JA) + " / "
                + programme.name().in(EN));
        out.println("  " + line.chapter().in(JA));
        out.println("  " + line.title().in(JA));
        if (!line.pageTitle().equals(line.title())) {
            out.println("  " + line.pageTitle().in(JA));
        }
        line.novelties()
                .forEach(novelty -> out.println("  【新規】" + novelty.title().in(JA)));
        out.println("  module " + programme.module() + ", editions "
                + programme.editions().stream().map(WhatThereIs::name).collect(Collectors.joining(", ")));
        for (KindEntry kind : programme.kinds()) {
            out.println("  " + kind.name() + " " + kind.title().in(JA));
            kind.rules()
                    .forEach(rule -> out.println("    " + Columns.left(rule.id(), RULE)
                            + Columns.left(rule.title().in(JA), TITLE) + authorities(rule)));
            if (kind.name().equals(Proposal.KIND)) {
                printLimits(kind, out);
            }
        }
        out.println();
    }

    // Asked of many proposals together, so they are no rules of a payload.
    private static void printLimits(KindEntry kind, PrintStream out) {
        out.println("  beside, of many proposals together");
        for (PortfolioRule limit : PortfolioRule.values()) {
            out.println("    " + Columns.left(limit.id(), RULE)
                    + kind.kind().renderer(JA).render(Message.of(limit.titleKey())));
        }
    }

    private static String name(Edition<?> edition) {
        return edition.id() + (edition.draft() ? " (draft)" : "");
    }

    private static String authorities(RuleEntry rule) {
        return rule.citations().values().stream()
                .map(Citation::authority)
                .distinct()
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    private static void print(Budget budget, PrintStream out) {
        out.println(budget.title().in(JA));
        for (BudgetLine line : budget.lines()) {
            out.println("  " + line.numeral().in(JA) + " " + line.exact().value() + "  "
                    + line.printed().value() + "億円");
        }
        out.println("  " + budget.explanation().in(JA));
        out.println();
    }

    private static void print(MonthlySeries series, PrintStream out) {
        out.println(series.title().in(JA) + "（" + series.fiscalYear() + "）");
        series.entries()
                .forEach(entry ->
                        out.printf(Locale.ROOT, "  %s%4d%4d%n", entry.month(), entry.count(), entry.runningTotal()));
        Explainer.cite(series.citation(), out);
        out.println();
    }

    private static void print(UnlabelledSeries series, PrintStream out) {
        out.println(series.title().in(JA));
        out.println("  " + series.counts().stream().map(String::valueOf).collect(Collectors.joining("、")));
        out.println("  " + series.caveat().in(JA));
        Explainer.cite(series.citation(), out);
        out.println();
    }

    private static void print(RuleEntry rule, PrintStream out) {
        out.println("What a rule can say, with the names of its facts in braces: " + rule.id());
        rule.texts().forEach((answer, text) -> {
            out.println("  " + answer);
            out.println("    " + text.in(JA));
            out.println("    " + text.in(EN));
        });
        rule.citations().values().forEach(citation -> Explainer.cite(citation, out));
    }
}
