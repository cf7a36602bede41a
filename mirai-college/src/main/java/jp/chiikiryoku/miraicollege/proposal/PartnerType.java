package jp.chiikiryoku.miraicollege.proposal;

/** What sort of institution a local government works with (大学等). */
public enum PartnerType {
    /** A university (大学). */
    UNIVERSITY,
    /** A graduate school (大学院). */
    GRADUATE_SCHOOL,
    /** A junior college (短期大学). */
    JUNIOR_COLLEGE,
    /** A college of technology (高等専門学校). */
    COLLEGE_OF_TECHNOLOGY,
    /** Something else; whether it counts is for a person to say. */
    OTHER
}
