package jp.chiikiryoku.kigyojin.engagement;

/** With whom the municipality has agreed (協定の相手方). */
public enum Counterparty {
    /** With the company (企業). */
    COMPANY,
    /** With the person (個人). */
    INDIVIDUAL
}
