package jp.chiikiryoku.matching.kigyojin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.kigyojin.edition.MatchingParameters;
import org.jspecify.annotations.Nullable;

/**
 * Needs of municipalities and offers of companies to be matched (マッチング); the payload of kind {@code
 * kigyojin-matching}.
 *
 * <p>It must name its edition. Of its needs and offers 1,000,000 pairs or fewer may be possible; where there are more, the
 * request is malformed ({@code out-of-range} at {@code /needs}) and is to be divided by regions or fields.
 *
 * @param edition the edition that applies
 * @param needs the needs, each id once
 * @param offers the offers, each id once
 * @param rulings what the competent authority has answered about rules that the facts leave open; one that is not met
 *     refuses
 */
public record MatchingRequest(
        @Nullable String edition,

        @NotNull(message = Messages.REQUIRED) @Distinct(by = "id") @Nullable
        List<@NotNull(message = Messages.REQUIRED) @Valid Need> needs,

        @NotNull(message = Messages.REQUIRED) @Distinct(by = "id") @Nullable
        List<@NotNull(message = Messages.REQUIRED) @Valid Offer> offers,

        List<@NotNull(message = Messages.REQUIRED) @Valid Ruling> rulings)
        implements StatedPayload {

    /** The kind of payload on the wire. */
    public static final String KIND = MatchingParameters.KIND;

    public MatchingRequest {
        needs = StatedLists.copy(needs);
        offers = StatedLists.copy(offers);
        rulings = StatedLists.copyOrEmpty(rulings);
    }

    /** Obtains a request without edition and rulings. */
    public static MatchingRequest of(List<Need> needs, List<Offer> offers) {
        return new MatchingRequest(null, needs, offers, List.of());
    }

    /** Returns this request with an edition. */
    public MatchingRequest withEdition(String newEdition) {
        return new MatchingRequest(newEdition, needs, offers, rulings);
    }

    /**
     * Returns this request with rulings.
     *
     * @param newRulings what the competent authority has answered about rules that the facts leave open; one that is not
     *     met refuses
     */
    public MatchingRequest withRulings(List<Ruling> newRulings) {
        return new MatchingRequest(edition, needs, offers, newRulings);
    }
}
