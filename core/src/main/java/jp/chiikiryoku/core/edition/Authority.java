package jp.chiikiryoku.core.edition;

/** Who stands behind a source (根拠の種別). */
public enum Authority {
    /** A law, a cabinet order or a ministerial ordinance. */
    LAW,
    /** A document of a ministry. */
    MINISTRY,
    /** A finding of the Board of Audit (会計検査院). */
    AUDIT,
    /** A document of a prefecture. */
    PREFECTURE,
    /** A document of a municipality. */
    MUNICIPALITY,
    /** A report of the press. */
    PRESS,
    /** No source says it; the library assumes it and says so. */
    ASSUMPTION;

    /**
     * Tells whether a rule that rests on such a source alone may refuse.
     *
     * @return false for {@link #MUNICIPALITY}, {@link #PRESS} and {@link #ASSUMPTION}, on which a rule is at most
     *     undetermined
     */
    public boolean canRefuse() {
        return this == LAW || this == MINISTRY || this == AUDIT || this == PREFECTURE;
    }
}
