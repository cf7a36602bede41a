package jp.chiikiryoku.dxtalent;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;

/** The first day as of which the practice is long enough if the current position goes on. */
final class ExperienceRemedies {

    private static final Pointer AS_OF = Pointer.parse("/asOf");
    private static final Pointer EDITION = Pointer.parse("/edition");
    private static final int LAST_YEAR = 9999;

    private final int neededMonths;
    private final String edition;

    ExperienceRemedies(int neededMonths, String edition) {
        this.neededMonths = neededMonths;
        this.edition = edition;
    }

    List<Remedy> of(List<Experience> stated, Practice practice, LocalDate asOf, boolean namesEdition) {
        int current = currentPosition(stated, asOf);
        if (current < 0) {
            return List.of();
        }
        LocalDate day = practice.firstDayOf(neededMonths);
        if (day.getYear() > LAST_YEAR) {
            // A payload cannot state a later year.
            return List.of();
        }
        List<Change> changes = new ArrayList<>(3);
        if (!namesEdition) {
            // The later day might choose another edition.
            changes.add(new Change(EDITION, edition));
        }
        changes.add(new Change(AS_OF, day));
        LocalDate to = stated.get(current).to();
        if (to != null && to.isBefore(day)) {
            changes.add(new Change(ExperienceRule.EXPERIENCE.at(current).member("to"), day));
        }
        return List.of(new Remedy("wait-until", "remedy.wait-until", changes, Facts.of("date", day)));
    }

    /** The position that holds the day and lasts longest, or -1. */
    private static int currentPosition(List<Experience> stated, LocalDate asOf) {
        int current = -1;
        for (int i = 0; i < stated.size(); i++) {
            if (holds(stated.get(i), asOf) && (current < 0 || lastsLonger(stated.get(i), stated.get(current)))) {
                current = i;
            }
        }
        return current;
    }

    private static boolean holds(Experience position, LocalDate asOf) {
        return !requireNonNull(position.from(), "from").isAfter(asOf)
                && (position.to() == null || !position.to().isBefore(asOf));
    }

    private static boolean lastsLonger(Experience position, Experience than) {
        return than.to() != null && (position.to() == null || position.to().isAfter(than.to()));
    }
}
