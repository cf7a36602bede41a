package jp.chiikiryoku.kyoryokutai.claim.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;

/** What would make houses count whose member ends the term too late; there is none where anything else is wrong. */
final class VacantHouseRemedies {

    private VacantHouseRemedies() {}

    static List<Remedy> of(List<Outcome> outcomes, List<CheckedVacantHouse> houses, LocalDate lastDayOfYear) {
        List<Change> changes = new ArrayList<>(1);
        for (int i = 0; i < houses.size(); i++) {
            if (outcomes.get(i) == Outcome.SATISFIED) {
                continue;
            }
            if (houses.get(i).settles() != Judgement.MET || outcomes.get(i) != Outcome.VIOLATED) {
                return List.of();
            }
            changes.add(new Change(VacantHouseRule.endOf(i), lastDayOfYear));
        }
        Facts facts = Facts.of("lastDayOfYear", lastDayOfYear);
        return List.of(new Remedy("end-term-in-year", changes, Message.of("remedy.end-term-in-year", facts)));
    }
}
