package jp.chiikiryoku.kigyojin.engagement;

/** How a person belongs to the company (雇用の形態). */
public enum Employment {
    /** An employee (社員). */
    EMPLOYEE,
    /** An officer, such as the president (役員). */
    OFFICER,
    /** Self-employed (フリーランス). */
    FREELANCE
}
