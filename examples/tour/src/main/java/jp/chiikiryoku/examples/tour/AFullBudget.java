package jp.chiikiryoku.examples.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static jp.chiikiryoku.core.text.Language.JA;

import java.io.PrintStream;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.miraicollege.MiraiCollege;
import jp.chiikiryoku.miraicollege.MiraiCollegeAmount;
import jp.chiikiryoku.miraicollege.Portfolio;
import jp.chiikiryoku.miraicollege.PortfolioReport.FindingLine;
import jp.chiikiryoku.miraicollege.Proposal;

/**
 * Proposals of ふるさとミライカレッジ one by one, and all of them against the budget.
 *
 * <p>The proposals are invented: no municipality and no university has made them.
 */
final class AFullBudget implements Chapter {

    private static final int NAME = 16;

    @Override
    public String title() {
        return "A full budget: fifteen sites, and one under review";
    }

    @Override
    public void show(PrintStream out) {
        List<Proposal> proposals = new String(Samples.read("proposals.ndjson"), UTF_8)
                .lines()
                .map(line -> MiraiCollege.shipped().kind().read(line.getBytes(UTF_8)))
                .toList();
        List<Assessment> assessments =
                proposals.stream().map(MiraiCollege.shipped()::assess).toList();

        out.println("The proposals are invented, with their names and fees.");
        for (int i = 0; i < proposals.size(); i++) {
            print(proposals.get(i), assessments.get(i), out);
        }
        out.println();
        print(MiraiCollege.edition(Samples.EDITION).portfolio(assessments), out);
    }

    private static void print(Proposal proposal, Assessment assessment, PrintStream out) {
        out.println("  "
                + Columns.left(String.valueOf(requireNonNull(proposal.host()).name()), NAME)
                + Columns.left(assessment.verdict().name(), NAME)
                + assessment.amount(MiraiCollegeAmount.FEE));
        assessment.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.SATISFIED)
                .forEach(finding -> out.println("    " + assessment.message(finding, JA)));
    }

    private static void print(Portfolio portfolio, PrintStream out) {
        out.println("Together: " + portfolio.outcome() + ", fees "
                + portfolio.tally().fees());
        for (FindingLine line : portfolio.report(JA).findings()) {
            out.println("  " + line.rule() + " " + line.outcome());
            out.println("    " + line.message());
        }
    }
}
