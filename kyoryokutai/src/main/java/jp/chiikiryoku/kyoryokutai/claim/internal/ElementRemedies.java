package jp.chiikiryoku.kyoryokutai.claim.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kyoryokutai.claim.StartUpWindow;

/** What would make every element of a list count whose day is refused. */
final class ElementRemedies {

    private ElementRemedies() {}

    /** One change for each start-up outside its window; none if one of them cannot be moved into it. */
    static List<Remedy> ofStartUps(List<CheckedStartUp> startUps, List<StartUpWindow> windows) {
        List<Change> changes = new ArrayList<>(startUps.size());
        for (int i = 0; i < startUps.size(); i++) {
            LocalDate day = startUps.get(i).startedOn();
            Optional<LocalDate> nearest = windows.get(i).nearestCertain(day);
            if (nearest.isEmpty()) {
                return List.of();
            }
            if (!nearest.get().equals(day)) {
                changes.add(new Change(StartUpWindowRule.placeOf(startUps.get(i).index()), nearest.get()));
            }
        }
        Facts facts = Facts.of("count", changes.size(), "date", changes.get(0).to());
        String text = changes.size() == 1 ? "remedy.move-start-up" : "remedy.move-start-ups";
        return List.of(new Remedy("move-start-ups", changes, Message.of(text, facts)));
    }

    /** One change for each house whose member ends the term too late; none where anything else is wrong. */
    static List<Remedy> ofHouses(List<Outcome> outcomes, List<CheckedVacantHouse> houses, LocalDate lastDayOfYear) {
        List<Change> changes = new ArrayList<>(1);
        for (int i = 0; i < houses.size(); i++) {
            if (outcomes.get(i) == Outcome.SATISFIED) {
                continue;
            }
            if (houses.get(i).settles() != Judgement.MET || outcomes.get(i) != Outcome.VIOLATED) {
                return List.of();
            }
            changes.add(new Change(VacantHouseRule.endOf(houses.get(i).index()), lastDayOfYear));
        }
        Facts facts = Facts.of("lastDayOfYear", lastDayOfYear);
        return List.of(new Remedy("end-term-in-year", changes, Message.of("remedy.end-term-in-year", facts)));
    }
}
