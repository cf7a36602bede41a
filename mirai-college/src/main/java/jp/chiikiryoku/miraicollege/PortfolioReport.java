package jp.chiikiryoku.miraicollege;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.payload.SolutionReport;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;

/**
 * A portfolio in one language.
 *
 * @param kind the kind of payload
 * @param edition the id of the edition that was applied
 * @param outcome whether the proposals keep every limit
 * @param proposals how many there are by what was answered to them
 * @param fees the fees together in yen
 * @param findings one finding for each limit
 * @param notes what a reader should know beside
 * @param notEncoded conditions that the library does not judge: those of the edition, and that nothing is counted twice
 */
public record PortfolioReport(
        String kind,
        String edition,
        String outcome,
        Proposals proposals,
        YenRange fees,
        List<FindingLine> findings,
        List<String> notes,
        List<String> notEncoded)
        implements SolutionReport {

    public PortfolioReport {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        notEncoded = List.copyOf(notEncoded);
    }

    /**
     * How many proposals there are.
     *
     * @param eligible those that are eligible
     * @param needsReview those that need review
     * @param ineligible those that are ineligible
     */
    public record Proposals(long eligible, long needsReview, long ineligible) {}

    /**
     * One finding.
     *
     * @param rule the rule's permanent id
     * @param outcome its answer
     * @param message what was found and why
     * @param facts what was compared: numbers of proposals, or amounts in yen
     * @param citation where the limit comes from
     */
    public record FindingLine(
            String rule, String outcome, String message, Map<String, Object> facts, Citation citation) {}

    static PortfolioReport of(Portfolio portfolio, Language language) {
        PortfolioTally tally = portfolio.tally();
        return new PortfolioReport(
                MiraiCollege.KIND,
                portfolio.edition().id(),
                portfolio.outcome().name(),
                new Proposals(tally.eligible(), tally.needsReview(), tally.ineligible()),
                tally.fees(),
                portfolio.findings().stream()
                        .map(finding -> line(finding, language))
                        .toList(),
                Stream.concat(
                                portfolio.edition().remarks().stream().map(remark -> remark.in(language)),
                                portfolio.notes().stream().map(note -> note.message(MiraiCollege.TEXTS, language)))
                        .toList(),
                Stream.concat(
                                portfolio.edition().notEncoded().stream().map(condition -> condition.in(language)),
                                Stream.of(MiraiCollege.TEXTS.render(language, "portfolio.counted-once", Facts.empty())))
                        .toList());
    }

    private static FindingLine line(Finding finding, Language language) {
        return new FindingLine(
                finding.rule().id(),
                finding.outcome().name(),
                finding.message(MiraiCollege.TEXTS, language),
                finding.facts().asMap(),
                finding.citation());
    }
}
