package jp.chiikiryoku.kigyojin;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.RuleSet;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.kigyojin.edition.EngagementParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Company;
import jp.chiikiryoku.kigyojin.engagement.Employment;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import jp.chiikiryoku.kigyojin.engagement.internal.CheckedCompany;
import jp.chiikiryoku.kigyojin.engagement.internal.CheckedMunicipality;
import jp.chiikiryoku.kigyojin.engagement.internal.CompanyLocationRule;
import jp.chiikiryoku.kigyojin.engagement.internal.EmploymentRule;
import jp.chiikiryoku.kigyojin.engagement.internal.MunicipalityRule;
import jp.chiikiryoku.kigyojin.engagement.internal.PostedDays;
import jp.chiikiryoku.kigyojin.engagement.internal.ReceivingSide;
import jp.chiikiryoku.kigyojin.engagement.internal.SendingSide;

/**
 * The rules of an engagement that can be checked before there is one: on the municipality that receives, the company
 * that sends and its person, and the days of a month.
 *
 * <p>They are the same rules as those of an engagement. Immutable and thread-safe.
 */
public final class PairingRules {

    private static final List<KigyojinRule> OF_RECEIVING = List.of(KigyojinRule.MUNICIPALITY);
    private static final List<KigyojinRule> OF_SENDING =
            List.of(KigyojinRule.COMPANY_LOCATION, KigyojinRule.EMPLOYMENT);

    private final RuleSet<ReceivingSide> ofReceiving;
    private final RuleSet<SendingSide> ofSending;
    private final PostedDays days;

    private record Receiving(CheckedMunicipality municipality) implements ReceivingSide {}

    private record Sending(CheckedCompany company, Employment employment) implements SendingSide {}

    private PairingRules(EngagementParameters parameters, Edition<?> edition) {
        ofReceiving = RuleSet.of(OF_RECEIVING, new MunicipalityRule(edition));
        ofSending = RuleSet.of(OF_SENDING, new CompanyLocationRule(parameters, edition), new EmploymentRule(edition));
        days = new PostedDays(parameters, edition);
    }

    /**
     * Obtains the rules of an edition.
     *
     * @throws NullPointerException if the edition has no figures of engagements
     */
    public static PairingRules of(Edition<KigyojinParameters> edition) {
        return new PairingRules(requireNonNull(edition.parameters().engagement(), "engagement"), edition);
    }

    /**
     * Checks who receives.
     *
     * @return the finding of {@code KGJ-MUNICIPALITY}; 隠岐の島町 (325287) satisfies it
     */
    public List<Finding> checkReceiving(Municipality municipality) {
        return ofReceiving.check(new Receiving(CheckedMunicipality.of(municipality)));
    }

    /**
     * Checks who sends whom.
     *
     * @return the findings of {@code KGJ-COMPANY-LOCATION} and {@code KGJ-EMPLOYMENT}; an employee of a company in Tokyo
     *     satisfies both
     */
    public List<Finding> checkSending(Company company, Employment employment) {
        return ofSending.check(new Sending(CheckedCompany.of(company), employment));
    }

    /**
     * Checks what the days of a month alone say of {@code KGJ-PRESENCE}, for hours and days of stay are not known before
     * there is an agreement.
     *
     * <p>A side job of three days violates it, a dispatch does without any day. All else is undetermined.
     *
     * @param days the days of a month on which both sides agree
     * @return violated or undetermined, never satisfied
     */
    public Outcome checkDays(Mode mode, int days) {
        return this.days.check(mode, days);
    }
}
