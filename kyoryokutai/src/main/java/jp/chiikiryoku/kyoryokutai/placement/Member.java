package jp.chiikiryoku.kyoryokutai.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.constraint.DateOrder;
import jp.chiikiryoku.core.constraint.DayWithinLimits;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.kyoryokutai.edition.Exemption;
import org.jspecify.annotations.Nullable;

/**
 * A member of 地域おこし協力隊 and how they come to the area.
 *
 * <p>The origin may be left out only with an exemption. The destination is a municipality, and what is told of a code is
 * told once. Dates stand in order: selection, appointment, end of the
 * term.
 *
 * @param id what tells members apart, or null if it is not stated
 * @param origin where the member lived before (転出地), or null if an exemption makes it irrelevant
 * @param destination where the member moves (転入地)
 * @param exemption why the origin does not matter, or null if there is no exemption
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
@AreaCodes
public record Member(
        @Nullable String id,
        @Valid @Nullable Area origin,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Area destination,

        @Nullable Exemption exemption,
        @DayWithinLimits @Nullable LocalDate selectedOn,

        @NotNull(message = Messages.REQUIRED) @DayWithinLimits @Nullable
        LocalDate appointedOn,

        @DayWithinLimits @Nullable LocalDate residenceMovedOn,
        @Valid @Nullable Criterion baseOfLifeMoved,

        @NotNull(message = Messages.REQUIRED) @DayWithinLimits @Nullable
        LocalDate termEndsOn,

        @NotNull(message = Messages.REQUIRED) @Distinct @Nullable
        List<@NotNull(message = Messages.REQUIRED) Activity> activities) {

    public Member {
        activities = StatedLists.copy(activities);
    }

    /** Obtains a builder of a member of whom nothing is stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a member; what is not set is not stated. Not shared between threads. */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable Area origin;
        private @Nullable Area destination;
        private @Nullable Exemption exemption;
        private @Nullable LocalDate selectedOn;
        private @Nullable LocalDate appointedOn;
        private @Nullable LocalDate residenceMovedOn;
        private @Nullable Criterion baseOfLifeMoved;
        private @Nullable LocalDate termEndsOn;
        private @Nullable List<Activity> activities;

        private Builder() {}

        /** Sets what tells members apart. */
        public Builder id(String newId) {
            id = newId;
            return this;
        }

        /** Sets where the member lived before (転出地). */
        public Builder origin(Area newOrigin) {
            origin = newOrigin;
            return this;
        }

        /** Sets where the member moves (転入地). */
        public Builder destination(Area newDestination) {
            destination = newDestination;
            return this;
        }

        /** Sets why the origin does not matter. */
        public Builder exemption(Exemption newExemption) {
            exemption = newExemption;
            return this;
        }

        /** Sets the day on which the person was selected (採用の決定). */
        public Builder selectedOn(LocalDate newSelectedOn) {
            selectedOn = newSelectedOn;
            return this;
        }

        /** Sets the day of appointment, the first of the term (委嘱). */
        public Builder appointedOn(LocalDate newAppointedOn) {
            appointedOn = newAppointedOn;
            return this;
        }

        /** Sets the day on which the residence record was moved (住民票の異動). */
        public Builder residenceMovedOn(LocalDate newResidenceMovedOn) {
            residenceMovedOn = newResidenceMovedOn;
            return this;
        }

        /** Sets whether the base of life has moved (生活の拠点の移動). */
        public Builder baseOfLifeMoved(Criterion newBaseOfLifeMoved) {
            baseOfLifeMoved = newBaseOfLifeMoved;
            return this;
        }

        /** Sets the last day of the term (任期の末日). */
        public Builder termEndsOn(LocalDate newTermEndsOn) {
            termEndsOn = newTermEndsOn;
            return this;
        }

        /** Sets what the member does in the area. */
        public Builder activities(List<Activity> newActivities) {
            activities = newActivities;
            return this;
        }

        /** Builds the record, which is checked where it is assessed. */
        public Member build() {
            return new Member(
                    id,
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
    }
}
