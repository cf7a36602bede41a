package jp.chiikiryoku.kigyojin.engagement.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
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

/**
 * The presence of a side job: days and hours of work, and days in the municipality.
 *
 * <p>Where four days, twenty hours and one day are required, three days with 19.5 hours and no day in the municipality lack
 * one day, half an hour and one day.
 */
final class SideJobPresence {

    private static final Pointer PRESENCE = Pointer.parse("/presence");
    private static final Pointer WORKING_DAYS = PRESENCE.member("workingDays");
    private static final Pointer WORKING_HOURS = PRESENCE.member("workingHours");
    private static final Pointer DAYS_STAYED = PRESENCE.member("daysStayed");

    private final RuleAnswers answers;
    private final int leastDays;
    private final BigDecimal leastHours;
    private final int leastStay;

    SideJobPresence(EngagementParameters parameters, Edition<?> edition) {
        RuleAnswers ofRule = RuleAnswers.of(KigyojinRule.PRESENCE, PRESENCE, edition);
        answers = ofRule.citing(parameters.sideJobDays().citation())
                .citing(parameters.sideJobHours().citation())
                .citing(parameters.sideJobStay().citation())
                .citing(ofRule.citation());
        leastDays = parameters.sideJobDays().value();
        leastHours = BigDecimal.valueOf(parameters.sideJobHours().value());
        leastStay = parameters.sideJobStay().value();
    }

    /** Whether so few days of work are never enough. */
    boolean isViolatedBy(int workingDays) {
        return workingDays < leastDays;
    }

    Finding check(CheckedPresence.OfSideJob presence) {
        List<Change> changes = changes(presence);
        if (changes.isEmpty()) {
            return answers.satisfied("side-job", facts(presence));
        }
        Message message = Message.of("remedy.work-more", missing(presence));
        return answers.at(changes.get(0).pointer())
                .violated("violated-side-job", facts(presence))
                .withRemedies(List.of(new Remedy("work-more", changes, message)));
    }

    private List<Change> changes(CheckedPresence.OfSideJob presence) {
        List<Change> changes = new ArrayList<>(0);
        if (isViolatedBy(presence.workingDays())) {
            changes.add(new Change(WORKING_DAYS, leastDays));
        }
        if (presence.workingHours().compareTo(leastHours) < 0) {
            changes.add(new Change(WORKING_HOURS, leastHours));
        }
        if (presence.daysStayed() < leastStay) {
            changes.add(new Change(DAYS_STAYED, leastStay));
        }
        return changes;
    }

    private Facts facts(CheckedPresence.OfSideJob presence) {
        return Facts.of(
                        "workingDays",
                        presence.workingDays(),
                        "workingHours",
                        presence.workingHours(),
                        "daysStayed",
                        presence.daysStayed(),
                        "leastDays",
                        leastDays)
                .with("leastHours", leastHours, "leastStay", leastStay);
    }

    private Facts missing(CheckedPresence.OfSideJob presence) {
        return Facts.of(
                "days", Math.max(0, leastDays - presence.workingDays()),
                "hours", leastHours.subtract(presence.workingHours()).max(BigDecimal.ZERO),
                "stay", Math.max(0, leastStay - presence.daysStayed()));
    }
}
