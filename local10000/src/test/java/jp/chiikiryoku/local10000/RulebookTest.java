package jp.chiikiryoku.local10000;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.assessment.AmountKey;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.FinanceKind;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.application.Provider;
import jp.chiikiryoku.local10000.application.Security;
import jp.chiikiryoku.local10000.edition.Field;
import jp.chiikiryoku.local10000.edition.GrantAssetSecurity;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.settlement.Settlement;
import jp.chiikiryoku.testkit.contract.RulebookContract;
import org.junit.jupiter.api.Test;

class RulebookTest extends RulebookContract {

    @Override
    protected KindProvider<?> provider() {
        return new Local10000Kinds();
    }

    @Override
    protected List<? extends AmountKey> amounts(String kind) {
        return kind.equals(Settlement.KIND)
                ? List.of(Local10000Amount.PUBLIC_MONEY, Local10000Amount.NATIONAL_SHARE, Local10000Amount.REFUND)
                : List.of(Local10000Amount.PUBLIC_MONEY, Local10000Amount.NATIONAL_SHARE, Local10000Amount.LOCAL_SHARE);
    }

    /** A settlement tells the refund only where it states what was paid. */
    @Override
    protected Set<? extends AmountKey> optionalAmounts(String kind) {
        return kind.equals(Settlement.KIND) ? Set.of(Local10000Amount.REFUND) : Set.of();
    }

    @Override
    protected List<Class<? extends Enum<?>>> choices() {
        return List.of(
                CostCategory.class,
                Field.class,
                FinanceKind.class,
                GrantAssetSecurity.class,
                Provider.class,
                Security.class);
    }

    /** The ends of an open amount are internal; the test of the share holds their texts, other tests notes and problems. */
    @Override
    protected boolean isHeldElsewhere(String key) {
        return super.isHeldElsewhere(key)
                || key.startsWith("IntervalEnd.")
                || key.startsWith("note.")
                || key.startsWith("problem.");
    }

    @Override
    protected List<String> answers(String rule) {
        return switch (rule) {
            // The facts alone never refuse these three.
            case "L10K-UNSECURED" ->
                List.of("satisfied", "satisfied-grant-assets", "undetermined", "nothing-to-ask", "not-needed");
            case "L10K-LENDER" -> List.of("satisfied", "undetermined", "nothing-to-ask", "not-needed");
            case "L10K-S-COSTS", "L10K-S-COVERS", "L10K-S-CAP" ->
                List.of("satisfied", "violated", "undetermined", "nothing-to-ask");
            case "L10K-S-FINANCE-KEPT" -> List.of("satisfied", "undetermined", "undetermined-decided");
            case "L10K-CAP" -> List.of("satisfied", "violated", "undetermined", "undetermined-adding");
            default -> super.answers(rule);
        };
    }

    @Test
    void the_rules_are_those_of_the_specification() {
        assertThat(Local10000Rule.values())
                .extracting(Local10000Rule::id)
                .containsExactlyInAnyOrder(
                        "L10K-COMMUNITY-BASED",
                        "L10K-PUBLIC-ISSUE",
                        "L10K-NOVELTY",
                        "L10K-MODEL-QUALITY",
                        "L10K-ELIGIBLE-COSTS",
                        "L10K-PRIVATE-FINANCE-COVERS",
                        "L10K-CAP",
                        "L10K-UNSECURED",
                        "L10K-LENDER",
                        "L10K-S-COSTS",
                        "L10K-S-COVERS",
                        "L10K-S-CAP",
                        "L10K-S-FINANCE-KEPT");
        List<Local10000Rule> both = new ArrayList<>(Local10000Rule.ofApplication());
        both.addAll(Local10000Rule.ofSettlement());
        assertThat(both).containsExactly(Local10000Rule.values());
        assertThat(Local10000.applications().rules()).isEqualTo(Local10000Rule.ofApplication());
        assertThat(Local10000.settlements().rules()).isEqualTo(Local10000Rule.ofSettlement());
        assertThat(Local10000.settlements().ruledRules())
                .containsExactly(Local10000Rule.S_COSTS, Local10000Rule.S_FINANCE_KEPT);
    }
}
