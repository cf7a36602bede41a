package jp.chiikiryoku.dxtalent.accelerator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.constraint.DayWithinLimits;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.kind.StatedPayload;
import org.jspecify.annotations.Nullable;

/**
 * A person who may become 自治体DXアクセラレータ, as of a day; the payload of kind {@code dx-accelerator}.
 *
 * @param edition the edition that applies, or null if the day chooses it
 * @param asOf the day as of which the person is looked at (基準日)
 * @param candidate the person
 * @param rulings what the competent authority has answered about rules that the facts leave open
 */
@Eligible(kind = Candidacy.KIND, groups = Eligibility.class)
public record Candidacy(
        @Nullable String edition,

        @NotNull(message = Messages.REQUIRED) @DayWithinLimits @Nullable
        LocalDate asOf,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Candidate candidate,

        List<@NotNull(message = Messages.REQUIRED) @Valid Ruling> rulings)
        implements StatedPayload {

    /** The kind of payload on the wire. */
    public static final String KIND = "dx-accelerator";

    public Candidacy {
        rulings = StatedLists.copyOrEmpty(rulings);
    }

    /** Obtains a candidacy without edition and rulings. */
    public static Candidacy of(LocalDate asOf, Candidate candidate) {
        return new Candidacy(null, asOf, candidate, List.of());
    }

    /** Returns this candidacy under a named edition. */
    public Candidacy withEdition(String newEdition) {
        return new Candidacy(newEdition, asOf, candidate, rulings);
    }

    /** Returns this candidacy with the answers of the authority. */
    public Candidacy withRulings(List<Ruling> newRulings) {
        return new Candidacy(edition, asOf, candidate, newRulings);
    }
}
