package jp.chiikiryoku.kaimono.shoppingcase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.kind.StatedPayload;
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
@Eligible(kind = ShoppingCase.KIND, groups = Eligibility.class)
public record ShoppingCase(
        @Nullable String edition,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        CaseArea area,

        @NotNull(message = Messages.REQUIRED) @Nullable ServiceType type,

        @NotNull(message = Messages.REQUIRED) @Nullable
        List<@NotNull(message = Messages.REQUIRED) @Valid Party> parties,

        List<@NotNull(message = Messages.REQUIRED) @Valid Ruling> rulings)
        implements StatedPayload {

    /** The kind of payload on the wire. */
    public static final String KIND = "kaimono";

    public ShoppingCase {
        parties = StatedLists.copy(parties);
        rulings = StatedLists.copyOrEmpty(rulings);
    }

    /** Obtains a case without edition and rulings. */
    public static ShoppingCase of(CaseArea area, ServiceType type, List<Party> parties) {
        return new ShoppingCase(null, area, type, parties, List.of());
    }

    /** Returns this case under a named edition. */
    public ShoppingCase withEdition(String newEdition) {
        return new ShoppingCase(newEdition, area, type, parties, rulings);
    }

    /** Returns this case with what the competent authority has answered. */
    public ShoppingCase withRulings(List<Ruling> newRulings) {
        return new ShoppingCase(edition, area, type, parties, newRulings);
    }
}
