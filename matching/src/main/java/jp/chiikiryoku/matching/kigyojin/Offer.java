package jp.chiikiryoku.matching.kigyojin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.kigyojin.engagement.Company;
import jp.chiikiryoku.kigyojin.engagement.Employment;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Period;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import org.jspecify.annotations.Nullable;

/**
 * A person whom a company offers (企業のオファー).
 *
 * @param id what tells offers apart
 * @param company the company
 * @param employment how the person belongs to the company
 * @param fields the fields of work, one or more
 * @param fieldText what the field {@code OTHER} is, or null if it is not stated
 * @param modes the modes, one or more
 * @param period when the person can come
 * @param daysPerMonth the days of a month, 0 to 31
 */
@FieldTextBesideOther
public record Offer(
        @NotNull(message = Messages.REQUIRED) @Nullable String id,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Company company,

        @NotNull(message = Messages.REQUIRED) @Nullable Employment employment,

        @NotNull(message = Messages.REQUIRED) @Size(min = 1, message = Messages.EMPTY) @Distinct @Nullable
        List<@NotNull(message = Messages.REQUIRED) WorkField> fields,

        @Nullable String fieldText,

        @NotNull(message = Messages.REQUIRED) @Size(min = 1, message = Messages.EMPTY) @Distinct @Nullable
        List<@NotNull(message = Messages.REQUIRED) Mode> modes,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Period period,

        @NotNull(message = Messages.REQUIRED)
        @Min(value = 0, message = Messages.LEAST)
        @Max(value = 31, message = Messages.GREATEST)
        @Nullable
        Integer daysPerMonth) {

    public Offer {
        fields = StatedLists.copy(fields);
        modes = StatedLists.copy(modes);
    }

    /**
     * Obtains an offer without further text.
     *
     * @param fields the fields of work, one or more
     * @param modes the modes, one or more
     * @param daysPerMonth the days of a month, 0 to 31
     */
    public static Offer of(
            String id,
            Company company,
            Employment employment,
            List<WorkField> fields,
            List<Mode> modes,
            Period period,
            Integer daysPerMonth) {
        return new Offer(id, company, employment, fields, null, modes, period, daysPerMonth);
    }

    /**
     * Returns this offer with a text about its field.
     *
     * @param newFieldText what the field {@code OTHER} is
     */
    public Offer withFieldText(String newFieldText) {
        return new Offer(id, company, employment, fields, newFieldText, modes, period, daysPerMonth);
    }
}
