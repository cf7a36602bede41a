package jp.chiikiryoku.kigyojin;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.CombinedFindings;
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
 * <p>Where the edition leaves a parameter open, an outcome stands only where all readings agree. They are the same rules as those of an engagement. Immutable and thread-safe.
 */
public final class PairingRules {

    private static final List<KigyojinRule> OF_RECEIVING = List.of(KigyojinRule.MUNICIPALITY);
    private static final List<KigyojinRule> OF_SENDING =
            List.of(KigyojinRule.COMPANY_LOCATION, KigyojinRule.EMPLOYMENT);

    private final CombinedFindings readings;
    // One for each combination of readings.
    private final List<Settled> each;

    private record Receiving(CheckedMunicipality municipality) implements ReceivingSide {}

    private record Sending(CheckedCompany company, Employment employment) implements SendingSide {}

    /** The rules where no parameter is open. */
    private record Settled(RuleSet<ReceivingSide> ofReceiving, RuleSet<SendingSide> ofSending, PostedDays days) {

        static Settled of(Edition<KigyojinParameters> edition) {
            EngagementParameters parameters =
                    requireNonNull(edition.parameters().engagement(), "engagement");
            return new Settled(
                    RuleSet.of(OF_RECEIVING, new MunicipalityRule(edition)),
                    RuleSet.of(OF_SENDING, new CompanyLocationRule(parameters, edition), new EmploymentRule(edition)),
                    new PostedDays(parameters, edition));
        }
    }

    private PairingRules(Edition<KigyojinParameters> edition) {
        readings = CombinedFindings.of(edition.openParameters());
        each = edition.settlements().stream().map(Settled::of).toList();
    }

    /**
     * Obtains the rules of an edition, under every reading of what its sources leave open.
     *
     * @throws NullPointerException if the edition has no figures of engagements
     */
    public static PairingRules of(Edition<KigyojinParameters> edition) {
        return new PairingRules(edition);
    }

    /**
     * Checks who receives.
     *
     * @return the finding of {@code KGJ-MUNICIPALITY}; 隠岐の島町 (325287) satisfies it
     */
    public List<Finding> checkReceiving(Municipality municipality) {
        ReceivingSide receiving = new Receiving(CheckedMunicipality.of(municipality));
        return readings.combined(each.stream()
                .map(settled -> settled.ofReceiving.check(receiving))
                .toList());
    }

    /**
     * Checks who sends whom.
     *
     * @return the findings of {@code KGJ-COMPANY-LOCATION} and {@code KGJ-EMPLOYMENT}; an employee of a company in Tokyo
     *     satisfies both
     */
    public List<Finding> checkSending(Company company, Employment employment) {
        SendingSide sending = new Sending(CheckedCompany.of(company), employment);
        return readings.combined(
                each.stream().map(settled -> settled.ofSending.check(sending)).toList());
    }

    /**
     * Checks what the days of a month alone say of {@code KGJ-PRESENCE}, for hours and days of stay are not known before
     * there is an agreement.
     *
     * <p>A side job of three days violates it, a dispatch does without any day. All else is undetermined, and so is what
     * only some readings refuse.
     *
     * @param days the days of a month on which both sides agree
     * @return violated or undetermined, never satisfied
     */
    public Outcome checkDays(Mode mode, int days) {
        for (int i = 0; i < each.size(); i++) {
            if (each.get(i).days.check(mode, days) != Outcome.VIOLATED) {
                return Outcome.UNDETERMINED;
            }
        }
        return Outcome.VIOLATED;
    }
}
