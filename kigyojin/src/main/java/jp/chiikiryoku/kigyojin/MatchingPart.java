package jp.chiikiryoku.kigyojin;

import java.util.List;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.EditionPart;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.edition.MatchingParameters;

/** What an edition holds for the kind {@code kigyojin-matching}, which another module answers. */
final class MatchingPart implements EditionPart<KigyojinParameters> {

    static final MatchingPart INSTANCE = new MatchingPart();

    private static final Fault MISSING = Fault.of(ProblemCode.REQUIRED);

    private MatchingPart() {}

    @Override
    public String name() {
        return MatchingParameters.KIND;
    }

    @Override
    public List<String> ruleIds() {
        return KigyojinRule.ofPairing().stream().map(Rule::id).toList();
    }

    @Override
    public void checkParameters(KigyojinParameters parameters, Pointer place, Problems problems) {
        if (parameters.engagement() == null) {
            problems.add(place.member("engagement"), MISSING);
        }
        if (parameters.matching() == null) {
            problems.add(place.member("matching"), MISSING);
        }
    }

    @Override
    public void prepare(Edition<KigyojinParameters> edition) {
        PairingRules.of(edition);
    }
}
