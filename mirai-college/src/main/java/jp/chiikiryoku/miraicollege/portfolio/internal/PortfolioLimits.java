package jp.chiikiryoku.miraicollege.portfolio.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.CombinedFindings;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.ReadingOutcome;
import jp.chiikiryoku.core.assessment.Requirement;
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

    private static final Requirement REQUIREMENT = Requirement.allOf(List.of(PortfolioRule.values()));

    private final List<OpenParameter> open;
    private final CombinedFindings readings;
    // What each combination of readings makes of the parameters, as the editions list them.
    private final List<RuleSet<PortfolioTally>> limits;

    private PortfolioLimits(List<OpenParameter> open, List<RuleSet<PortfolioTally>> limits) {
        this.open = open;
        this.readings = CombinedFindings.of(open);
        this.limits = limits;
    }

    /**
     * What the limits say of a tally.
     *
     * @param findings one for each limit, decided only where all readings agree
     * @param openParameters the parameters whose readings make a difference
     * @param notes what each of those readings gives
     */
    public record Checked(List<Finding> findings, List<OpenParameter> openParameters, List<Message> notes) {

        public Checked {
            findings = List.copyOf(findings);
            openParameters = List.copyOf(openParameters);
            notes = List.copyOf(notes);
        }
    }

    /** Obtains the limits of an edition, under every reading of what its sources leave open. */
    public static PortfolioLimits of(Edition<MiraiCollegeParameters> edition) {
        Edition<MiraiCollegeParameters> known =
                Editions.of(List.of(edition)).knownOn(null).get(edition.id());
        return new PortfolioLimits(
                known.openParameters(),
                known.settlements().stream()
                        .map(settled -> rules(settled.parameters().portfolio()))
                        .toList());
    }

    /** Checks a tally under every reading. */
    public Checked check(PortfolioTally tally) {
        List<List<Finding>> each =
                limits.stream().map(limit -> limit.check(tally)).toList();
        List<OpenParameter> read = new ArrayList<>();
        List<Message> notes = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            if (readings.isRead(each, i)) {
                read.add(open.get(i));
                notes.add(note(i, each));
            }
        }
        return new Checked(readings.combined(each), read, notes);
    }

    private Message note(int parameter, List<List<Finding>> each) {
        List<ReadingOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < open.get(parameter).readings().size(); i++) {
            outcomes.add(new ReadingOutcome(
                    open.get(parameter).value(i), REQUIREMENT.outcome(readings.combinedUnder(each, parameter, i))));
        }
        return Message.of(
                "note.open-parameter",
                Facts.of(
                        "parameter",
                        open.get(parameter),
                        "readings",
                        outcomes.stream().distinct().toList()));
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
