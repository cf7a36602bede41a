package jp.chiikiryoku.local10000.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.constraint.AmountsWithinLimit;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for the costs (資金計画).
 *
 * @param publicMoney the public money applied for, national and local share together (公費による交付額), 1 yen or more
 * @param ownFunds the own funds (自己資金等) in yen, null if there are none
 * @param privateFinance loans and equity (融資・出資)
 */
public record Funding(
        @NotNull(message = Messages.REQUIRED) @YenWithin(min = 1) @Nullable
        Yen publicMoney,

        @YenWithin @Nullable Yen ownFunds,

        @NotNull(message = Messages.REQUIRED) @AmountsWithinLimit @Nullable
        List<@NotNull(message = Messages.REQUIRED) @Valid PrivateFinance> privateFinance) {

    public Funding {
        privateFinance = StatedLists.copy(privateFinance);
    }

    /**
     * Obtains a funding without own funds.
     *
     * @param publicMoney the public money applied for, in yen
     */
    public static Funding of(Yen publicMoney, List<PrivateFinance> privateFinance) {
        return new Funding(publicMoney, null, privateFinance);
    }

    /**
     * Returns this funding with own funds.
     *
     * @param newOwnFunds the own funds in yen
     */
    public Funding withOwnFunds(Yen newOwnFunds) {
        return new Funding(publicMoney, newOwnFunds, privateFinance);
    }
}
