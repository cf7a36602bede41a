package jp.chiikiryoku.dxtalent.accelerator.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.calendar.DayLimits;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;

/** The first day as of which the practice is long enough if the current position goes on. */
final class ExperienceRemedies {

    private static final Pointer AS_OF = Pointer.parse("/asOf");
    private static final Pointer EDITION = Pointer.parse("/edition");

    private final int neededMonths;
    private final String edition;

    ExperienceRemedies(int neededMonths, String edition) {
        this.neededMonths = neededMonths;
        this.edition = edition;
    }

    List<Remedy> of(CheckedExperience experience, CheckedCandidacy candidacy) {
        int current = experience.currentPosition(candidacy.asOf());
        if (current < 0) {
            return List.of();
        }
        LocalDate day = experience.practice().firstDayOf(neededMonths);
        if (day.isAfter(DayLimits.LAST)) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>(3);
        if (!candidacy.namesEdition()) {
            // The later day might choose another edition.
            changes.add(new Change(EDITION, edition));
        }
        changes.add(new Change(AS_OF, day));
        if (experience.positions().get(current).endsBefore(day)) {
            changes.add(new Change(ExperienceRule.PLACE.at(current).member("to"), day));
        }
        return List.of(new Remedy("wait-until", changes, Message.of("remedy.wait-until", Facts.of("date", day))));
    }
}
