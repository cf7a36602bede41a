package jp.chiikiryoku.kigyojin.edition;

import java.util.List;
import jp.chiikiryoku.core.assessment.Rule;

/** The rules of 地域活性化起業人, in the order in which results list them. */
public enum KigyojinRule implements Rule {
    /** The municipality is one that may receive people (対象となる市町村). */
    MUNICIPALITY("KGJ-MUNICIPALITY"),
    /** The company lies in the three metropolitan areas (三大都市圏に所在する企業). */
    COMPANY_LOCATION("KGJ-COMPANY-LOCATION"),
    /** The agreement is made with the party that the mode requires (協定の相手方). */
    COUNTERPARTY("KGJ-COUNTERPARTY"),
    /** The person is an employee of the company (企業の社員). */
    EMPLOYMENT("KGJ-EMPLOYMENT"),
    /** The person did not work in the municipality before (受入自治体で働いていないこと). */
    NOT_ALREADY_LOCAL("KGJ-NOT-ALREADY-LOCAL"),
    /** The company has employed the person for some months (在籍期間). */
    TENURE("KGJ-TENURE"),
    /** The duties raise the appeal or value of the region (地域独自の魅力や価値の向上等につながる業務). */
    DUTIES("KGJ-DUTIES"),
    /** The person is present for enough days and hours of a month (勤務日数・時間). */
    PRESENCE("KGJ-PRESENCE"),
    /** The term lasts six months to three years (任期). */
    TERM("KGJ-TERM"),
    /** The agreement was signed on or before the start (協定の締結). */
    AGREED_BEFORE_START("KGJ-AGREED-BEFORE-START");

    private final String id;

    KigyojinRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    /** Returns the rules of an engagement. */
    public static List<KigyojinRule> ofEngagement() {
        return List.of(values());
    }

    /** Returns the rules of a claim. */
    public static List<KigyojinRule> ofClaim() {
        return List.of(MUNICIPALITY);
    }

    /**
     * Returns the rules that a pair of a need and an offer can violate.
     *
     * @return the rules of the receiving and of the sending side, and the presence
     */
    public static List<KigyojinRule> ofPairing() {
        return List.of(MUNICIPALITY, COMPANY_LOCATION, EMPLOYMENT, PRESENCE);
    }
}
