package jp.chiikiryoku.miraicollege;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;

/** What the budget of an edition allows many proposals together. */
final class PortfolioLimits {

    private final PortfolioParameters figures;

    PortfolioLimits(PortfolioParameters figures) {
        this.figures = figures;
    }

    // What no proposal states counts in full: a limit below it would be broken by no proposal at all.
    static void requireRoom(PortfolioParameters figures) {
        Yen analysis = figures.analysis().value();
        requireRoom(analysis, "modelCases", figures.modelCases().value());
        requireRoom(
                analysis.plus(figures.platform().value()),
                "programme",
                figures.programme().value());
    }

    private static void requireRoom(Yen beside, String name, Yen limit) {
        if (beside.isGreaterThan(limit)) {
            throw new IllegalArgumentException("The limit " + name + " (" + limit + ") must be " + beside
                    + " or more, the lines beside the fees.");
        }
    }

    List<Finding> check(PortfolioTally tally) {
        YenRange modelCases = plus(tally.fees(), figures.analysis().value());
        YenRange programme = plus(modelCases, figures.platform().value());
        Facts analysis = Facts.of("analysis", figures.analysis().value());
        return List.of(
                checkSites(tally),
                checkYen(PortfolioRule.MODEL_PROJECTS, tally.fees(), figures.modelProjects(), Facts.empty()),
                checkYen(PortfolioRule.MODEL_CASES, modelCases, figures.modelCases(), analysis),
                checkYen(
                        PortfolioRule.PROGRAMME,
                        programme,
                        figures.programme(),
                        analysis.with("platform", figures.platform().value())));
    }

    private Finding checkSites(PortfolioTally tally) {
        long certain = tally.eligible();
        long atMost = Math.addExact(certain, tally.needsReview());
        int most = figures.sites().value();
        Citation citation = figures.sites().citation();
        Facts facts = Facts.of("certain", certain, "atMost", atMost, "limit", most);
        if (atMost <= most) {
            return satisfied(PortfolioRule.SITES, certain == atMost, facts, citation);
        }
        return certain > most
                ? violated(PortfolioRule.SITES, facts.with("excess", certain - most), citation)
                : undetermined(PortfolioRule.SITES, facts.with("excess", atMost - most), citation);
    }

    private static Finding checkYen(PortfolioRule rule, YenRange sum, Cited<Yen> limit, Facts parts) {
        Yen most = limit.value();
        Facts facts = with(parts, Facts.of("certain", sum.yen(), "atMost", sum.atMost(), "limit", most));
        if (!sum.atMost().isGreaterThan(most)) {
            return satisfied(rule, sum.isExact(), facts, limit.citation());
        }
        return sum.yen().isGreaterThan(most)
                ? violated(rule, facts.with("excess", sum.yen().minus(most)), limit.citation())
                : undetermined(rule, facts.with("excess", sum.atMost().minus(most)), limit.citation());
    }

    private static Finding satisfied(PortfolioRule rule, boolean exact, Facts facts, Citation citation) {
        Finding kept = Finding.satisfied(rule, Pointer.ROOT, facts, citation);
        return exact ? kept.withText("satisfied-exact") : kept;
    }

    // A limit that rests on a weak source is open, yet not for an input that is missing.
    private static Finding violated(PortfolioRule rule, Facts facts, Citation citation) {
        return Finding.violated(rule, Pointer.ROOT, facts, citation).withOpenQuestions(List.of());
    }

    // No input of one payload would settle it, but the reviews of the proposals.
    private static Finding undetermined(PortfolioRule rule, Facts facts, Citation citation) {
        return Finding.undetermined(rule, Pointer.ROOT, facts, citation).withOpenQuestions(List.of());
    }

    private static Facts with(Facts some, Facts more) {
        Facts all = some;
        for (int i = 0; i < more.size(); i++) {
            all = all.with(more.name(i), more.value(i));
        }
        return all;
    }

    private static YenRange plus(YenRange range, Yen more) {
        return YenRange.of(range.yen().plus(more), range.atMost().plus(more));
    }
}
