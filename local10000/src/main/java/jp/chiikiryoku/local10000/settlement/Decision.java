package jp.chiikiryoku.local10000.settlement;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of the grant (交付決定), such as public money of 10,000,000 yen with a national share of 5,000,000.
 *
 * @param publicMoney the decided public money, national and local share together, 1 yen or more
 * @param nationalShare the decided national share in yen, no more than the public money
 * @param privateFinance the decided loans and equity together in yen, null if that is not stated
 * @param paid the part of the national share that was paid already in yen, null if that is not stated
 */
@ShareOfPublicMoney
public record Decision(
        @NotNull(message = Messages.REQUIRED) @YenWithin(min = 1) @Nullable
        Yen publicMoney,

        @NotNull(message = Messages.REQUIRED) @YenWithin @Nullable
        Yen nationalShare,

        @YenWithin @Nullable Yen privateFinance,
        @YenWithin @Nullable Yen paid) {

    /**
     * Obtains a decision without the decided finance and payments.
     *
     * @param publicMoney the decided public money, in yen
     * @param nationalShare the decided national share, in yen
     */
    public static Decision of(Yen publicMoney, Yen nationalShare) {
        return new Decision(publicMoney, nationalShare, null, null);
    }

    /**
     * Returns this decision with the decided loans and equity.
     *
     * @param newPrivateFinance loans and equity together, in yen
     */
    public Decision withPrivateFinance(Yen newPrivateFinance) {
        return new Decision(publicMoney, nationalShare, newPrivateFinance, paid);
    }

    /**
     * Returns this decision with what was paid.
     *
     * @param newPaid the part of the national share that was paid, in yen
     */
    public Decision withPaid(Yen newPaid) {
        return new Decision(publicMoney, nationalShare, privateFinance, newPaid);
    }
}
