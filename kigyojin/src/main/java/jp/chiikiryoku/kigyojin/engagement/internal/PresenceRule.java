package jp.chiikiryoku.kigyojin.engagement.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.kigyojin.edition.EngagementParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Mode;

/**
 * {@code KGJ-PRESENCE}: the person is present for enough days and hours of a month, which {@link DispatchPresence} checks
 * for a dispatch and {@link SideJobPresence} for a side job.
 *
 * <p>Ten days of twenty working days satisfy the rule for a dispatch; four days of work with twenty hours and one day in
 * the municipality satisfy it for a side job. Source: the ministry's budget document («勤務日数が月の半分以上»,
 * «月4日以上かつ月20時間以上», «滞在日数は月１日以上»).
 */
public final class PresenceRule implements RuleCheck<CheckedEngagement> {

    private final DispatchPresence dispatch;
    private final SideJobPresence sideJob;

    /**
     * Makes the rule.
     *
     * @param parameters how many days and hours the edition requires
     */
    public PresenceRule(EngagementParameters parameters, Edition<?> edition) {
        dispatch = new DispatchPresence(parameters, edition);
        sideJob = new SideJobPresence(parameters, edition);
    }

    @Override
    public Rule rule() {
        return KigyojinRule.PRESENCE;
    }

    @Override
    public Finding check(CheckedEngagement engagement) {
        return engagement.isDispatch() ? dispatch.check(engagement.presence()) : sideJob.check(engagement.presence());
    }

    /**
     * Tells whether a number of days of a month violates the rule, whatever the other facts are.
     *
     * <p>Three days of a side job do, where four are required; a dispatch does without any day, or with fewer than 14 where all
     * days of the month are counted.
     *
     * @return true if no other fact could satisfy the rule
     */
    public boolean isViolatedBy(Mode mode, int days) {
        return mode == Mode.SIDE_JOB ? sideJob.isViolatedBy(days) : dispatch.isViolatedBy(days);
    }
}
