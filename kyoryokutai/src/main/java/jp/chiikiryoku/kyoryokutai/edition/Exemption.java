package jp.chiikiryoku.kyoryokutai.edition;

/** Why the origin of a person does not matter (地域要件の例外); the payload attests that the conditions of it are met. */
public enum Exemption {
    /** None: the area matrix applies. */
    NONE,
    /** Was a member for two years or more in one area and left within the last year (隊員経験者). */
    FORMER_MEMBER,
    /** Lived overseas until the move (海外に在留していた者). */
    OVERSEAS_RESIDENT,
    /** Finished two years or more of the JET Programme within the last year (JETプログラム終了者). */
    JET_FINISHER
}
