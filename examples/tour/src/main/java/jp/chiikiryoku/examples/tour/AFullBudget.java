package jp.chiikiryoku.examples.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static jp.chiikiryoku.core.text.Language.JA;

import java.io.PrintStream;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.miraicollege.MiraiCollege;
import jp.chiikiryoku.miraicollege.PortfolioAssessor;
import jp.chiikiryoku.miraicollege.portfolio.Portfolio;
import jp.chiikiryoku.miraicollege.proposal.MiraiCollegeAmount;
import jp.chiikiryoku.miraicollege.proposal.Proposal;

/**
 * Proposals of ふるさとミライカレッジ one by one, and all of them against the budget.
 *
 * <p>The proposals are invented: no municipality and no university has made them.
 */
final class AFullBudget implements Chapter {

    private static final Renderer JAPANESE = MiraiCollege.proposals().renderer(JA);
    private static final int NAME = 16;

    @Override
    public String title() {
        return "A full budget: fifteen sites, and one under review";
    }

    @Override
    public void show(PrintStream out) {
        List<Proposal> proposals = new String(Samples.read("proposals.ndjson"), UTF_8)
                .lines()
                .map(line -> MiraiCollege.proposals().read(line.getBytes(UTF_8)))
                .toList();
        List<Assessment> assessments =
                proposals.stream().map(MiraiCollege.proposals()::assess).toList();

        out.println("The proposals are invented, with their names and fees.");
        for (int i = 0; i < proposals.size(); i++) {
            print(proposals.get(i), assessments.get(i), out);
        }
        out.println();
        print(PortfolioAssessor.of(MiraiCollege.editions().get(Samples.EDITION)).assess(assessments), out);
    }

    private static void print(Proposal proposal, Assessment assessment, PrintStream out) {
        out.println("  "
                + Columns.left(String.valueOf(requireNonNull(proposal.host()).name()), NAME)
                + Columns.left(assessment.verdict().name(), NAME)
                + assessment.amount(MiraiCollegeAmount.FEE));
        assessment.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.SATISFIED)
                .forEach(finding -> out.println("    " + JAPANESE.render(finding)));
    }

    private static void print(Portfolio portfolio, PrintStream out) {
        out.println("Together: " + portfolio.outcome() + ", fees "
                + portfolio.tally().fees());
        for (Finding finding : portfolio.findings()) {
            out.println("  " + finding.rule().id() + " " + finding.outcome());
            out.println("    " + JAPANESE.render(finding));
        }
    }
}
