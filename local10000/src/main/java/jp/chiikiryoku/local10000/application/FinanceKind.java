package jp.chiikiryoku.local10000.application;

/** The kind of private finance (民間資金の種類). */
public enum FinanceKind {
    /** A loan (融資). */
    LOAN,
    /** Equity (出資), for which security has no meaning. */
    EQUITY
}
