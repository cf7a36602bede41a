package jp.chiikiryoku.dxtalent.edition;

/** A function that the promotion structure of a prefecture and its municipalities needs (推進体制に必要な４つの機能). */
public enum PromotionFunction {
    /** The heads share the direction (長のレベルの方向性の共有). */
    SHARED_DIRECTION,
    /** The state of the municipalities is known (市町村の状況の把握). */
    STATE_OF_MUNICIPALITIES,
    /** Specialists are secured for the municipalities (人材プールの構築). */
    TALENT_POOL,
    /** The themes are set (検討していくべきテーマの設定). */
    THEMES
}
