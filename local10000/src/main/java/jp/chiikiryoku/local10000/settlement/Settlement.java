package jp.chiikiryoku.local10000.settlement;

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
import jp.chiikiryoku.local10000.application.Applicant;
import org.jspecify.annotations.Nullable;

/**
 * The settlement of a grant of ローカル10,000プロジェクト by the actual figures (額の確定); the payload of kind
 * {@code local10000-settlement}.
 *
 * <p>Of decided public money of 10,000,000 yen, actual costs of 23,000,000 yen, a loan of 12,000,000 and own funds of
 * 3,000,000 leave 8,000,000 yen. Source: 会計検査院 平成28年度.
 *
 * @param edition the id of the edition that applies, or null if the day of the decision chooses it
 * @param decidedOn the day of the decision on the grant, or null if the edition is named
 * @param applicant the local government
 * @param project the private business; null if it has no priority field
 * @param decided what was decided
 * @param actual what it cost and who paid
 * @param rulings what the ministry has answered about the costs and the finance that was kept
 */
@Eligible(kind = Settlement.KIND, groups = Eligibility.class)
public record Settlement(
        @Nullable String edition,
        @DayWithinLimits @Nullable LocalDate decidedOn,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Applicant applicant,

        @Valid @Nullable SettledProject project,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Decision decided,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        ActualFigures actual,

        List<@NotNull(message = Messages.REQUIRED) @Valid Ruling> rulings)
        implements StatedPayload {

    /** The name of the kind on the wire. */
    public static final String KIND = "local10000-settlement";

    public Settlement {
        rulings = StatedLists.copyOrEmpty(rulings);
    }

    /** Obtains a settlement from the members that it must state, without edition, day, project and rulings. */
    public static Settlement of(Applicant applicant, Decision decided, ActualFigures actual) {
        return new Settlement(null, null, applicant, null, decided, actual, List.of());
    }

    /** Returns this settlement under a named edition. */
    public Settlement withEdition(String newEdition) {
        return new Settlement(newEdition, decidedOn, applicant, project, decided, actual, rulings);
    }

    /** Returns this settlement with the day of the decision. */
    public Settlement withDecidedOn(LocalDate newDecidedOn) {
        return new Settlement(edition, newDecidedOn, applicant, project, decided, actual, rulings);
    }

    /** Returns this settlement with the private business and its priority fields. */
    public Settlement withProject(SettledProject newProject) {
        return new Settlement(edition, decidedOn, applicant, newProject, decided, actual, rulings);
    }

    /** Returns this settlement with other actual figures. */
    public Settlement withActual(ActualFigures newActual) {
        return new Settlement(edition, decidedOn, applicant, project, decided, newActual, rulings);
    }

    /** Returns this settlement with rulings of the ministry. */
    public Settlement withRulings(List<Ruling> newRulings) {
        return new Settlement(edition, decidedOn, applicant, project, decided, actual, newRulings);
    }
}
