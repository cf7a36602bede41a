package jp.chiikiryoku.miraicollege.portfolio.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.RuleSet;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters;
import jp.chiikiryoku.miraicollege.edition.PortfolioParameters;
import jp.chiikiryoku.miraicollege.edition.PortfolioRule;
import jp.chiikiryoku.miraicollege.portfolio.PortfolioTally;

/** What the budget of an edition allows many proposals together. Immutable and thread-safe. */
public final class PortfolioLimits {

    private static final String PORTFOLIO = "/portfolio/";

    private final List<OpenParameter> open;
    // One for each combination of readings.
    private final List<RuleSet<PortfolioTally>> limits;

    private PortfolioLimits(List<OpenParameter> open, List<RuleSet<PortfolioTally>> limits) {
        this.open = open;
        this.limits = limits;
    }

    /** Obtains the limits of an edition, under every reading of what its sources leave open. */
    public static PortfolioLimits of(Edition<MiraiCollegeParameters> edition) {
        Edition<MiraiCollegeParameters> known =
                Editions.of(List.of(edition)).knownOn(null).get(edition.id());
        return new PortfolioLimits(
                known.openParameters().stream()
                        .filter(parameter -> parameter.parameter().toString().startsWith(PORTFOLIO))
                        .toList(),
                known.settlements().stream()
                        .map(settled -> rules(settled.parameters().portfolio()))
                        .toList());
    }

    /** Returns one finding for each limit; it is decided only where all readings agree. */
    public List<Finding> check(PortfolioTally tally) {
        List<List<Finding>> each =
                limits.stream().map(limit -> limit.check(tally)).toList();
        List<Finding> together = new ArrayList<>(each.get(0).size());
        for (int i = 0; i < each.get(0).size(); i++) {
            int rule = i;
            together.add(
                    together(each.stream().map(findings -> findings.get(rule)).toList()));
        }
        return together;
    }

    private Finding together(List<Finding> findings) {
        Finding first = findings.get(0);
        if (findings.stream().allMatch(finding -> finding.outcome() == first.outcome())) {
            return first;
        }
        Message reason = Message.of("finding.readings-together", Facts.of("parameters", open));
        return new Finding(
                first.rule(),
                Outcome.UNDETERMINED,
                false,
                reason,
                first.pointer(),
                first.citation(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static RuleSet<PortfolioTally> rules(PortfolioParameters budget) {
        return RuleSet.of(
                List.of(PortfolioRule.values()),
                new PortfolioSitesRule(budget),
                new PortfolioModelProjectsRule(budget),
                new PortfolioModelCasesRule(budget),
                new PortfolioProgrammeRule(budget));
    }
}
