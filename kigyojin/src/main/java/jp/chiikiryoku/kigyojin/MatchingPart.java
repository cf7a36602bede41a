package jp.chiikiryoku.kigyojin;

import java.util.List;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.EditionPart;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.EngagementParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.edition.MatchingParameters;

/** What an edition holds for the kind {@code kigyojin-matching}, which another module answers. */
final class MatchingPart implements EditionPart<KigyojinParameters> {

    static final MatchingPart INSTANCE = new MatchingPart();

    private static final Fault MISSING = Fault.of(ProblemCode.REQUIRED);
    private static final Fault OPEN = Fault.of(ProblemCode.CONFLICT, "open-in-matching", Facts.empty());

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
        EngagementParameters engagement = parameters.engagement();
        if (engagement == null) {
            problems.add(place.member("engagement"), MISSING);
        } else {
            Pointer here = place.member("engagement");
            checkSettled(engagement.companyArea(), here.member("companyArea"), problems);
            checkSettled(engagement.sideJobDays(), here.member("sideJobDays"), problems);
        }
        MatchingParameters matching = parameters.matching();
        if (matching == null) {
            problems.add(place.member("matching"), MISSING);
        } else {
            Pointer here = place.member("matching");
            checkSettled(matching.shortestOverlap(), here.member("shortestOverlap"), problems);
            checkSettled(matching.fieldPoints(), here.member("fieldPoints"), problems);
            checkSettled(matching.modePoints(), here.member("modePoints"), problems);
            checkSettled(matching.overlapPoints(), here.member("overlapPoints"), problems);
            checkSettled(matching.dayPoints(), here.member("dayPoints"), problems);
        }
    }

    // Of two readings there would be two best assignments.
    private static void checkSettled(Cited<?> figure, Pointer place, Problems problems) {
        if (figure.knownOn(null) instanceof Cited.Open) {
            problems.add(place, OPEN);
        }
    }

    @Override
    public void prepare(Edition<KigyojinParameters> edition) {
        PairingRules.of(edition);
    }
}
