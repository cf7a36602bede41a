package jp.chiikiryoku.dxtalent.edition;

/** What a source says of leaving out a document that it lists (書類を省くことの可否). */
public enum Omission {
    /** The document has to be submitted. */
    NOT_ALLOWED,
    /** The source lists the document and does not say whether it may be left out. */
    NOT_STATED
}
