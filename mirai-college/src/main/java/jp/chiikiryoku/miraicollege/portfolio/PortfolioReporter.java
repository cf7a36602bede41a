package jp.chiikiryoku.miraicollege.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.PlainValues;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.miraicollege.proposal.Proposal;

/** Reports portfolios. */
final class PortfolioReporter {

    private static final Message COUNTED_ONCE = Message.of("portfolio.counted-once");

    private PortfolioReporter() {}

    static PortfolioReport report(Portfolio portfolio, Renderer renderer) {
        PortfolioTally tally = portfolio.tally();
        return new PortfolioReport(
                Proposal.KIND,
                portfolio.edition().id(),
                portfolio.outcome().name(),
                new PortfolioReport.Proposals(tally.eligible(), tally.needsReview(), tally.ineligible()),
                tally.fees(),
                portfolio.findings().stream()
                        .map(finding -> line(finding, renderer))
                        .toList(),
                portfolio.openParameters().stream()
                        .map(open -> AssessmentReport.ParameterLine.of(open, renderer))
                        .toList(),
                notes(portfolio, renderer),
                notEncoded(portfolio.edition(), renderer));
    }

    private static PortfolioReport.LimitLine line(Finding finding, Renderer renderer) {
        return new PortfolioReport.LimitLine(
                finding.rule().id(),
                finding.outcome().name(),
                renderer.render(finding),
                plain(finding.facts()),
                finding.citation());
    }

    private static Map<String, Object> plain(Facts facts) {
        Map<String, Object> plain = new LinkedHashMap<>();
        facts.asMap().forEach((name, value) -> plain.put(name, PlainValues.of(value)));
        return plain;
    }

    private static List<String> notes(Portfolio portfolio, Renderer renderer) {
        Stream<String> remarks =
                portfolio.edition().remarks(Proposal.KIND).stream().map(remark -> remark.in(renderer.language()));
        return Stream.concat(remarks, portfolio.notes().stream().map(renderer::render))
                .toList();
    }

    private static List<String> notEncoded(Edition<?> edition, Renderer renderer) {
        Stream<String> conditions =
                edition.notEncoded(Proposal.KIND).stream().map(text -> text.in(renderer.language()));
        return Stream.concat(conditions, Stream.of(renderer.render(COUNTED_ONCE)))
                .toList();
    }
}
