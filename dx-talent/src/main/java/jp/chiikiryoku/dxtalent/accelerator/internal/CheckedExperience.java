package jp.chiikiryoku.dxtalent.accelerator.internal;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.dxtalent.accelerator.Experience;
import jp.chiikiryoku.dxtalent.accelerator.Practice;

/** The digital practice of a well-formed candidacy: the positions as stated, and what they amount to together. */
record CheckedExperience(List<CheckedPosition> positions, Practice practice) {

    static CheckedExperience of(List<Experience> stated, LocalDate asOf) {
        return new CheckedExperience(StatedLists.map(stated, CheckedPosition::of), Practice.of(stated, asOf));
    }

    /** The place of the position that holds the day and lasts longest, or -1. */
    int currentPosition(LocalDate day) {
        int current = -1;
        for (int i = 0; i < positions.size(); i++) {
            CheckedPosition each = positions.get(i);
            if (each.holds(day) && (current < 0 || each.lastsLongerThan(positions.get(current)))) {
                current = i;
            }
        }
        return current;
    }
}
