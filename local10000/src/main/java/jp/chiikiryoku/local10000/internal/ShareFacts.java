package jp.chiikiryoku.local10000.internal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.local10000.application.Applicant;
import jp.chiikiryoku.local10000.application.PriorityField;
import org.jspecify.annotations.Nullable;

/**
 * The facts on which the rate of the national share depends.
 *
 * @param prefecture whether the applicant is a prefecture
 * @param disadvantagedArea whether the applicant lies in a disadvantaged area, null if that is not known
 * @param fiscalStrengthIndex the applicant's index, null if that is not known
 * @param priorityFields the fields that the project claims
 */
public record ShareFacts(
        boolean prefecture,
        @Nullable Boolean disadvantagedArea,
        @Nullable BigDecimal fiscalStrengthIndex,
        List<CheckedPriorityField> priorityFields) {

    /** Obtains the facts of a well-formed applicant and the priority fields of its project. */
    public static ShareFacts of(Applicant applicant, List<PriorityField> claimed) {
        return new ShareFacts(
                LocalGovernmentCode.parse(requireNonNull(applicant.code(), "code"))
                        .isPrefecture(),
                applicant.disadvantagedArea(),
                applicant.fiscalStrengthIndex(),
                StatedLists.map(claimed, CheckedPriorityField::of));
    }
}
