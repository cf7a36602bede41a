package jp.chiikiryoku.kigyojin.engagement;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.constraint.CorporateNumberDigits;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.PrefectureNumber;
import jp.chiikiryoku.core.form.StatedLists;
import org.jspecify.annotations.Nullable;

/**
 * A company that lets people work for municipalities (企業).
 *
 * @param name what it is called, or null if it is not stated
 * @param corporateNumber its corporate number (法人番号), or null if it is not stated
 * @param headquarters the two-digit number of the prefecture of its headquarters
 * @param offices the two-digit numbers of the prefectures of its other offices, each at most once
 */
public record Company(
        @Nullable String name,
        @CorporateNumberDigits @Nullable String corporateNumber,

        @NotNull(message = Messages.REQUIRED) @PrefectureNumber @Nullable
        String headquarters,

        @Distinct(prefectures = @PrefectureNumber)
        List<@NotNull(message = Messages.REQUIRED) @PrefectureNumber String> offices) {

    public Company {
        offices = StatedLists.copyOrEmpty(offices);
    }

    /** Obtains a company of which the headquarters alone are known. */
    public static Company of(String headquarters) {
        return new Company(null, null, headquarters, List.of());
    }

    /** Returns this company with a name. */
    public Company withName(String newName) {
        return new Company(newName, corporateNumber, headquarters, offices);
    }

    /** Returns this company with a corporate number. */
    public Company withCorporateNumber(String newCorporateNumber) {
        return new Company(name, newCorporateNumber, headquarters, offices);
    }

    /**
     * Returns this company with other offices.
     *
     * @param newOffices the two-digit numbers of the prefectures of its other offices, each at most once
     */
    public Company withOffices(List<String> newOffices) {
        return new Company(name, corporateNumber, headquarters, newOffices);
    }
}
