package jp.chiikiryoku.kigyojin;

import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;

/** The presence of a dispatched person: half of the days of a month, of the working days or of all days. */
final class DispatchPresence {

    private static final KigyojinRule RULE = KigyojinRule.PRESENCE;
    private static final Pointer DAYS = Pointer.parse("/presence/daysInMunicipality");
    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    private final PresenceBasis basis;
    private final Citation citation;

    DispatchPresence(PresenceBasis basis, Citation citation) {
        this.basis = basis;
        this.citation = citation;
    }

    /** Whether so few days are never half of a month, whatever its working days. */
    boolean isViolatedBy(int days) {
        return basis == PresenceBasis.CALENDAR_DAYS ? 2 * days < SHORTEST_MONTH : days == 0;
    }

    Finding check(int workingDays, int days) {
        Outcome byWorkingDays = Outcome.of(2 * days >= workingDays, 2 * days >= workingDays);
        // The payload tells of no certain month: half of the shortest is possibly enough, half of the longest surely.
        Outcome byAllDays = Outcome.of(2 * days >= LONGEST_MONTH, 2 * days >= SHORTEST_MONTH);
        Outcome outcome = basis == PresenceBasis.WORKING_DAYS ? byWorkingDays : byAllDays;
        int needed = half(basis == PresenceBasis.WORKING_DAYS ? workingDays : LONGEST_MONTH);
        Facts facts = Facts.of("workingDays", workingDays, "days", days, "needed", needed, "basis", basis);
        String variant = byWorkingDays == byAllDays ? "" : "-differs";
        return switch (outcome) {
            case SATISFIED -> Finding.satisfied(RULE, DAYS, facts, citation).withText("satisfied" + variant);
            // The working days always decide, so an open answer always differs.
            case UNDETERMINED -> Finding.undetermined(RULE, DAYS, facts, citation);
            case VIOLATED ->
                Finding.violated(RULE, DAYS, facts.with("missing", needed - days), citation)
                        .withText("violated" + variant)
                        .withRemedies(List.of(stay(days, needed)));
        };
    }

    private static int half(int days) {
        return (days + 1) / 2;
    }

    private static Remedy stay(int days, int needed) {
        return new Remedy(
                "stay-longer",
                "remedy.stay-longer",
                List.of(new Change(DAYS, needed)),
                Facts.of("missing", needed - days, "needed", needed));
    }
}
