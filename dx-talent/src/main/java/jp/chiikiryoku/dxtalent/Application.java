package jp.chiikiryoku.dxtalent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.Eligibility;
import jp.chiikiryoku.core.constraint.Eligible;
import jp.chiikiryoku.core.constraint.Review;
import jp.chiikiryoku.core.form.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.payload.StatedPayload;
import org.jspecify.annotations.Nullable;

/**
 * A prefecture's application to the call (応募); the payload of kind {@code dx-application}.
 *
 * @param edition the edition that applies, or null if the day of submission in Japan chooses it
 * @param prefecture the prefecture
 * @param talentPoolNeed whether it has an issue in building the talent pool and needs support (人材プールの構築の課題), or null
 *     if nobody has judged
 * @param steps the steps for which support is asked, each at most once
 * @param documents the documents that are submitted
 * @param submittedAt when it is submitted, with any offset
 * @param plannedUntil the last day of what is planned, or null if it is not known
 * @param rulings what the competent authority has answered about rules that the facts leave open
 */
@Eligible(kind = DxTalent.APPLICATION, groups = Eligibility.class)
@Eligible(
        kind = DxTalent.APPLICATION,
        reports = Outcome.UNDETERMINED,
        groups = Eligibility.class,
        payload = Review.class)
public record Application(
        @Nullable String edition,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Body prefecture,

        @Valid @Nullable Criterion talentPoolNeed,

        @NotNull(message = Messages.REQUIRED) @Distinct @Nullable
        List<@NotNull(message = Messages.REQUIRED) SupportStep> steps,

        @NotNull(message = Messages.REQUIRED) @Nullable
        List<@NotNull(message = Messages.REQUIRED) @Valid Document> documents,

        @NotNull(message = Messages.REQUIRED) @Nullable OffsetDateTime submittedAt,
        @Nullable LocalDate plannedUntil,
        List<@NotNull(message = Messages.REQUIRED) @Valid Ruling> rulings)
        implements StatedPayload {

    public Application {
        steps = StatedLists.copy(steps);
        documents = StatedLists.copy(documents);
        rulings = StatedLists.copyOrEmpty(rulings);
    }

    /**
     * Obtains an application without edition, need, plan and rulings.
     *
     * @param prefecture the prefecture
     * @param steps the steps for which support is asked, each at most once
     * @param documents the documents that are submitted
     * @param submittedAt when it is submitted, with any offset
     * @return the record
     */
    public static Application of(
            Body prefecture, List<SupportStep> steps, List<Document> documents, OffsetDateTime submittedAt) {
        return new Application(null, prefecture, null, steps, documents, submittedAt, null, List.of());
    }

    /**
     * Returns this record with another edition.
     *
     * @param newEdition the edition that applies
     * @return the record
     */
    public Application withEdition(String newEdition) {
        return new Application(
                newEdition, prefecture, talentPoolNeed, steps, documents, submittedAt, plannedUntil, rulings);
    }

    /**
     * Returns this record with another talentPoolNeed.
     *
     * @param newTalentPoolNeed whether it has an issue in building the talent pool and needs support (人材プールの構築の課題)
     * @return the record
     */
    public Application withTalentPoolNeed(Criterion newTalentPoolNeed) {
        return new Application(
                edition, prefecture, newTalentPoolNeed, steps, documents, submittedAt, plannedUntil, rulings);
    }

    /**
     * Returns this record with another plannedUntil.
     *
     * @param newPlannedUntil the last day of what is planned
     * @return the record
     */
    public Application withPlannedUntil(LocalDate newPlannedUntil) {
        return new Application(
                edition, prefecture, talentPoolNeed, steps, documents, submittedAt, newPlannedUntil, rulings);
    }

    /**
     * Returns this record with another rulings.
     *
     * @param newRulings what the competent authority has answered about rules that the facts leave open
     * @return the record
     */
    public Application withRulings(List<Ruling> newRulings) {
        return new Application(
                edition, prefecture, talentPoolNeed, steps, documents, submittedAt, plannedUntil, newRulings);
    }
}
