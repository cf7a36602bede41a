package jp.chiikiryoku.kaimono;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.form.Messages;
import jp.chiikiryoku.core.form.StatedLists;
import org.jspecify.annotations.Nullable;

/**
 * The area in which a case takes place (地域).
 *
 * @param code the six-digit code of its local government (全国地方公共団体コード)
 * @param name what it is called, or null if it is not stated
 * @param depopulation whether it loses population (人口減少), asked only where figures of two years are missing, or null if
 *     nobody has judged
 * @param populations how many people lived there, each year at most once and in any order
 */
public record Area(
        @NotNull(message = Messages.REQUIRED) @GovernmentCode @Nullable
        String code,

        @Nullable String name,
        @Valid @Nullable Criterion depopulation,

        @Distinct(by = "year") List<@NotNull(message = Messages.REQUIRED) @Valid Population> populations) {

    public Area {
        populations = StatedLists.copyOrEmpty(populations);
    }

    /**
     * Obtains an area of which the code alone is known.
     *
     * @param code the six-digit code of its local government (全国地方公共団体コード)
     * @return the record
     */
    public static Area of(String code) {
        return new Area(code, null, null, List.of());
    }

    /**
     * Returns this record with another name.
     *
     * @param newName what it is called
     * @return the record
     */
    public Area withName(String newName) {
        return new Area(code, newName, depopulation, populations);
    }

    /**
     * Returns this record with another depopulation.
     *
     * @param newDepopulation whether it loses population (人口減少)
     * @return the record
     */
    public Area withDepopulation(Criterion newDepopulation) {
        return new Area(code, name, newDepopulation, populations);
    }

    /**
     * Returns this record with another populations.
     *
     * @param newPopulations how many people lived there, each year at most once and in any order
     * @return the record
     */
    public Area withPopulations(List<Population> newPopulations) {
        return new Area(code, name, depopulation, newPopulations);
    }
}
