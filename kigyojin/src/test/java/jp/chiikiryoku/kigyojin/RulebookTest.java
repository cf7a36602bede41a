package jp.chiikiryoku.kigyojin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.AmountKey;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.kigyojin.claim.KigyojinAmount;
import jp.chiikiryoku.kigyojin.claim.KigyojinClaim;
import jp.chiikiryoku.kigyojin.edition.CompanyArea;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.edition.MatchingParameters;
import jp.chiikiryoku.kigyojin.edition.PresenceBasis;
import jp.chiikiryoku.kigyojin.engagement.Counterparty;
import jp.chiikiryoku.kigyojin.engagement.Employment;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import jp.chiikiryoku.testkit.contract.RulebookContract;
import org.junit.jupiter.api.Test;

class RulebookTest extends RulebookContract {

    @Override
    protected KindProvider<?> provider() {
        return new KigyojinKinds();
    }

    @Override
    protected List<? extends AmountKey> amounts(String kind) {
        return kind.equals(KigyojinClaim.KIND) ? List.of(KigyojinAmount.values()) : List.of();
    }

    @Override
    protected List<Class<? extends Enum<?>>> choices() {
        return List.of(
                Mode.class,
                Employment.class,
                Counterparty.class,
                WorkField.class,
                PresenceBasis.class,
                CompanyArea.class);
    }

    @Override
    protected List<String> answers(String rule) {
        return switch (rule) {
            case "KGJ-COMPANY-LOCATION" -> List.of("satisfied", "violated", "undetermined", "undetermined-urban");
            case "KGJ-MUNICIPALITY" ->
                List.of(
                        "satisfied",
                        "satisfied-inside",
                        "violated",
                        "violated-prefecture",
                        "violated-special-ward",
                        "undetermined");
            // The facts alone never refuse these three; a ruling does.
            case "KGJ-NOT-ALREADY-LOCAL" -> List.of("satisfied", "undetermined", "undetermined-unknown");
            case "KGJ-TENURE" -> List.of("satisfied", "nothing-to-ask", "undetermined", "undetermined-unknown");
            case "KGJ-AGREED-BEFORE-START" -> List.of("satisfied", "undetermined");
            case "KGJ-PRESENCE" -> List.of("satisfied", "violated", "undetermined", "side-job", "violated-side-job");
            case "KGJ-COUNTERPARTY" -> List.of("satisfied", "violated");
            case "KGJ-TERM" -> List.of("satisfied", "violated", "violated-longer");
            default -> super.answers(rule);
        };
    }

    // The module matching answers with these texts; its own test holds what they say about its payload.
    @Override
    protected boolean isHeldElsewhere(String key) {
        return super.isHeldElsewhere(key)
                || key.startsWith("problem.")
                || key.startsWith("note.")
                || key.startsWith("schema.")
                || key.startsWith("member.MatchingRequest.")
                || key.startsWith("member.MatchingReport.")
                || key.startsWith("member.Need.")
                || key.startsWith("member.Offer.")
                || key.equals("kind." + MatchingParameters.KIND);
    }

    @Test
    void the_rules_are_those_of_the_specification() {
        assertThat(Kigyojin.engagements().rules())
                .extracting("id")
                .containsExactly(
                        "KGJ-MUNICIPALITY",
                        "KGJ-COMPANY-LOCATION",
                        "KGJ-COUNTERPARTY",
                        "KGJ-EMPLOYMENT",
                        "KGJ-NOT-ALREADY-LOCAL",
                        "KGJ-TENURE",
                        "KGJ-DUTIES",
                        "KGJ-PRESENCE",
                        "KGJ-TERM",
                        "KGJ-AGREED-BEFORE-START");
        assertThat(Kigyojin.claims().rules()).extracting("id").containsExactly("KGJ-MUNICIPALITY");
        assertThat(KigyojinRule.ofPairing())
                .extracting(KigyojinRule::id)
                .containsExactly("KGJ-MUNICIPALITY", "KGJ-COMPANY-LOCATION", "KGJ-EMPLOYMENT", "KGJ-PRESENCE");
    }
}
