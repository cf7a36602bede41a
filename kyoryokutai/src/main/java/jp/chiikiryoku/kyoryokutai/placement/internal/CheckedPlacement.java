package jp.chiikiryoku.kyoryokutai.placement.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.kyoryokutai.edition.Exemption;
import jp.chiikiryoku.kyoryokutai.placement.Activity;
import jp.chiikiryoku.kyoryokutai.placement.Member;
import jp.chiikiryoku.kyoryokutai.placement.Placement;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed placement: what the rules see. Null only where a fact may be unknown.
 *
 * @param origin where the member lived before, or null if it is left out because of an exemption
 */
record CheckedPlacement(
        @Nullable CheckedArea origin,
        CheckedArea destination,
        Exemption exemption,
        @Nullable LocalDate selectedOn,
        @Nullable LocalDate residenceMovedOn,
        @Nullable Criterion baseOfLifeMoved,
        Term term,
        List<Activity> activities) {

    static CheckedPlacement of(Placement placement) {
        Member member = requireNonNull(placement.member(), "member");
        return new CheckedPlacement(
                member.origin() == null ? null : CheckedArea.of(member.origin()),
                CheckedArea.of(requireNonNull(member.destination(), "destination")),
                member.exemption() == null ? Exemption.NONE : member.exemption(),
                member.selectedOn(),
                member.residenceMovedOn(),
                member.baseOfLifeMoved(),
                Term.of(
                        requireNonNull(member.appointedOn(), "appointedOn"),
                        requireNonNull(member.termEndsOn(), "termEndsOn")),
                requireNonNull(member.activities(), "activities"));
    }

    boolean isExempt() {
        return exemption != Exemption.NONE;
    }

    /** Whether origin and destination are one municipality, so that nobody moves from one to another. */
    boolean isWithinOneMunicipality() {
        return origin != null && origin.code() != null && origin.code().equals(destination.code());
    }

    LocalDate appointedOn() {
        return term.startsOn();
    }
}
