package jp.chiikiryoku.miraicollege.portfolio;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.report.Report;

/**
 * A portfolio in one language.
 *
 * @param kind the kind of payload
 * @param edition the id of the edition that was applied
 * @param outcome whether the proposals keep every limit
 * @param proposals how many there are by what was answered to them
 * @param fees the fees together in yen
 * @param findings one finding for each limit
 * @param openParameters the parameters of the budget that its sources leave open and whose readings make a difference
 * @param notes what a reader should know beside
 * @param notEncoded conditions that the library does not judge: those of the edition, and that nothing is counted twice
 */
public record PortfolioReport(
        String kind,
        String edition,
        String outcome,
        Proposals proposals,
        YenRange fees,
        List<LimitLine> findings,
        List<AssessmentReport.ParameterLine> openParameters,
        List<String> notes,
        List<String> notEncoded)
        implements Report {

    public PortfolioReport {
        findings = List.copyOf(findings);
        openParameters = List.copyOf(openParameters);
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
     * The finding of one limit.
     *
     * @param rule the rule's permanent id
     * @param outcome its answer
     * @param message what was found and why
     * @param facts what was compared: numbers of proposals, or amounts in yen
     * @param citation where the limit comes from
     */
    public record LimitLine(String rule, String outcome, String message, Map<String, Object> facts, Citation citation) {

        public LimitLine {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }
    }

    /** Reports a portfolio in one language. */
    public static PortfolioReport of(Portfolio portfolio, Renderer renderer) {
        return PortfolioReporter.report(portfolio, renderer);
    }
}
