package jp.chiikiryoku.kaimono;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
 * A case of a community and a private business that secure shopping together (事例); the payload of kind {@code kaimono}.
 *
 * @param edition the edition that applies; nothing else in the payload could choose one, so it must be named
 * @param area the area in which it takes place
 * @param type how it brings shopping to people
 * @param parties who takes part; a case without any is well formed and violates {@code KMN-PARTNERSHIP}
 * @param rulings what the competent authority has answered about rules that the facts leave open
 */
@Eligible(kind = Kaimono.KIND, groups = Eligibility.class)
@Eligible(kind = Kaimono.KIND, reports = Outcome.UNDETERMINED, groups = Eligibility.class, payload = Review.class)
public record ShoppingCase(
        @Nullable String edition,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Area area,

        @NotNull(message = Messages.REQUIRED) @Nullable ServiceType type,

        @NotNull(message = Messages.REQUIRED) @Nullable
        List<@NotNull(message = Messages.REQUIRED) @Valid Party> parties,

        List<@NotNull(message = Messages.REQUIRED) @Valid Ruling> rulings)
        implements StatedPayload {

    public ShoppingCase {
        parties = StatedLists.copy(parties);
        rulings = StatedLists.copyOrEmpty(rulings);
    }

    /**
     * Obtains a case without edition and rulings.
     *
     * @param area the area in which it takes place
     * @param type how it brings shopping to people
     * @param parties who takes part
     * @return the record
     */
    public static ShoppingCase of(Area area, ServiceType type, List<Party> parties) {
        return new ShoppingCase(null, area, type, parties, List.of());
    }

    /**
     * Returns this record with another edition.
     *
     * @param newEdition the edition that applies
     * @return the record
     */
    public ShoppingCase withEdition(String newEdition) {
        return new ShoppingCase(newEdition, area, type, parties, rulings);
    }

    /**
     * Returns this record with another rulings.
     *
     * @param newRulings what the competent authority has answered about rules that the facts leave open
     * @return the record
     */
    public ShoppingCase withRulings(List<Ruling> newRulings) {
        return new ShoppingCase(edition, area, type, parties, newRulings);
    }
}
