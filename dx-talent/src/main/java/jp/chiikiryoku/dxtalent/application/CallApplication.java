package jp.chiikiryoku.dxtalent.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.constraint.DayWithinLimits;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.kind.StatedPayload;
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
 * @param plannedUntil the last day of what is planned, or null if it is not known
 * @param rulings what the competent authority has answered about rules that the facts leave open
 */
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

        @DayWithinLimits @Nullable LocalDate plannedUntil,
        List<@NotNull(message = Messages.REQUIRED) @Valid Ruling> rulings)
        implements StatedPayload {

    /** The kind of payload on the wire. */
    public static final String KIND = "dx-application";

    public CallApplication {
        steps = StatedLists.copy(steps);
        documents = StatedLists.copy(documents);
        rulings = StatedLists.copyOrEmpty(rulings);
    }

    /**
     * Obtains an application without edition, need, plan and rulings.
     *
     * @param steps the steps for which it asks support, each at most once
     */
    public static CallApplication of(
            Body prefecture, List<SupportStep> steps, List<Document> documents, OffsetDateTime submittedAt) {
        return new CallApplication(null, prefecture, null, steps, documents, submittedAt, null, List.of());
    }

    /** Returns this application under a named edition. */
    public CallApplication withEdition(String newEdition) {
        return new CallApplication(
                newEdition, prefecture, talentPoolNeed, steps, documents, submittedAt, plannedUntil, rulings);
    }

    /** Returns this application with the judgement of its need. */
    public CallApplication withTalentPoolNeed(Criterion newTalentPoolNeed) {
        return new CallApplication(
                edition, prefecture, newTalentPoolNeed, steps, documents, submittedAt, plannedUntil, rulings);
    }

    /** Returns this application with the last day of its plan. */
    public CallApplication withPlannedUntil(LocalDate newPlannedUntil) {
        return new CallApplication(
                edition, prefecture, talentPoolNeed, steps, documents, submittedAt, newPlannedUntil, rulings);
    }

    /** Returns this application with the answers of the authority. */
    public CallApplication withRulings(List<Ruling> newRulings) {
        return new CallApplication(
                edition, prefecture, talentPoolNeed, steps, documents, submittedAt, plannedUntil, newRulings);
    }
}
