package jp.chiikiryoku.local10000.application;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The local government that applies (申請団体), such as 久慈市, 032077.
 *
 * @param code its six-digit code (全国地方公共団体コード)
 * @param name its name
 * @param disadvantagedArea whether it lies in a disadvantaged area (条件不利地域), null if that is not known
 * @param fiscalStrengthIndex its fiscal-strength index (財政力指数) from 0 to 9.99 with two decimals at most, null if that
 *     is not known
 */
public record Applicant(
        @NotNull(message = Messages.REQUIRED) @GovernmentCode @Nullable
        String code,

        @Nullable String name,
        @Nullable Boolean disadvantagedArea,

        @DecimalMin(value = "0", message = Messages.LEAST)
        @DecimalMax(value = "9.99", message = Messages.GREATEST)
        @Digits(integer = 9, fraction = 2, message = Messages.DECIMALS)
        @Nullable
        BigDecimal fiscalStrengthIndex) {

    /** Obtains an applicant from its code alone. */
    public static Applicant of(String code) {
        return new Applicant(code, null, null, null);
    }

    /** Returns this applicant with its name. */
    public Applicant withName(String newName) {
        return new Applicant(code, newName, disadvantagedArea, fiscalStrengthIndex);
    }

    /** Returns this applicant with the statement whether it lies in a disadvantaged area. */
    public Applicant withDisadvantagedArea(boolean newDisadvantagedArea) {
        return new Applicant(code, name, newDisadvantagedArea, fiscalStrengthIndex);
    }

    /**
     * Returns this applicant with its fiscal-strength index.
     *
     * @param newFiscalStrengthIndex the index, such as 0.36
     */
    public Applicant withFiscalStrengthIndex(BigDecimal newFiscalStrengthIndex) {
        return new Applicant(code, name, disadvantagedArea, newFiscalStrengthIndex);
    }
}
