package jp.chiikiryoku.dxtalent.edition;

/** In which format a document is (様式). */
public enum DocumentFormat {
    /** A text of Word (ワード形式). */
    WORD,
    /** Slides of PowerPoint (パワーポイント形式). */
    POWERPOINT,
    /** A file of the Portable Document Format (PDF). */
    PDF,
    /** Anything else. */
    OTHER
}
