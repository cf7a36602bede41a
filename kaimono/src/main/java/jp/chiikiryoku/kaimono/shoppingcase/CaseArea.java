package jp.chiikiryoku.kaimono.shoppingcase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.constraint.GovernmentCode;
import jp.chiikiryoku.core.constraint.Messages;
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
public record CaseArea(
        @NotNull(message = Messages.REQUIRED) @GovernmentCode @Nullable
        String code,

        @Nullable String name,
        @Valid @Nullable Criterion depopulation,

        @Distinct(by = "year") List<@NotNull(message = Messages.REQUIRED) @Valid Population> populations) {

    public CaseArea {
        populations = StatedLists.copyOrEmpty(populations);
    }

    /** Obtains an area of which the code alone is known. */
    public static CaseArea of(String code) {
        return new CaseArea(code, null, null, List.of());
    }

    /** Returns this area with its name. */
    public CaseArea withName(String newName) {
        return new CaseArea(code, newName, depopulation, populations);
    }

    /** Returns this area as a person has judged it. */
    public CaseArea withDepopulation(Criterion newDepopulation) {
        return new CaseArea(code, name, newDepopulation, populations);
    }

    /**
     * Returns this area with its figures.
     *
     * @param newPopulations how many people lived there, each year at most once and in any order
     */
    public CaseArea withPopulations(List<Population> newPopulations) {
        return new CaseArea(code, name, depopulation, newPopulations);
    }
}
