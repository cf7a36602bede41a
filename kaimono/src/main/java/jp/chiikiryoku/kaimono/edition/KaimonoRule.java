package jp.chiikiryoku.kaimono.edition;

import jp.chiikiryoku.core.assessment.Rule;

/** The rules of 人口減少地域における買物サービス確保, in the order in which results list them. */
public enum KaimonoRule implements Rule {
    /** The area loses population (人口減少地域). */
    DEPOPULATION("KMN-DEPOPULATION"),
    /** A community or public party and a private business take part (地域と民間事業者の連携). */
    PARTNERSHIP("KMN-PARTNERSHIP"),
    /** Every party has a role (役割). */
    ROLES("KMN-ROLES");

    private final String id;

    KaimonoRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
