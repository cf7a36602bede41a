package jp.chiikiryoku.kigyojin.engagement;

/** How a person works for a municipality (類型). */
public enum Mode {
    /** Dispatched by the company (企業派遣型). */
    DISPATCH,
    /** As a side job, by an agreement with the person (副業型). */
    SIDE_JOB,
    /** Seniors (シニア型), from fiscal year 2025 on; no edition has figures for it yet. */
    SENIOR
}
