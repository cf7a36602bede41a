package jp.chiikiryoku.kigyojin.engagement.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.kigyojin.edition.EngagementParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;

/**
 * {@code KGJ-PRESENCE}: the person is present for enough days and hours of a month, which {@link DispatchPresence} checks
 * for a dispatch and {@link SideJobPresence} for a side job.
 *
 * <p>Ten of twenty working days satisfy the rule for a dispatch where «月» is read as working days; four days of work with
 * twenty hours and one day of stay satisfy it for a side job. Source: the ministry's budget document
 * («受入自治体区域内での勤務日数が月の半分以上», «月4日以上かつ月20時間以上», «滞在日数は月１日以上»).
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
        return engagement.presence() instanceof CheckedPresence.OfDispatch ofDispatch
                ? dispatch.check(ofDispatch)
                : sideJob.check((CheckedPresence.OfSideJob) engagement.presence());
    }
}
