package jp.chiikiryoku.local10000.settlement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import jp.chiikiryoku.core.constraint.AmountsWithinLimit;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import org.jspecify.annotations.Nullable;

/**
 * What the initial investment cost in the end, and who paid for it (実績); the sums need not balance.
 *
 * @param costs the actual costs, one or more
 * @param privateFinance the actual loans and equity
 * @param ownFunds the actual own funds in yen, null if there were none
 */
public record ActualFigures(
        @NotNull(message = Messages.REQUIRED) @Size(min = 1, message = Messages.EMPTY) @AmountsWithinLimit @Nullable
        List<@NotNull(message = Messages.REQUIRED) @Valid Cost> costs,

        @NotNull(message = Messages.REQUIRED) @AmountsWithinLimit @Nullable
        List<@NotNull(message = Messages.REQUIRED) @Valid PrivateFinance> privateFinance,

        @YenWithin @Nullable Yen ownFunds) {

    public ActualFigures {
        costs = StatedLists.copy(costs);
        privateFinance = StatedLists.copy(privateFinance);
    }

    /** Obtains figures without own funds. */
    public static ActualFigures of(List<Cost> costs, List<PrivateFinance> privateFinance) {
        return new ActualFigures(costs, privateFinance, null);
    }

    /**
     * Returns these figures with own funds.
     *
     * @param newOwnFunds the own funds in yen
     */
    public ActualFigures withOwnFunds(Yen newOwnFunds) {
        return new ActualFigures(costs, privateFinance, newOwnFunds);
    }
}
