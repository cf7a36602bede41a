package jp.chiikiryoku.dxtalent.edition;

/** How a prefecture secures people (人材の確保の形態). */
public enum EmploymentForm {
    /** Full-time staff (常勤職員), the core of the talent pool. */
    FULL_TIME,
    /** Part-time staff or outsourcing (非常勤職員・業務委託). */
    PART_TIME_OR_OUTSOURCING,
    /** Both side by side (併用). */
    MIX
}
