package jp.chiikiryoku.dxtalent.application.internal;

import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Titled;

/** A day of an application that may not be known; a text names it as the payload's member. */
enum PlanDay implements Titled {
    PLANNED_FROM("plannedFrom"),
    PLANNED_UNTIL("plannedUntil"),
    ADOPTED_ON("adoptedOn");

    private final String member;

    PlanDay(String member) {
        this.member = member;
    }

    Pointer place() {
        return Pointer.ROOT.member(member);
    }

    @Override
    public String titleKey() {
        return "member.CallApplication." + member;
    }
}
