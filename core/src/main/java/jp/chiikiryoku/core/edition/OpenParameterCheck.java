package jp.chiikiryoku.core.edition;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.text.Facts;

/** Checks the readings of an edition: each day has one or more, and their combinations can all be answered. */
final class OpenParameterCheck {

    /** An answer is made for every combination, so that many open parameters would multiply the work. */
    static final int MOST_SETTLEMENTS = 64;

    /** What answers is made for every combination on every day from which something was known, and kept. */
    static final int MOST_SETTLEMENTS_OF_ALL_DAYS = 1_024;

    private static final Pointer PARAMETERS = Pointer.ROOT.member("parameters");

    private OpenParameterCheck() {}

    /** Checks that both days of the period are values: with readings nobody could tell which days it governs. */
    static void checkPeriod(Edition<?> edition, Problems problems) {
        checkDay(edition.inForceFrom(), Pointer.ROOT.member("inForceFrom"), problems);
        checkDay(edition.inForceUntil(), Pointer.ROOT.member("inForceUntil"), problems);
    }

    private static void checkDay(Cited<LocalDate> day, Pointer place, Problems problems) {
        if (!day.isSettled()) {
            problems.addIfSound(place, Fault.of(ProblemCode.CONFLICT, "open-period", Facts.empty()));
        }
    }

    static void check(Edition<?> edition, Problems problems) {
        for (OpenParameter open : edition.openParameters()) {
            if (!open.readings().isEmpty() && !isKnownFromTheStart(open, edition)) {
                Pointer place = place(open).member("readings");
                problems.add(place, Fault.of(ProblemCode.CONFLICT, "readings-later", Facts.empty()));
            }
        }
        if (problems.isSound(PARAMETERS)) {
            checkNumber(edition, problems);
        }
    }

    private static void checkNumber(Edition<?> edition, Problems problems) {
        try {
            long ofAllDays = 0;
            for (LocalDate day : edition.daysOfChange()) {
                long ofDay = settlements(edition.knownOn(day));
                ofAllDays += ofDay;
                if (ofDay > MOST_SETTLEMENTS) {
                    problems.add(PARAMETERS, tooMany("readings-many", MOST_SETTLEMENTS));
                    return;
                }
                if (ofAllDays > MOST_SETTLEMENTS_OF_ALL_DAYS) {
                    problems.add(PARAMETERS, tooMany("readings-days", MOST_SETTLEMENTS_OF_ALL_DAYS));
                    return;
                }
            }
        } catch (RefusedReadingException contradiction) {
            // Told when the parameters are checked.
        }
    }

    private static Fault tooMany(String variant, int greatest) {
        return Fault.of(ProblemCode.CONFLICT, variant, Facts.of("greatest", greatest));
    }

    private static long settlements(Edition<?> known) {
        long settlements = 1;
        for (OpenParameter open : known.openParameters()) {
            settlements = Math.min(
                    MOST_SETTLEMENTS + 1L,
                    settlements * Math.max(1, open.readings().size()));
        }
        return settlements;
    }

    private static boolean isKnownFromTheStart(OpenParameter open, Edition<?> edition) {
        LocalDate published = edition.knownFrom();
        List<Reading<?>> readings = open.readings();
        return readings.stream()
                .anyMatch(reading -> reading.knownFrom() == null
                        || (published != null && !reading.knownFrom().isAfter(published)));
    }

    private static Pointer place(OpenParameter open) {
        return Pointer.parse(PARAMETERS.toString() + open.parameter());
    }
}
