package jp.chiikiryoku.dxtalent.edition;

/** Which document of an application (応募書類の種類). */
public enum DocumentType {
    /** The cover letter (別添1 応募書(鑑文)). */
    COVER_LETTER,
    /** The proposal (別添2 応募書). */
    PROPOSAL,
    /** Anything that supplements them (補足資料). */
    SUPPLEMENT
}
