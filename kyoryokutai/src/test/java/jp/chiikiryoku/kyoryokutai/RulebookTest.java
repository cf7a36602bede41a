package jp.chiikiryoku.kyoryokutai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.assessment.AmountKey;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim;
import jp.chiikiryoku.kyoryokutai.edition.Addressee;
import jp.chiikiryoku.kyoryokutai.edition.AreaCategory;
import jp.chiikiryoku.kyoryokutai.edition.AreaCondition;
import jp.chiikiryoku.kyoryokutai.edition.Exemption;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.edition.MemberStage;
import jp.chiikiryoku.kyoryokutai.edition.RaisedCeiling;
import jp.chiikiryoku.kyoryokutai.placement.Activity;
import jp.chiikiryoku.testkit.contract.RulebookContract;
import org.junit.jupiter.api.Test;

class RulebookTest extends RulebookContract {

    @Override
    protected KindProvider<?> provider() {
        return new KyoryokutaiKinds();
    }

    @Override
    protected List<? extends AmountKey> amounts(String kind) {
        return kind.equals(KyoryokutaiClaim.KIND) ? List.of(KyoryokutaiAmount.values()) : List.of();
    }

    @Override
    protected List<Class<? extends Enum<?>>> choices() {
        return List.of(
                Activity.class,
                Addressee.class,
                AreaCategory.class,
                AreaCondition.class,
                Exemption.class,
                MemberStage.class,
                RaisedCeiling.class);
    }

    // The facts always decide these three. KYR-TERM is refused by a ruling alone.
    @Override
    protected Set<Outcome> outcomes(String rule) {
        return switch (rule) {
            case "KYR-BODY", "KYR-SUPPORT-MUNICIPAL", "KYR-ACTIVITY" -> EnumSet.of(Outcome.SATISFIED, Outcome.VIOLATED);
            default -> super.outcomes(rule);
        };
    }

    @Override
    protected List<String> answers(String rule) {
        return switch (rule) {
            case "KYR-AREA" ->
                List.of(
                        "satisfied",
                        "exempt",
                        "violated",
                        "violated-exempt",
                        "violated-within",
                        "undetermined-origin",
                        "undetermined-destination",
                        "undetermined-both",
                        "undetermined-exempt",
                        "undetermined-exempt-outside");
            case "KYR-RESIDENCE-MOVED" ->
                List.of(
                        "satisfied",
                        "violated",
                        "violated-late",
                        "undetermined",
                        "undetermined-not-moved",
                        "undetermined-selection");
            case "KYR-TERM" -> List.of("satisfied", "undetermined", "undetermined-longer");
            case "KYR-SUPPORT-MUNICIPAL" -> List.of("satisfied", "nothing-to-ask", "violated");
            case "KYR-START-UP-WINDOW" ->
                List.of(
                        "satisfied",
                        "nothing-to-ask",
                        "violated-early",
                        "violated-late",
                        "violated-before",
                        "violated-after",
                        "violated-years-alone",
                        "violated-no-window",
                        "undetermined",
                        "undetermined-longer",
                        "undetermined-years-alone");
            case "KYR-VACANT-HOUSE" ->
                List.of(
                        "satisfied",
                        "nothing-to-ask",
                        "violated",
                        "violated-not-settling",
                        "undetermined-end",
                        "undetermined-settling",
                        "undetermined-both");
            case "KYR-FOREIGN-PREFECTURAL" -> List.of("satisfied", "nothing-to-ask", "violated", "undetermined");
            default -> super.answers(rule);
        };
    }

    @Override
    protected boolean isHeldElsewhere(String key) {
        return super.isHeldElsewhere(key) || key.startsWith("note.") || key.startsWith("problem.");
    }

    @Test
    void the_rules_are_those_of_the_specification() {
        assertThat(Kyoryokutai.placements().rules())
                .extracting("id")
                .containsExactly("KYR-AREA", "KYR-RESIDENCE-MOVED", "KYR-BASE-OF-LIFE", "KYR-TERM", "KYR-ACTIVITY");
        assertThat(Kyoryokutai.claims().rules())
                .extracting("id")
                .containsExactly(
                        "KYR-BODY",
                        "KYR-SUPPORT-MUNICIPAL",
                        "KYR-START-UP-WINDOW",
                        "KYR-VACANT-HOUSE",
                        "KYR-FOREIGN-PREFECTURAL");
        assertThat(KyoryokutaiRule.values()).hasSize(10);
    }

    @Test
    void the_amounts_are_those_of_the_specification() {
        assertThat(KyoryokutaiAmount.values())
                .extracting(KyoryokutaiAmount::wireName)
                .containsExactly(
                        "recruitment",
                        "trial",
                        "internship",
                        "activity",
                        "support",
                        "startUp",
                        "vacantHouse",
                        "foreignRecruitment",
                        "foreignSupport",
                        "total");
    }
}
