package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.calendar.Term;
import org.jspecify.annotations.Nullable;

/** A well-formed placement: what the rules see. Null only where a fact may be unknown. */
record Situation(
        @Nullable Area origin,
        Area destination,
        Exemption exemption,
        @Nullable LocalDate selectedOn,
        @Nullable LocalDate residenceMovedOn,
        @Nullable Criterion baseOfLifeMoved,
        Term term,
        List<Activity> activities) {

    static Situation of(Placement placement) {
        Member member = requireNonNull(placement.member(), "member");
        return new Situation(
                member.origin(),
                requireNonNull(member.destination(), "destination"),
                member.exemption() == null ? Exemption.NONE : member.exemption(),
                member.selectedOn(),
                member.residenceMovedOn(),
                member.baseOfLifeMoved(),
                Term.of(
                        requireNonNull(member.appointedOn(), "appointedOn"),
                        requireNonNull(member.termEndsOn(), "termEndsOn")),
                requireNonNull(member.activities(), "activities"));
    }

    LocalDate appointedOn() {
        return term.startsOn();
    }
}
