package jp.chiikiryoku.kyoryokutai;

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
 * The placement of one member as the local government states it (隊員の委嘱); the payload of kind {@code
 * kyoryokutai-member}.
 *
 * @param edition the edition that applies, or null if the day of appointment chooses it
 * @param member the member
 * @param rulings what the competent authority has answered about rules that the facts leave open
 */
@Eligible(kind = Kyoryokutai.MEMBER, groups = Eligibility.class)
@Eligible(kind = Kyoryokutai.MEMBER, reports = Outcome.UNDETERMINED, groups = Eligibility.class, payload = Review.class)
public record Placement(
        @Nullable String edition,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Member member,

        List<@NotNull(message = Messages.REQUIRED) @Valid Ruling> rulings)
        implements StatedPayload {

    public Placement {
        rulings = StatedLists.copyOrEmpty(rulings);
    }

    /**
     * Obtains a placement without edition and rulings.
     *
     * @param member the member
     * @return the record
     */
    public static Placement of(Member member) {
        return new Placement(null, member, List.of());
    }

    /**
     * Returns this record with another edition.
     *
     * @param newEdition the edition that applies
     * @return the record
     */
    public Placement withEdition(String newEdition) {
        return new Placement(newEdition, member, rulings);
    }

    /**
     * Returns this record with other rulings.
     *
     * @param newRulings what the competent authority has answered about rules that the facts leave open
     * @return the record
     */
    public Placement withRulings(List<Ruling> newRulings) {
        return new Placement(edition, member, newRulings);
    }
}
