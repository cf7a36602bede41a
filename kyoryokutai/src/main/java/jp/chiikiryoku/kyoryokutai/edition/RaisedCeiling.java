package jp.chiikiryoku.kyoryokutai.edition;

/** Why the ceiling of a member's remuneration is raised (報償費等の上限の引上げ). */
public enum RaisedCeiling {
    /** It is not. */
    NONE,
    /** The member has special skills (専門性の高いスキル). */
    HIGHLY_SKILLED,
    /** The place is hard to reach (交通の便が悪い地域). */
    POOR_ACCESS
}
