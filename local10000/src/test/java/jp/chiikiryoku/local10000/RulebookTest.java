package jp.chiikiryoku.local10000;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.AmountKey;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.FinanceKind;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.application.Provider;
import jp.chiikiryoku.local10000.application.Security;
import jp.chiikiryoku.local10000.edition.Field;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.testkit.contract.RulebookContract;
import org.junit.jupiter.api.Test;

class RulebookTest extends RulebookContract {

    @Override
    protected KindProvider<?> provider() {
        return new Local10000Kinds();
    }

    @Override
    protected List<? extends AmountKey> amounts(String kind) {
        return List.of(Local10000Amount.values());
    }

    @Override
    protected List<Class<? extends Enum<?>>> choices() {
        return List.of(CostCategory.class, Field.class, FinanceKind.class, Provider.class, Security.class);
    }

    /** The ends of an open share are internal; the test of the share holds their texts. */
    @Override
    protected boolean isHeldElsewhere(String key) {
        return super.isHeldElsewhere(key) || key.startsWith("NationalShare.End.");
    }

    @Override
    protected List<String> answers(String rule) {
        return switch (rule) {
            // The facts alone never refuse these two.
            case "L10K-UNSECURED", "L10K-LENDER" ->
                List.of("satisfied", "undetermined", "nothing-to-ask", "not-needed");
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
                        "L10K-LENDER");
        assertThat(Local10000.applications().rules()).containsExactly(Local10000Rule.values());
    }
}
