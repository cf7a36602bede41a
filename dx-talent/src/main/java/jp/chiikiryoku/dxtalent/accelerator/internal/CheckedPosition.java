package jp.chiikiryoku.dxtalent.accelerator.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.chiikiryoku.dxtalent.accelerator.Experience;
import org.jspecify.annotations.Nullable;

/** A well-formed period of digital practice; its last day is null if it goes on. */
record CheckedPosition(LocalDate from, @Nullable LocalDate to) {

    static CheckedPosition of(Experience experience) {
        return new CheckedPosition(requireNonNull(experience.from(), "from"), experience.to());
    }

    boolean holds(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    boolean lastsLongerThan(CheckedPosition other) {
        return other.to != null && (to == null || to.isAfter(other.to));
    }
}
