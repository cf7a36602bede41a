package jp.chiikiryoku.local10000.application;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One cost of the initial investment (初期投資費用), such as 1,200,000 yen of equipment.
 *
 * @param category what it is for
 * @param description a description in free text
 * @param amount how much, in yen
 */
public record Cost(
        @NotNull(message = Messages.REQUIRED) @Nullable CostCategory category,
        @Nullable String description,

        @NotNull(message = Messages.REQUIRED) @YenWithin @Nullable
        Yen amount) {

    /**
     * Obtains a cost without description.
     *
     * @param amount how much, in yen
     */
    public static Cost of(CostCategory category, Yen amount) {
        return new Cost(category, null, amount);
    }

    /** Returns this cost with a description. */
    public Cost withDescription(String newDescription) {
        return new Cost(category, newDescription, amount);
    }
}
