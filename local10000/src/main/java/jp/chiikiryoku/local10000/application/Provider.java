package jp.chiikiryoku.local10000.application;

/** The kind of provider of private finance (資金の出し手). */
public enum Provider {
    /** A regional financial institution (地域金融機関). */
    REGIONAL_FINANCIAL_INSTITUTION,
    /** 日本政策金融公庫, 沖縄振興開発金融公庫 or 奄美群島振興開発基金 (政府系金融機関). */
    POLICY_FINANCE_INSTITUTION,
    /** A regional fund (地域ファンド). */
    REGIONAL_FUND,
    /** An interest-free loan of the municipality (ふるさと融資). */
    MUNICIPAL_INTEREST_FREE_LOAN,
    /** Any other provider. */
    OTHER
}
