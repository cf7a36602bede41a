package jp.chiikiryoku.local10000.application;

/** What a cost is for (対象経費の区分). */
public enum CostCategory {
    /** Facility (施設整備費), without land. */
    FACILITY,
    /** Machinery (機械装置費). */
    MACHINERY,
    /** Equipment (備品費). */
    EQUIPMENT,
    /** Research (調査研究費), which municipal pages name and the ministry's document does not. */
    RESEARCH,
    /** Anything else, such as land. */
    OTHER
}
