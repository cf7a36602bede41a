package jp.chiikiryoku.local10000.edition;

import jp.chiikiryoku.core.assessment.Rule;

/** The rules of ローカル10,000プロジェクト, in the order in which results list them. */
public enum Local10000Rule implements Rule {
    /** Based in the community, using local resources (地域密着型). */
    COMMUNITY_BASED("L10K-COMMUNITY-BASED"),
    /** Answers a public issue of the community (地域課題への対応). */
    PUBLIC_ISSUE("L10K-PUBLIC-ISSUE"),
    /** A new business (新規性). */
    NOVELTY("L10K-NOVELTY"),
    /** A model for others (モデル性). */
    MODEL_QUALITY("L10K-MODEL-QUALITY"),
    /** Every cost is one of facility, machinery or equipment (対象経費). */
    ELIGIBLE_COSTS("L10K-ELIGIBLE-COSTS"),
    /** Loans and equity are at least the public money (融資等は公費による交付額以上). */
    PRIVATE_FINANCE_COVERS("L10K-PRIVATE-FINANCE-COVERS"),
    /** The public money is within the cap of the tier that loan or equity reach (上限額). */
    CAP("L10K-CAP"),
    /** Every loan is unsecured in principle (原則、無担保融資). */
    UNSECURED("L10K-UNSECURED"),
    /** Every provider is a regional financial institution or its like (地域金融機関等). */
    LENDER("L10K-LENDER");

    private final String id;

    Local10000Rule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
