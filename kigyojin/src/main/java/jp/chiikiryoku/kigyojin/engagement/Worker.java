package jp.chiikiryoku.kigyojin.engagement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The person who works for the municipality (起業人).
 *
 * @param employment how the person belongs to the company
 * @param worksInMunicipality whether the person worked in the municipality before, or null if that is not known
 * @param monthsEmployed the months for which the company has employed the person, or null if that is not known
 */
public record Worker(
        @NotNull(message = Messages.REQUIRED) @Nullable Employment employment,
        @Nullable Boolean worksInMunicipality,
        @Min(value = 0, message = Messages.LEAST) @Nullable Integer monthsEmployed) {

    /** Obtains a person of whom the employment alone is known. */
    public static Worker of(Employment employment) {
        return new Worker(employment, null, null);
    }

    /** Returns this person with the statement whether they worked in the municipality before. */
    public Worker withWorksInMunicipality(Boolean newWorksInMunicipality) {
        return new Worker(employment, newWorksInMunicipality, monthsEmployed);
    }

    /**
     * Returns this person with the months of their employment.
     *
     * @param newMonthsEmployed the months for which the company has employed the person
     */
    public Worker withMonthsEmployed(Integer newMonthsEmployed) {
        return new Worker(employment, worksInMunicipality, newMonthsEmployed);
    }
}
