package jp.chiikiryoku.kyoryokutai.claim.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.claim.StartUp;

/** A well-formed start-up, and where it stands in the list, from 0. */
record CheckedStartUp(int index, Yen cost, LocalDate startedOn, Term term) {

    static CheckedStartUp of(int index, StartUp startUp) {
        return new CheckedStartUp(
                index,
                requireNonNull(startUp.cost(), "cost"),
                requireNonNull(startUp.startedOn(), "startedOn"),
                Term.of(
                        requireNonNull(startUp.termStartedOn(), "termStartedOn"),
                        requireNonNull(startUp.termEndsOn(), "termEndsOn")));
    }
}
