package jp.chiikiryoku.kigyojin.edition;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jp.chiikiryoku.core.edition.Cited;

/**
 * What an edition requires of an engagement.
 *
 * @param companyArea where the company must lie
 * @param presenceBasis of which days of a month a dispatched person must work half in the municipality
 * @param sideJobDays the working days of a month that a side job has at least
 * @param sideJobHours the working hours of a month that a side job has at least
 * @param sideJobStay the days of a month that a side job stays in the municipality at least
 * @param tenureMonths the months for which the company must have employed a dispatched person
 * @param shortestTerm the months that a term lasts at least
 * @param longestTerm the months that a term lasts at most
 */
public record EngagementParameters(
        Cited<CompanyArea> companyArea,
        Cited<PresenceBasis> presenceBasis,
        Cited<@Min(0) @Max(31) Integer> sideJobDays,
        Cited<@Min(0) @Max(744) Integer> sideJobHours,
        Cited<@Min(0) @Max(31) Integer> sideJobStay,
        Cited<@Min(0) @Max(600) Integer> tenureMonths,
        Cited<@Min(1) @Max(600) Integer> shortestTerm,
        Cited<@Min(1) @Max(600) Integer> longestTerm) {

    public EngagementParameters {
        requireNonNull(companyArea, "companyArea");
        requireNonNull(presenceBasis, "presenceBasis");
        requireNonNull(sideJobDays, "sideJobDays");
        requireNonNull(sideJobHours, "sideJobHours");
        requireNonNull(sideJobStay, "sideJobStay");
        requireNonNull(tenureMonths, "tenureMonths");
        requireNonNull(shortestTerm, "shortestTerm");
        requireNonNull(longestTerm, "longestTerm");
    }
}
