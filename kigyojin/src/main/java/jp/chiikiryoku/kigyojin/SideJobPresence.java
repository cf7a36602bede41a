package jp.chiikiryoku.kigyojin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;

/** The presence of a side job: days and hours of work, and days in the municipality. */
final class SideJobPresence {

    private static final KigyojinRule RULE = KigyojinRule.PRESENCE;
    private static final Pointer PRESENCE = Pointer.parse("/presence");
    private static final Pointer WORKING_DAYS = PRESENCE.member("workingDays");
    private static final Pointer WORKING_HOURS = PRESENCE.member("workingHours");
    private static final Pointer DAYS = PRESENCE.member("daysInMunicipality");

    private final int leastDays;
    private final BigDecimal leastHours;
    private final int leastStay;
    private final Citation citation;

    SideJobPresence(EngagementParameters parameters, Citation citation) {
        this.leastDays = parameters.sideJobDays().value();
        this.leastHours = BigDecimal.valueOf(parameters.sideJobHours().value());
        this.leastStay = parameters.sideJobStay().value();
        this.citation = citation;
    }

    boolean isViolatedBy(int workingDays) {
        return workingDays < leastDays;
    }

    Finding check(int workingDays, BigDecimal workingHours, int days) {
        Facts facts = Facts.of(
                        "workingDays", workingDays, "workingHours", workingHours, "days", days, "leastDays", leastDays)
                .with("leastHours", leastHours, "leastStay", leastStay);
        List<Change> changes = changes(workingDays, workingHours, days);
        if (changes.isEmpty()) {
            return Finding.satisfied(RULE, PRESENCE, facts, citation).withText("side-job");
        }
        Facts missing = Facts.of(
                "days", missing(workingDays, leastDays),
                "hours", leastHours.subtract(workingHours).max(BigDecimal.ZERO),
                "stay", missing(days, leastStay));
        return Finding.violated(RULE, changes.get(0).pointer(), facts, citation)
                .withText("violated-side-job")
                .withRemedies(List.of(new Remedy("work-more", "remedy.work-more", changes, missing)));
    }

    private List<Change> changes(int workingDays, BigDecimal workingHours, int days) {
        List<Change> changes = new ArrayList<>(0);
        if (workingDays < leastDays) {
            changes.add(new Change(WORKING_DAYS, leastDays));
        }
        if (workingHours.compareTo(leastHours) < 0) {
            changes.add(new Change(WORKING_HOURS, leastHours));
        }
        if (days < leastStay) {
            changes.add(new Change(DAYS, leastStay));
        }
        return changes;
    }

    private static int missing(int stated, int least) {
        return Math.max(0, least - stated);
    }
}
