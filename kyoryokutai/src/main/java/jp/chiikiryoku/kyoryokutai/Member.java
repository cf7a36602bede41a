package jp.chiikiryoku.kyoryokutai;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.constraint.DateOrder;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.form.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import org.jspecify.annotations.Nullable;

/**
 * A member of 地域おこし協力隊 and how he or she comes to the area.
 *
 * <p>The origin may be left out only with an exemption. Dates stand in order: selection, appointment, end of the
 * term.
 *
 * @param id what tells members apart, or null if it is not stated
 * @param origin where the member lived before (転出地), or null if an exemption makes it irrelevant
 * @param destination where the member moves (転入地)
 * @param exemption why the origin is not asked, or null if there is no exemption
 * @param selectedOn the day on which the person was selected (採用の決定), or null if it is not known
 * @param appointedOn the day of appointment, the first of the term (委嘱)
 * @param residenceMovedOn the day on which the residence record was moved (住民票の異動), or null if it has not been moved
 * @param baseOfLifeMoved whether the base of life has moved (生活の拠点の移動), or null if nobody has judged
 * @param termEndsOn the last day of the term (任期の末日)
 * @param activities what the member does in the area, each at most once
 */
@DateOrder(first = "appointedOn", then = "termEndsOn", sameDay = false)
@DateOrder(first = "selectedOn", then = "appointedOn")
@OriginStated
public record Member(
        @Nullable String id,
        @Valid @Nullable Area origin,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Area destination,

        @Nullable Exemption exemption,
        @Nullable LocalDate selectedOn,
        @NotNull(message = Messages.REQUIRED) @Nullable LocalDate appointedOn,
        @Nullable LocalDate residenceMovedOn,
        @Valid @Nullable Criterion baseOfLifeMoved,
        @NotNull(message = Messages.REQUIRED) @Nullable LocalDate termEndsOn,

        @NotNull(message = Messages.REQUIRED) @Distinct @Nullable
        List<@NotNull(message = Messages.REQUIRED) Activity> activities) {

    public Member {
        activities = StatedLists.copy(activities);
    }

    /**
     * Obtains a member whose origin, exemption, selection and move are not stated yet.
     *
     * @param destination where the member moves (転入地)
     * @param appointedOn the day of appointment, the first of the term (委嘱)
     * @param termEndsOn the last day of the term (任期の末日)
     * @param activities what the member does in the area, each at most once
     * @return the record
     */
    public static Member of(Area destination, LocalDate appointedOn, LocalDate termEndsOn, List<Activity> activities) {
        return new Member(null, null, destination, null, null, appointedOn, null, null, termEndsOn, activities);
    }

    /**
     * Returns this record with another id.
     *
     * @param newId what tells members apart
     * @return the record
     */
    public Member withId(String newId) {
        return new Member(
                newId,
                origin,
                destination,
                exemption,
                selectedOn,
                appointedOn,
                residenceMovedOn,
                baseOfLifeMoved,
                termEndsOn,
                activities);
    }

    /**
     * Returns this record with another origin.
     *
     * @param newOrigin where the member lived before (転出地)
     * @return the record
     */
    public Member withOrigin(Area newOrigin) {
        return new Member(
                id,
                newOrigin,
                destination,
                exemption,
                selectedOn,
                appointedOn,
                residenceMovedOn,
                baseOfLifeMoved,
                termEndsOn,
                activities);
    }

    /**
     * Returns this record with another exemption.
     *
     * @param newExemption why the origin is not asked
     * @return the record
     */
    public Member withExemption(Exemption newExemption) {
        return new Member(
                id,
                origin,
                destination,
                newExemption,
                selectedOn,
                appointedOn,
                residenceMovedOn,
                baseOfLifeMoved,
                termEndsOn,
                activities);
    }

    /**
     * Returns this record with another day of selection.
     *
     * @param newSelectedOn the day on which the person was selected (採用の決定)
     * @return the record
     */
    public Member withSelectedOn(LocalDate newSelectedOn) {
        return new Member(
                id,
                origin,
                destination,
                exemption,
                newSelectedOn,
                appointedOn,
                residenceMovedOn,
                baseOfLifeMoved,
                termEndsOn,
                activities);
    }

    /**
     * Returns this record with another day on which the residence record was moved.
     *
     * @param newResidenceMovedOn the day on which the residence record was moved (住民票の異動)
     * @return the record
     */
    public Member withResidenceMovedOn(LocalDate newResidenceMovedOn) {
        return new Member(
                id,
                origin,
                destination,
                exemption,
                selectedOn,
                appointedOn,
                newResidenceMovedOn,
                baseOfLifeMoved,
                termEndsOn,
                activities);
    }

    /**
     * Returns this record with another judgement of the base of life.
     *
     * @param newBaseOfLifeMoved whether the base of life has moved (生活の拠点の移動)
     * @return the record
     */
    public Member withBaseOfLifeMoved(Criterion newBaseOfLifeMoved) {
        return new Member(
                id,
                origin,
                destination,
                exemption,
                selectedOn,
                appointedOn,
                residenceMovedOn,
                newBaseOfLifeMoved,
                termEndsOn,
                activities);
    }
}
