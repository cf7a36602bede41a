package jp.chiikiryoku.local10000.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.constraint.AmountsWithinLimit;
import jp.chiikiryoku.core.constraint.DayWithinLimits;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.kind.StatedPayload;
import org.jspecify.annotations.Nullable;

/**
 * An application to ローカル10,000プロジェクト as the applicant states it (交付申請); the payload of kind {@code local10000}.
 *
 * <p>It is well formed only if the costs equal public money, private finance and own funds together: costs of
 * 50,000,000 yen with public money of 25,000,000 yen and a loan of as much.
 *
 * @param edition the id of the edition that applies, or null if the day of application chooses it
 * @param appliedOn the day of application, or null if the edition is named
 * @param applicant the local government
 * @param project the private business
 * @param costs the costs of the initial investment, one or more
 * @param funding who pays for them
 * @param rulings what the ministry has answered about rules that the facts leave undetermined
 */
@FundingBalanced
@Eligible(kind = Application.KIND, groups = Eligibility.class)
public record Application(
        @Nullable String edition,
        @DayWithinLimits @Nullable LocalDate appliedOn,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Applicant applicant,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Project project,

        @NotNull(message = Messages.REQUIRED) @Size(min = 1, message = Messages.EMPTY) @AmountsWithinLimit @Nullable
        List<@NotNull(message = Messages.REQUIRED) @Valid Cost> costs,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Funding funding,

        List<@NotNull(message = Messages.REQUIRED) @Valid Ruling> rulings)
        implements StatedPayload {

    /** The name of the kind on the wire. */
    public static final String KIND = "local10000";

    public Application {
        costs = StatedLists.copy(costs);
        rulings = StatedLists.copyOrEmpty(rulings);
    }

    /**
     * Obtains an application from the members that it must state.
     *
     * @param costs the costs, one or more
     * @return the application, without edition, day and rulings
     */
    public static Application of(Applicant applicant, Project project, List<Cost> costs, Funding funding) {
        return new Application(null, null, applicant, project, costs, funding, List.of());
    }

    /** Returns this application under a named edition. */
    public Application withEdition(String newEdition) {
        return new Application(newEdition, appliedOn, applicant, project, costs, funding, rulings);
    }

    /** Returns this application with its day of application. */
    public Application withAppliedOn(LocalDate newAppliedOn) {
        return new Application(edition, newAppliedOn, applicant, project, costs, funding, rulings);
    }

    /** Returns this application with another funding. */
    public Application withFunding(Funding newFunding) {
        return new Application(edition, appliedOn, applicant, project, costs, newFunding, rulings);
    }

    /** Returns this application with rulings of the ministry. */
    public Application withRulings(List<Ruling> newRulings) {
        return new Application(edition, appliedOn, applicant, project, costs, funding, newRulings);
    }
}
