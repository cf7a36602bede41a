package jp.chiikiryoku.tools.cli;

import java.util.List;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.miraicollege.portfolio.PortfolioReport;

/**
 * What {@code --portfolio} writes: every line is counted, and each edition that proposals name has a portfolio.
 *
 * @param kind the kind of payload
 * @param lines how many lines were read
 * @param malformed how many of them were malformed and are in no portfolio
 * @param portfolios the portfolios in the order of the editions
 */
public record PortfolioSummary(String kind, long lines, long malformed, List<PortfolioReport> portfolios)
        implements Report {

    public PortfolioSummary {
        portfolios = List.copyOf(portfolios);
    }
}
