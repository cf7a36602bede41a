package jp.chiikiryoku.local10000.application;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One loan or one holding of equity (融資・出資), such as an unsecured loan of 25,000,000 yen.
 *
 * @param name the name of the provider
 * @param kind loan or equity
 * @param provider the kind of provider
 * @param amount how much, in yen
 * @param security what secures it; of no meaning for equity
 */
public record PrivateFinance(
        @Nullable String name,
        @NotNull(message = Messages.REQUIRED) @Nullable FinanceKind kind,
        @NotNull(message = Messages.REQUIRED) @Nullable Provider provider,

        @NotNull(message = Messages.REQUIRED) @YenWithin @Nullable
        Yen amount,

        @NotNull(message = Messages.REQUIRED) @Nullable Security security) {

    /**
     * Obtains an unsecured loan of a regional financial institution.
     *
     * @param amount how much, in yen
     */
    public static PrivateFinance unsecuredLoan(Yen amount) {
        return new PrivateFinance(
                null, FinanceKind.LOAN, Provider.REGIONAL_FINANCIAL_INSTITUTION, amount, Security.NONE);
    }

    /**
     * Obtains a loan.
     *
     * @param amount how much, in yen
     */
    public static PrivateFinance loan(Provider provider, Yen amount, Security security) {
        return new PrivateFinance(null, FinanceKind.LOAN, provider, amount, security);
    }

    /**
     * Obtains equity.
     *
     * @param amount how much, in yen
     */
    public static PrivateFinance equity(Provider provider, Yen amount) {
        return new PrivateFinance(null, FinanceKind.EQUITY, provider, amount, Security.NONE);
    }

    /** Returns this finance with the name of its provider. */
    public PrivateFinance withName(String newName) {
        return new PrivateFinance(newName, kind, provider, amount, security);
    }

    /**
     * Returns this finance with another amount.
     *
     * @param newAmount how much, in yen
     */
    public PrivateFinance withAmount(Yen newAmount) {
        return new PrivateFinance(name, kind, provider, newAmount, security);
    }

    /** Returns this finance with another security. */
    public PrivateFinance withSecurity(Security newSecurity) {
        return new PrivateFinance(name, kind, provider, amount, newSecurity);
    }
}
