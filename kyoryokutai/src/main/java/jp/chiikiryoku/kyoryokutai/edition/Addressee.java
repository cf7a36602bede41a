package jp.chiikiryoku.kyoryokutai.edition;

/** For whom a measure of the ministry is. */
public enum Addressee {
    /** Anyone (一般). */
    PUBLIC,
    /** Those who may become members (隊員のなり手). */
    CANDIDATE,
    /** Members (隊員). */
    MEMBER,
    /** Former members (協力隊経験者). */
    FORMER_MEMBER,
    /** Local governments and their staff (地方公共団体、自治体職員). */
    LOCAL_GOVERNMENT
}
