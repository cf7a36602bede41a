package jp.chiikiryoku.kigyojin.engagement.internal;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.kigyojin.edition.EngagementParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Mode;

/**
 * What the days of a month that are posted say of {@code KGJ-PRESENCE} before there is an agreement.
 *
 * <p>Too few of them refuse: none for a dispatch, fewer than four for a side job. Enough of them decide nothing, for the
 * hours, the days of stay and the working days of the month are not known.
 */
public final class PostedDays {

    private static final Pointer PRESENCE = Pointer.parse("/presence");

    private final int leastOfSideJob;
    private final Outcome ofDispatch;
    private final Outcome ofSideJob;

    /**
     * Makes the check.
     *
     * @param parameters how many days the edition requires
     */
    public PostedDays(EngagementParameters parameters, Edition<?> edition) {
        RuleAnswers answers = RuleAnswers.of(KigyojinRule.PRESENCE, PRESENCE, edition);
        leastOfSideJob = parameters.sideJobDays().value();
        // Undetermined where the source is too weak to refuse.
        ofDispatch = answers.violated().outcome();
        ofSideJob =
                answers.citing(parameters.sideJobDays().citation()).violated().outcome();
    }

    /** Checks the days of a month; violated or undetermined. */
    public Outcome check(Mode mode, int days) {
        if (mode == Mode.SIDE_JOB) {
            return days < leastOfSideJob ? ofSideJob : Outcome.UNDETERMINED;
        }
        return days == 0 ? ofDispatch : Outcome.UNDETERMINED;
    }
}
