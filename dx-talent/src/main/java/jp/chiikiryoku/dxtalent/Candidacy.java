package jp.chiikiryoku.dxtalent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.constraint.Eligibility;
import jp.chiikiryoku.core.constraint.Eligible;
import jp.chiikiryoku.core.constraint.Review;
import jp.chiikiryoku.core.form.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.payload.StatedPayload;
import org.jspecify.annotations.Nullable;

/**
 * A person who may become 自治体DXアクセラレータ, as of a day; the payload of kind {@code dx-accelerator}.
 *
 * @param edition the edition that applies, or null if the day chooses it
 * @param asOf the day as of which the person is looked at (基準日)
 * @param candidate the person
 * @param rulings what the competent authority has answered about rules that the facts leave open
 */
@Eligible(kind = DxTalent.ACCELERATOR, groups = Eligibility.class)
@Eligible(
        kind = DxTalent.ACCELERATOR,
        reports = Outcome.UNDETERMINED,
        groups = Eligibility.class,
        payload = Review.class)
public record Candidacy(
        @Nullable String edition,
        @NotNull(message = Messages.REQUIRED) @Nullable LocalDate asOf,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Candidate candidate,

        List<@NotNull(message = Messages.REQUIRED) @Valid Ruling> rulings)
        implements StatedPayload {

    public Candidacy {
        rulings = StatedLists.copyOrEmpty(rulings);
    }

    /**
     * Obtains a candidacy without edition and rulings.
     *
     * @param asOf the day as of which the person is looked at (基準日)
     * @param candidate the person
     * @return the record
     */
    public static Candidacy of(LocalDate asOf, Candidate candidate) {
        return new Candidacy(null, asOf, candidate, List.of());
    }

    /**
     * Returns this record with another edition.
     *
     * @param newEdition the edition that applies
     * @return the record
     */
    public Candidacy withEdition(String newEdition) {
        return new Candidacy(newEdition, asOf, candidate, rulings);
    }

    /**
     * Returns this record with another rulings.
     *
     * @param newRulings what the competent authority has answered about rules that the facts leave open
     * @return the record
     */
    public Candidacy withRulings(List<Ruling> newRulings) {
        return new Candidacy(edition, asOf, candidate, newRulings);
    }
}
