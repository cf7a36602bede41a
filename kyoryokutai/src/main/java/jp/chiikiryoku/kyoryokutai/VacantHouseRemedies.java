package jp.chiikiryoku.kyoryokutai;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.text.Facts;

/** What would make houses count whose member ends the term too late; there is none where anything else is wrong. */
final class VacantHouseRemedies {

    private VacantHouseRemedies() {}

    static Finding offer(Finding combined, List<Finding> each, List<VacantHouse> houses, LocalDate lastDayOfYear) {
        if (combined.outcome() != Outcome.VIOLATED) {
            return combined;
        }
        List<Change> changes = new ArrayList<>(1);
        for (int i = 0; i < houses.size(); i++) {
            if (each.get(i).outcome() == Outcome.SATISFIED) {
                continue;
            }
            if (Judgement.of(houses.get(i).settles()) != Judgement.MET
                    || each.get(i).outcome() != Outcome.VIOLATED) {
                return combined;
            }
            changes.add(new Change(VacantHouseRule.endOf(i), lastDayOfYear));
        }
        Facts facts = Facts.of("lastDayOfYear", lastDayOfYear);
        return combined.withRemedies(
                List.of(new Remedy("end-term-in-year", "remedy.end-term-in-year", changes, facts)));
    }
}
