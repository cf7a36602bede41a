package jp.chiikiryoku.kyoryokutai.claim.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.claim.StartUp;
import jp.chiikiryoku.kyoryokutai.claim.StartUpWindow;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters.StartUpFigures;

/** A well-formed start-up. */
record CheckedStartUp(Yen cost, LocalDate startedOn, Term term) {

    static CheckedStartUp of(StartUp startUp) {
        return new CheckedStartUp(
                requireNonNull(startUp.cost(), "cost"),
                requireNonNull(startUp.startedOn(), "startedOn"),
                Term.of(
                        requireNonNull(startUp.termStartedOn(), "termStartedOn"),
                        requireNonNull(startUp.termEndsOn(), "termEndsOn")));
    }

    StartUpWindow window(StartUpFigures figures) {
        return StartUpWindow.of(term, figures);
    }
}
