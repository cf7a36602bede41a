package jp.chiikiryoku.kyoryokutai;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;

/** What a rule answers about each element of a list, and its one finding. */
record ElementFindings(List<Finding> each, Finding combined) {

    Outcome outcome(int index) {
        return each.get(index).outcome();
    }
}
