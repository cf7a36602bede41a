package jp.chiikiryoku.kigyojin.engagement.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kigyojin.edition.EngagementParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.edition.PresenceBasis;

/**
 * The presence of a dispatched person: half of the days of a month, of the working days or of all days.
 *
 * <p>Half of 21 working days are 11. Half of all days are 14 in the shortest month and 16 in the longest, so that 15 days
 * leave the answer open.
 */
final class DispatchPresence {

    private static final Pointer PLACE = Pointer.parse("/presence/daysInMunicipality");
    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    private final RuleAnswers answers;
    private final PresenceBasis basis;

    DispatchPresence(EngagementParameters parameters, Edition<?> edition) {
        answers = RuleAnswers.of(KigyojinRule.PRESENCE, PLACE, edition);
        basis = parameters.presenceBasis().value();
    }

    /** Whether so few days are never half of a month, however many working days it has. */
    boolean isViolatedBy(int days) {
        return basis == PresenceBasis.CALENDAR_DAYS ? 2 * days < SHORTEST_MONTH : days == 0;
    }

    Finding check(CheckedPresence presence) {
        int days = presence.days();
        Outcome byWorkingDays = Outcome.of(2 * days >= presence.workingDays(), 2 * days >= presence.workingDays());
        // The payload names no month: half of the shortest may be enough, half of the longest is.
        Outcome byAllDays = Outcome.of(2 * days >= LONGEST_MONTH, 2 * days >= SHORTEST_MONTH);
        int needed = needed(presence);
        Facts facts = Facts.of("workingDays", presence.workingDays(), "days", days, "needed", needed, "basis", basis);
        String variant = byWorkingDays == byAllDays ? "" : "-differs";
        return switch (basis == PresenceBasis.WORKING_DAYS ? byWorkingDays : byAllDays) {
            case SATISFIED -> answers.satisfied("satisfied" + variant, facts);
            // The working days always decide, so an open answer always differs.
            case UNDETERMINED -> answers.undetermined(facts);
            case VIOLATED ->
                answers.violated("violated" + variant, facts.with("missing", needed - days))
                        .withRemedies(List.of(stay(days, needed)));
        };
    }

    private int needed(CheckedPresence presence) {
        int all = basis == PresenceBasis.WORKING_DAYS ? presence.workingDays() : LONGEST_MONTH;
        return (all + 1) / 2;
    }

    private static Remedy stay(int days, int needed) {
        Message message = Message.of("remedy.stay-longer", Facts.of("missing", needed - days, "needed", needed));
        return new Remedy("stay-longer", List.of(new Change(PLACE, needed)), message);
    }
}
