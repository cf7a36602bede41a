package jp.chiikiryoku.kigyojin;

import java.util.List;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.payload.EditionPart;

/** What an edition holds for the kind {@code kigyojin-matching}, which another module answers. */
final class MatchingPart implements EditionPart<KigyojinParameters> {

    static final MatchingPart INSTANCE = new MatchingPart();

    private MatchingPart() {}

    @Override
    public String name() {
        return Kigyojin.MATCHING;
    }

    @Override
    public List<? extends Rule> rules() {
        return KigyojinRule.ofPairing();
    }

    @Override
    public void checkParameters(KigyojinParameters parameters, Pointer place, Problems problems) {
        if (parameters.engagement() == null) {
            problems.add(place.member("engagement"), Fault.of(ProblemCode.REQUIRED));
        }
        if (parameters.matching() == null) {
            problems.add(place.member("matching"), Fault.of(ProblemCode.REQUIRED));
        }
    }

    @Override
    public void prepare(Edition<KigyojinParameters> edition) {
        PairingRules.of(edition);
    }
}
