package jp.chiikiryoku.dxtalent.application.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;

/** The days of the plan that are nearest to the stated ones and lie within the support. */
final class PlanRemedies {

    private final LocalDate supportFrom;
    private final LocalDate supportUntil;

    PlanRemedies(LocalDate supportFrom, LocalDate supportUntil) {
        this.supportFrom = supportFrom;
        this.supportUntil = supportUntil;
    }

    /** Returns the remedy of a plan that does not lie within the support, or none if a day that it needs is not known. */
    List<Remedy> of(CheckedPlan plan) {
        LocalDate from = plan.from();
        LocalDate until = plan.until();
        if (from == null || until == null) {
            return List.of();
        }
        LocalDate newFrom = earlier(CheckedPlan.later(from, plan.adoptedOn()), supportUntil);
        LocalDate earliestEnd = CheckedPlan.later(CheckedPlan.later(newFrom, plan.submittedOn()), plan.adoptedOn());
        if (isBeforeUnknownAdoption(newFrom, plan) || earliestEnd.isAfter(supportUntil)) {
            return List.of();
        }
        LocalDate newUntil = earlier(CheckedPlan.later(until, earliestEnd), supportUntil);
        List<Change> changes = new ArrayList<>(2);
        change(PlanDay.PLANNED_FROM, from, newFrom, changes);
        change(PlanDay.PLANNED_UNTIL, until, newUntil, changes);
        Message message = Message.of("remedy.plan-within-support", Facts.of("from", newFrom, "until", newUntil));
        return List.of(new Remedy("plan-within-support", changes, message));
    }

    private boolean isBeforeUnknownAdoption(LocalDate newFrom, CheckedPlan plan) {
        return plan.adoptedOn() == null && newFrom.isBefore(supportFrom);
    }

    private static void change(PlanDay day, LocalDate stated, LocalDate to, List<Change> changes) {
        if (!to.equals(stated)) {
            changes.add(new Change(day.place(), to));
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return other.isBefore(one) ? other : one;
    }
}
