package jp.chiikiryoku.kyoryokutai.edition;

/** Where in the life of a member a measure of the ministry helps, in their order. */
public enum MemberStage {
    /** Making the programme known and recruiting members (制度周知・隊員募集). */
    RECRUITMENT,
    /** While members are in office (隊員活動期間中). */
    TERM,
    /** After the term (任期後). */
    AFTER_TERM
}
