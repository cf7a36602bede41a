package jp.chiikiryoku.local10000.application;

/** How private money comes in (民間資金の種類). */
public enum FinanceKind {
    /** A loan (融資). */
    LOAN,
    /** Equity (出資), which is never secured. */
    EQUITY
}
