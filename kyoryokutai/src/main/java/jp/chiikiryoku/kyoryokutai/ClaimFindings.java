package jp.chiikiryoku.kyoryokutai;

import java.util.List;
import jp.chiikiryoku.core.assessment.ElementFindings;
import jp.chiikiryoku.core.assessment.Finding;

/** What the rules answer about one claim. */
record ClaimFindings(
        Finding body, Finding support, ElementFindings startUps, ElementFindings vacantHouses, Finding foreign) {

    List<Finding> all() {
        return List.of(body, support, startUps.combined(), vacantHouses.combined(), foreign);
    }
}
