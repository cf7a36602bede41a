package jp.chiikiryoku.miraicollege.portfolio.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
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

    private static final String PORTFOLIO = "/portfolio/";

    private static final Requirement REQUIREMENT = Requirement.allOf(List.of(PortfolioRule.values()));

    private final List<OpenParameter> open;
    // What each combination of readings makes of the parameters, as the editions list them.
    private final List<RuleSet<PortfolioTally>> limits;

    private PortfolioLimits(List<OpenParameter> open, List<RuleSet<PortfolioTally>> limits) {
        this.open = open;
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
            List<List<List<Finding>>> byReading = byReading(i, each);
            if (byReading.stream().distinct().count() > 1) {
                read.add(open.get(i));
                notes.add(note(open.get(i), byReading));
            }
        }
        return new Checked(together(each), read, notes);
    }

    /** The findings under each reading of a parameter, with every combination of the others. */
    private List<List<List<Finding>>> byReading(int parameter, List<List<Finding>> each) {
        int readings = open.get(parameter).readings().size();
        int stride = 1;
        for (int i = open.size() - 1; i > parameter; i--) {
            stride *= open.get(i).readings().size();
        }
        List<List<List<Finding>>> byReading = new ArrayList<>(readings);
        for (int i = 0; i < readings; i++) {
            List<List<Finding>> under = new ArrayList<>();
            for (int j = 0; j < each.size(); j++) {
                if (j / stride % readings == i) {
                    under.add(each.get(j));
                }
            }
            byReading.add(under);
        }
        return byReading;
    }

    private Message note(OpenParameter parameter, List<List<List<Finding>>> byReading) {
        List<ReadingOutcome> outcomes = new ArrayList<>(byReading.size());
        for (int i = 0; i < byReading.size(); i++) {
            Object value = parameter.readings().get(i).value();
            outcomes.add(new ReadingOutcome(value, REQUIREMENT.outcome(together(byReading.get(i)))));
        }
        return Message.of("note.open-parameter", Facts.of(
                        "parameter",
                        parameter,
                        "readings",
                        outcomes.stream().distinct().toList()));
    }

    private List<Finding> together(List<List<Finding>> each) {
        List<Finding> together = new ArrayList<>(each.get(0).size());
        for (int i = 0; i < each.get(0).size(); i++) {
            int rule = i;
            together.add(ofAll(each.stream().map(findings -> findings.get(rule)).toList()));
        }
        return together;
    }

    private Finding ofAll(List<Finding> findings) {
        Finding first = findings.get(0);
        if (findings.stream().allMatch(finding -> finding.outcome() == first.outcome())) {
            return first;
        }
        Message reason = Message.of("finding.readings-together", Facts.of("parameters", ofBudget()));
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

    // Only figures of the budget bear on its limits.
    private List<OpenParameter> ofBudget() {
        return open.stream()
                .filter(parameter -> parameter.parameter().toString().startsWith(PORTFOLIO))
                .toList();
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
