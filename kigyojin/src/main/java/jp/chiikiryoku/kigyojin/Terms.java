package jp.chiikiryoku.kigyojin;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.calendar.Term;

/** Turns well-formed periods into terms. */
final class Terms {

    private Terms() {}

    static Term of(Period period) {
        return Term.of(requireNonNull(period.startsOn(), "startsOn"), requireNonNull(period.endsOn(), "endsOn"));
    }
}
