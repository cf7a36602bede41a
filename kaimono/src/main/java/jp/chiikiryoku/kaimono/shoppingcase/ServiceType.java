package jp.chiikiryoku.kaimono.shoppingcase;

/** How a case brings shopping to people (取組の類型). */
public enum ServiceType {
    /** A shop on wheels (移動販売). */
    MOBILE_SALES,
    /** Goods brought to the house (宅配). */
    HOME_DELIVERY,
    /** A shop that is opened (店舗設置). */
    STORE_OPENING
}
