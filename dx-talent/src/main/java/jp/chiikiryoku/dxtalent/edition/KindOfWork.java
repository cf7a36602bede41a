package jp.chiikiryoku.dxtalent.edition;

/** A kind of work for which a prefecture needs people (業務の性質); a piece of work may be of several kinds. */
public enum KindOfWork {
    /** Ongoing and hands-on (継続的かつ直接的な業務). */
    ONGOING_HANDS_ON,
    /** Advice from above, ongoing or not (大所高所からの助言). */
    ADVICE_FROM_ABOVE,
    /** A one-off project, hands-on or not (単発のプロジェクト). */
    ONE_OFF_PROJECT,
    /** High expertise with few hours (専門性が高いものの工数の少ない業務). */
    EXPERT_FEW_HOURS,
    /** Kinds that point to different forms (性質の異なる業務の併用). */
    SEVERAL_KINDS
}
