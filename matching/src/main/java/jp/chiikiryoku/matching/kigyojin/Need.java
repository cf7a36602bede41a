package jp.chiikiryoku.matching.kigyojin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import jp.chiikiryoku.kigyojin.engagement.Period;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality needs (自治体のニーズ).
 *
 * @param id what tells needs apart
 * @param municipality the municipality
 * @param field the field of the work
 * @param fieldText what the field {@code OTHER} is, or null if it is not stated
 * @param mode dispatch or side job
 * @param period when the person is needed
 * @param daysPerMonth the days of a month, 0 to 31
 */
@FieldTextBesideOther
public record Need(
        @NotNull(message = Messages.REQUIRED) @Nullable String id,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Municipality municipality,

        @NotNull(message = Messages.REQUIRED) @Nullable WorkField field,
        @Nullable String fieldText,
        @NotNull(message = Messages.REQUIRED) @Nullable Mode mode,

        @NotNull(message = Messages.REQUIRED) @Valid @Nullable
        Period period,

        @NotNull(message = Messages.REQUIRED)
        @Min(value = 0, message = Messages.LEAST)
        @Max(value = 31, message = Messages.GREATEST)
        @Nullable
        Integer daysPerMonth) {

    /**
     * Obtains a need without further text.
     *
     * @param daysPerMonth the days of a month, 0 to 31
     */
    public static Need of(
            String id, Municipality municipality, WorkField field, Mode mode, Period period, Integer daysPerMonth) {
        return new Need(id, municipality, field, null, mode, period, daysPerMonth);
    }

    /**
     * Returns this need with a text about its field.
     *
     * @param newFieldText what the field {@code OTHER} is
     */
    public Need withFieldText(String newFieldText) {
        return new Need(id, municipality, field, newFieldText, mode, period, daysPerMonth);
    }
}
