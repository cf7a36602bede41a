package jp.chiikiryoku.dxtalent.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.constraint.DateOrder;
import jp.chiikiryoku.core.constraint.DayWithinLimits;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.dxtalent.edition.SupportStep;
import org.jspecify.annotations.Nullable;

/**
 * A prefecture's application to the call (応募); the payload of kind {@code dx-application}.
 *
 * @param edition the edition that applies, or null if the day of submission in Japan chooses it
 * @param prefecture the prefecture
 * @param talentPoolNeed whether it has an issue in building the talent pool and needs support (人材プールの構築の課題), or null
 *     if nobody has judged
 * @param steps the steps for which it asks support, each at most once
 * @param documents the documents that are submitted
 * @param submittedAt when it is submitted, with any offset
 * @param plannedFrom the first day of what is planned, or null if it is not known
 * @param plannedUntil the last day of what is planned, not before the first, or null if it is not known
 * @param adoptedOn the day of the notice of adoption (採択の通知の日), not before the day of submission in Japan, or null
 *     if it is not known
 * @param rulings what the competent authority has answered about rules that the facts leave open
 */
@DateOrder(first = "plannedFrom", then = "plannedUntil")
@DateOrder(first = "submittedAt", then = "adoptedOn")
@Eligible(kind = CallApplication.KIND, groups = Eligibility.class)
public record CallApplication(
        @Nullable String edition,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Body prefecture,

        @Valid @Nullable Criterion talentPoolNeed,

        @NotNull(message = Messages.REQUIRED) @Distinct @Nullable
        List<@NotNull(message = Messages.REQUIRED) SupportStep> steps,

        @NotNull(message = Messages.REQUIRED) @Nullable
        List<@NotNull(message = Messages.REQUIRED) @Valid Document> documents,

        @NotNull(message = Messages.REQUIRED) @DayWithinLimits @Nullable
        OffsetDateTime submittedAt,

        @DayWithinLimits @Nullable LocalDate plannedFrom,
        @DayWithinLimits @Nullable LocalDate plannedUntil,
        @DayWithinLimits @Nullable LocalDate adoptedOn,
        List<@NotNull(message = Messages.REQUIRED) @Valid Ruling> rulings)
        implements StatedPayload {

    /** The kind of payload on the wire. */
    public static final String KIND = "dx-application";

    public CallApplication {
        steps = StatedLists.copy(steps);
        documents = StatedLists.copy(documents);
        rulings = StatedLists.copyOrEmpty(rulings);
    }

    /** Obtains a builder of an application that states nothing yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns this application under a named edition. */
    public CallApplication withEdition(String newEdition) {
        return new CallApplication(
                newEdition,
                prefecture,
                talentPoolNeed,
                steps,
                documents,
                submittedAt,
                plannedFrom,
                plannedUntil,
                adoptedOn,
                rulings);
    }

    /** Returns this application with the answers of the authority. */
    public CallApplication withRulings(List<Ruling> newRulings) {
        return new CallApplication(
                edition,
                prefecture,
                talentPoolNeed,
                steps,
                documents,
                submittedAt,
                plannedFrom,
                plannedUntil,
                adoptedOn,
                newRulings);
    }

    /** Builds a {@link CallApplication} without edition and rulings; what is not set is not known. Not thread-safe. */
    public static final class Builder {
        private @Nullable Body prefecture;
        private @Nullable Criterion talentPoolNeed;
        private @Nullable List<SupportStep> steps;
        private @Nullable List<Document> documents;
        private @Nullable OffsetDateTime submittedAt;
        private @Nullable LocalDate plannedFrom;
        private @Nullable LocalDate plannedUntil;
        private @Nullable LocalDate adoptedOn;

        private Builder() {}

        /** Sets the prefecture. */
        public Builder prefecture(Body newPrefecture) {
            prefecture = newPrefecture;
            return this;
        }

        /** Sets the judgement of the need. */
        public Builder talentPoolNeed(Criterion newTalentPoolNeed) {
            talentPoolNeed = newTalentPoolNeed;
            return this;
        }

        /** Sets the steps with support. */
        public Builder steps(List<SupportStep> newSteps) {
            steps = newSteps;
            return this;
        }

        /** Sets the documents. */
        public Builder documents(List<Document> newDocuments) {
            documents = newDocuments;
            return this;
        }

        /** Sets the time of submission. */
        public Builder submittedAt(OffsetDateTime newSubmittedAt) {
            submittedAt = newSubmittedAt;
            return this;
        }

        /** Sets the first day of the plan. */
        public Builder plannedFrom(LocalDate newPlannedFrom) {
            plannedFrom = newPlannedFrom;
            return this;
        }

        /** Sets the last day of the plan. */
        public Builder plannedUntil(LocalDate newPlannedUntil) {
            plannedUntil = newPlannedUntil;
            return this;
        }

        /** Sets the day of the notice of adoption. */
        public Builder adoptedOn(LocalDate newAdoptedOn) {
            adoptedOn = newAdoptedOn;
            return this;
        }

        /** Builds the record. */
        public CallApplication build() {
            return new CallApplication(
                    null,
                    prefecture,
                    talentPoolNeed,
                    steps,
                    documents,
                    submittedAt,
                    plannedFrom,
                    plannedUntil,
                    adoptedOn,
                    List.of());
        }
    }
}
