package jp.chiikiryoku.kigyojin.engagement.internal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import jp.chiikiryoku.kigyojin.engagement.Presence;

/**
 * The well-formed days and hours of a month.
 *
 * @param workingDays the working days
 * @param workingHours the working hours, zero where a dispatch states none
 * @param days the days in the municipality
 */
record CheckedPresence(int workingDays, BigDecimal workingHours, int days) {

    static CheckedPresence of(Presence presence) {
        return new CheckedPresence(
                requireNonNull(presence.workingDays(), "workingDays"),
                presence.workingHours() == null ? BigDecimal.ZERO : presence.workingHours(),
                requireNonNull(presence.daysInMunicipality(), "daysInMunicipality"));
    }
}
