package jp.chiikiryoku.matching.kigyojin;

import java.util.List;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.payload.Reference;
import jp.chiikiryoku.core.payload.Solver;
import jp.chiikiryoku.core.payload.SolverDefinition;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.KigyojinParameters;
import jp.chiikiryoku.kigyojin.KigyojinRule;

/** The kind {@code kigyojin-matching}. */
final class KigyojinMatchingDefinition
        implements SolverDefinition<MatchingRequest, KigyojinParameters, KigyojinMatchingResult> {

    static final KigyojinMatchingDefinition INSTANCE = new KigyojinMatchingDefinition();

    private KigyojinMatchingDefinition() {}

    @Override
    public String name() {
        return Kigyojin.MATCHING;
    }

    @Override
    public List<? extends Rule> rules() {
        return KigyojinRule.ofPairing();
    }

    @Override
    public Class<MatchingRequest> payloadType() {
        return MatchingRequest.class;
    }

    @Override
    public Reference<MatchingRequest> reference() {
        return Reference.none();
    }

    @Override
    public Solver<MatchingRequest, KigyojinMatchingResult> solver(Edition<KigyojinParameters> edition) {
        return new KigyojinSolver(edition);
    }

    @Override
    public Class<MatchingReport> reportType() {
        return MatchingReport.class;
    }
}
