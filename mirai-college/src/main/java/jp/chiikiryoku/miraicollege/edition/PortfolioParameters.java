package jp.chiikiryoku.miraicollege.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Yen;

/**
 * The budget of a programme, line by line, in yen.
 *
 * <p>The analysis must fit into the model cases, and with the platform into the programme; an edition in which they do
 * not is refused with {@code conflict}.
 *
 * @param sites how many model projects there are at most
 * @param modelProjects the fees of the model projects together (モデル事業委託)
 * @param analysis the analysis of advanced cases (ノウハウの分析調査)
 * @param modelCases the model projects and the analysis together (モデル事例の創出・横展開)
 * @param platform the platform (プラットフォーム構築)
 * @param programme everything together
 */
public record PortfolioParameters(
        Cited<@Min(1) @Max(10_000) Integer> sites,
        Cited<@YenWithin(min = 1) Yen> modelProjects,
        Cited<@YenWithin Yen> analysis,
        Cited<@YenWithin(min = 1) Yen> modelCases,
        Cited<@YenWithin Yen> platform,
        Cited<@YenWithin(min = 1) Yen> programme) {

    public PortfolioParameters {
        requireNonNull(sites, "sites");
        requireNonNull(modelProjects, "modelProjects");
        requireNonNull(analysis, "analysis");
        requireNonNull(modelCases, "modelCases");
        requireNonNull(platform, "platform");
        requireNonNull(programme, "programme");
    }

    /**
     * Tells whether the lines that no proposal states fit into their limits: an edition in which they do not would be
     * exceeded by no proposal at all.
     *
     * <p>An analysis of 30,000,000 yen fits into model cases of 180,000,000 yen, and with a platform of 100,000,000 yen
     * into a programme of 280,000,000 yen.
     *
     * @return true if the analysis is within the model cases, and with the platform within the programme
     * @throws IllegalStateException if one of these limits is open
     */
    public boolean leavesRoomForFees() {
        Yen lines = analysis.value().plus(platform.value());
        return !analysis.value().isGreaterThan(modelCases.value()) && !lines.isGreaterThan(programme.value());
    }
}
