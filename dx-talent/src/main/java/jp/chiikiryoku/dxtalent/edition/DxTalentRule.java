package jp.chiikiryoku.dxtalent.edition;

import java.util.List;
import jp.chiikiryoku.core.assessment.Rule;

/** The rules of DX人材, in the order in which results list them. */
public enum DxTalentRule implements Rule {
    /** Five years of digital practice (ア 実務経験). */
    EXPERIENCE("DXA-EXPERIENCE"),
    /** One of the eight advanced examinations (イ 高度試験). */
    EXAMINATION("DXA-EXAMINATION"),
    /** Knowledge that is equivalent (ウ 同視し得る知見). */
    EQUIVALENT_KNOWLEDGE("DXA-EQUIVALENT-KNOWLEDGE"),
    /** The main duty is digital support of municipalities (② 主たる業務). */
    MAIN_DUTY("DXA-MAIN-DUTY"),

    /** The applicant is a prefecture (対象団体). */
    APPLICANT("DXP-APPLICANT"),
    /** It has an issue in building the talent pool and needs support (支援の必要). */
    NEED("DXP-NEED"),
    /** One of the four steps at least (支援のステップ). */
    STEPS("DXP-STEPS"),
    /** Cover letter and proposal in their formats (応募書類). */
    DOCUMENTS("DXP-DOCUMENTS"),
    /** Submitted by the deadline (募集期間). */
    DEADLINE("DXP-DEADLINE"),
    /** Planned within the period of support (実施期間). */
    SUPPORT_PERIOD("DXP-SUPPORT-PERIOD"),

    /** The claimant is a municipality or a prefecture (計上する団体). */
    BODY("DXC-BODY"),
    /** Each specialist works on the support of municipalities (市町村支援). */
    MUNICIPAL_SUPPORT("DXC-MUNICIPAL-SUPPORT"),
    /** Core digital staff are trained (中核となる職員). */
    CORE_STAFF("DXC-CORE-STAFF");

    private final String id;

    DxTalentRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * Returns the rules of a candidacy.
     *
     * @return the rules of the kind {@code dx-accelerator}
     */
    public static List<DxTalentRule> ofCandidacy() {
        return List.of(EXPERIENCE, EXAMINATION, EQUIVALENT_KNOWLEDGE, MAIN_DUTY);
    }

    /**
     * Returns the rules of an application.
     *
     * @return the rules of the kind {@code dx-application}
     */
    public static List<DxTalentRule> ofApplication() {
        return List.of(APPLICANT, NEED, STEPS, DOCUMENTS, DEADLINE, SUPPORT_PERIOD);
    }

    /**
     * Returns the rules of a claim.
     *
     * @return the rules of the kind {@code dx-claim}
     */
    public static List<DxTalentRule> ofClaim() {
        return List.of(BODY, MUNICIPAL_SUPPORT, CORE_STAFF);
    }
}
