package jp.chiikiryoku.local10000.edition;

import java.util.List;
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
    LENDER("L10K-LENDER"),

    /** Every actual cost is one of facility, machinery or equipment (額の確定: 対象経費). */
    S_COSTS("L10K-S-COSTS"),
    /** The actual loans and equity are at least the public money (額の確定: 融資等の額). */
    S_COVERS("L10K-S-COVERS"),
    /** The public money is within the cap of the tier that the actual loan or equity reach (額の確定: 上限額). */
    S_CAP("L10K-S-CAP"),
    /** The actual loans and equity are not below the decided ones (額の確定: 融資等の維持). */
    S_FINANCE_KEPT("L10K-S-FINANCE-KEPT");

    private final String id;

    Local10000Rule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Returns the rules of an application.
     *
     * @return the rules of the kind {@code local10000}
     */
    public static List<Local10000Rule> ofApplication() {
        return List.of(
                COMMUNITY_BASED,
                PUBLIC_ISSUE,
                NOVELTY,
                MODEL_QUALITY,
                ELIGIBLE_COSTS,
                PRIVATE_FINANCE_COVERS,
                CAP,
                UNSECURED,
                LENDER);
    }

    /**
     * Returns the rules of a settlement.
     *
     * @return the rules of the kind {@code local10000-settlement}
     */
    public static List<Local10000Rule> ofSettlement() {
        return List.of(S_COSTS, S_COVERS, S_CAP, S_FINANCE_KEPT);
    }
}
