package jp.chiikiryoku.kyoryokutai;

import java.util.List;
import jp.chiikiryoku.core.assessment.ElementFindings;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;

/** What the rules answer about one claim. */
record ClaimFindings(
        Finding body, Finding support, ElementFindings startUps, ElementFindings vacantHouses, Finding foreign) {

    List<Finding> all() {
        return List.of(body, support, startUps.combined(), vacantHouses.combined(), foreign);
    }

    /** What the rule that allows an item answers. */
    Outcome outcome(KyoryokutaiAmount item) {
        for (Finding finding : all()) {
            if (finding.rule() == item.rule()) {
                return finding.outcome();
            }
        }
        return Outcome.SATISFIED;
    }
}
