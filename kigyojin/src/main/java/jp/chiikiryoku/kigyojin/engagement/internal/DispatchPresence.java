package jp.chiikiryoku.kigyojin.engagement.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
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
 * <p>Half of 21 working days are 11. Half of all days are 15 in June and in the February of a leap year; where the month is
 * not known, 16 are half of the longest month and 13 of none, so that 14 and 15 leave the answer open. Where only the basis
 * makes the days too few, its source must be one that can refuse.
 */
final class DispatchPresence {

    private static final Pointer PRESENCE = Pointer.parse("/presence");
    private static final Pointer PLACE = PRESENCE.member("daysWorkedInMunicipality");
    private static final Pointer MONTH = PRESENCE.member("month");
    private static final int SHORTEST_MONTH = 28;
    private static final int LONGEST_MONTH = 31;

    private final RuleAnswers answers;
    private final RuleAnswers answersOfBasis;
    private final PresenceBasis basis;

    DispatchPresence(EngagementParameters parameters, Edition<?> edition) {
        answers = RuleAnswers.of(KigyojinRule.PRESENCE, PLACE, edition);
        answersOfBasis = answers.citing(parameters.presenceBasis().citation());
        basis = parameters.presenceBasis().value();
    }

    Finding check(CheckedPresence.OfDispatch presence) {
        int least = leastDays(presence);
        int greatest = greatestDays(presence);
        int days = presence.daysWorked();
        int needed = (greatest + 1) / 2;
        Facts facts = Facts.of("days", days, "needed", needed, "basis", basis, "basisDays", greatest);
        if (2 * days >= greatest) {
            return answers.satisfied(facts);
        }
        if (2 * days >= least) {
            return answers.at(MONTH).undetermined(facts);
        }
        int missing = needed - days;
        return refusing(presence)
                .violated(facts.with("missing", missing))
                .withRemedies(List.of(workThere(missing, needed)));
    }

    // Fewer than half of the working days are too few however the rule is read; from there on the basis decides.
    private RuleAnswers refusing(CheckedPresence.OfDispatch presence) {
        return 2 * presence.daysWorked() < presence.workingDays() ? answers : answersOfBasis;
    }

    /** The fewest days that the month may have in this basis: no month is shorter than its working days. */
    private int leastDays(CheckedPresence.OfDispatch presence) {
        return basis == PresenceBasis.CALENDAR_DAYS && presence.month() == null
                ? Math.max(SHORTEST_MONTH, presence.workingDays())
                : greatestDays(presence);
    }

    private int greatestDays(CheckedPresence.OfDispatch presence) {
        if (basis == PresenceBasis.WORKING_DAYS) {
            return presence.workingDays();
        }
        return presence.month() == null ? LONGEST_MONTH : presence.month().lengthOfMonth();
    }

    private Remedy workThere(int missing, int needed) {
        Message message =
                Message.of("remedy.work-there-more", Facts.of("missing", missing, "needed", needed, "basis", basis));
        return new Remedy("work-there-more", List.of(new Change(PLACE, needed)), message);
    }
}
