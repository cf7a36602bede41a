package jp.chiikiryoku.kyoryokutai.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YearOfTerm;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.kind.StatedPayload;
import org.jspecify.annotations.Nullable;

/**
 * The placement of one member as the local government states it (隊員の委嘱); the payload of kind {@code
 * kyoryokutai-member}.
 *
 * @param edition the edition that applies, or null if the fiscal year or the day of appointment chooses it
 * @param fiscalYear the fiscal year that is asked about, such as a later one of a member who is still in office, one in which
 *     a day of the term lies, or null if it is that of the appointment
 * @param member the member
 * @param rulings what the competent authority has answered about rules that the facts leave open
 */
@YearOfTerm(first = "member/appointedOn", last = "member/termEndsOn")
@Eligible(kind = Placement.KIND, groups = Eligibility.class)
public record Placement(
        @Nullable String edition,
        @Nullable FiscalYear fiscalYear,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Member member,

        List<@NotNull(message = Messages.REQUIRED) @Valid Ruling> rulings)
        implements StatedPayload {

    /** The kind of payload on the wire. */
    public static final String KIND = "kyoryokutai-member";

    public Placement {
        rulings = StatedLists.copyOrEmpty(rulings);
    }

    /** Obtains a placement without edition, fiscal year and rulings. */
    public static Placement of(Member member) {
        return new Placement(null, null, member, List.of());
    }

    /** Returns this placement under a named edition. */
    public Placement withEdition(String newEdition) {
        return new Placement(newEdition, fiscalYear, member, rulings);
    }

    /** Returns this placement with the fiscal year that is asked about. */
    public Placement withFiscalYear(FiscalYear newFiscalYear) {
        return new Placement(edition, newFiscalYear, member, rulings);
    }

    /** Returns this placement with what the competent authority has answered. */
    public Placement withRulings(List<Ruling> newRulings) {
        return new Placement(edition, fiscalYear, member, newRulings);
    }
}
