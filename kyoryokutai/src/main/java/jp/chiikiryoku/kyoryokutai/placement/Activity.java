package jp.chiikiryoku.kyoryokutai.placement;

/** What a member does in the area (地域協力活動). */
public enum Activity {
    /** Development and sale of a regional brand (地域ブランド). */
    REGIONAL_BRAND,
    /** Development and sale of local products (地場産品). */
    LOCAL_PRODUCTS,
    /** Promotion of the area (ＰＲ). */
    PROMOTION,
    /** Work in agriculture, forestry or fisheries (農林水産業). */
    AGRICULTURE_FORESTRY_FISHERIES,
    /** Support of the residents' life (住民の生活支援). */
    LIVING_SUPPORT,
    /** Support of people who move in (移住の支援). */
    MIGRATION_SUPPORT,
    /** Digital work for the area (デジタル). */
    DIGITAL,
    /** Anything else. */
    OTHER
}
