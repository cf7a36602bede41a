package jp.chiikiryoku.miraicollege.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A model project that a local government proposes with one or more universities (モデル事業の提案); the payload of kind
 * {@code mirai-college}.
 *
 * @param edition the edition that applies, which a proposal must name; null only until {@link #withEdition} names it
 * @param host the local government that receives the students
 * @param partners the institutions of higher education, one or more
 * @param fieldwork whether students do fieldwork in the area, or null if that is not known
 * @param programme what the local government does with the commission
 * @param fee the commission fee that is asked, in yen, 1 or more
 * @param rulings what the competent authority has answered about rules that the facts leave open
 */
@Eligible(kind = Proposal.KIND, groups = Eligibility.class)
public record Proposal(
        @Nullable String edition,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Host host,

        @NotNull(message = Messages.REQUIRED) @Size(min = 1, message = Messages.EMPTY) @Nullable
        List<@NotNull(message = Messages.REQUIRED) @Valid Partner> partners,

        @Nullable Boolean fieldwork,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        ProgrammePlan programme,

        @NotNull(message = Messages.REQUIRED) @YenWithin(min = 1) @Nullable
        Yen fee,

        List<@NotNull(message = Messages.REQUIRED) @Valid Ruling> rulings)
        implements StatedPayload {

    /** The kind of payload on the wire. */
    public static final String KIND = "mirai-college";

    public Proposal {
        partners = StatedLists.copy(partners);
        rulings = StatedLists.copyOrEmpty(rulings);
    }

    /**
     * Obtains a proposal without edition, fieldwork and rulings.
     *
     * @param partners the institutions of higher education, one or more
     * @param fee the commission fee that is asked, in yen, 1 or more
     */
    public static Proposal of(Host host, List<Partner> partners, ProgrammePlan programme, Yen fee) {
        return new Proposal(null, host, partners, null, programme, fee, List.of());
    }

    /** Returns this proposal under a named edition. */
    public Proposal withEdition(String newEdition) {
        return new Proposal(newEdition, host, partners, fieldwork, programme, fee, rulings);
    }

    /** Returns this proposal with what is known of the fieldwork. */
    public Proposal withFieldwork(Boolean newFieldwork) {
        return new Proposal(edition, host, partners, newFieldwork, programme, fee, rulings);
    }

    /** Returns this proposal with what the competent authority has answered. */
    public Proposal withRulings(List<Ruling> newRulings) {
        return new Proposal(edition, host, partners, fieldwork, programme, fee, newRulings);
    }
}
