package jp.chiikiryoku.local10000;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.local10000.application.PriorityField;
import jp.chiikiryoku.local10000.edition.Field;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.OwnEdition;
import jp.chiikiryoku.local10000.scenario.SettlementScenario;
import jp.chiikiryoku.local10000.settlement.ActualFigures;
import jp.chiikiryoku.local10000.settlement.Decision;
import jp.chiikiryoku.local10000.settlement.SettledProject;
import jp.chiikiryoku.local10000.settlement.Settlement;
import jp.chiikiryoku.testkit.contract.DoorsContract;
import org.junit.jupiter.api.Test;

class SettlementDoorsTest extends DoorsContract<Settlement> {

    @Override
    protected Kind<Settlement, Assessment> kind() {
        return Local10000.settlements();
    }

    @Test
    void a_typed_settlement_may_lack_anything() {
        assertThat(pointers(kind().check(new Settlement(null, null, null, null, null, null, null))))
                .containsExactlyInAnyOrder(
                        "\"/applicant\" required",
                        "\"/decided\" required",
                        "\"/actual\" required",
                        "\"/edition\" required");
        Settlement hollow = new Settlement(
                "r6-supplementary",
                null,
                SettlementScenario.plain().stated().applicant(),
                new SettledProject(Arrays.asList(null, PriorityField.of(null, null))),
                new Decision(null, null, null, null),
                new ActualFigures(Collections.singletonList(null), null, null),
                Collections.singletonList(null));
        assertThat(pointers(kind().check(hollow)))
                .containsExactlyInAnyOrder(
                        "\"/project/priorityFields/0\" required",
                        "\"/project/priorityFields/1/field\" required",
                        "\"/project/priorityFields/1/judgement\" required",
                        "\"/decided/publicMoney\" required",
                        "\"/decided/nationalShare\" required",
                        "\"/actual/costs/0\" required",
                        "\"/actual/privateFinance\" required",
                        "\"/rulings/0\" required");
    }

    @Test
    void the_day_of_the_decision_chooses_the_edition() {
        Settlement unnamed = SettlementScenario.plain().edition(null).stated();
        assertThat(kind().assess(unnamed.withDecidedOn(LocalDate.of(2024, 12, 18)))
                        .edition()
                        .id())
                .isEqualTo("r6-supplementary");
        assertThat(pointers(kind().check(unnamed.withDecidedOn(LocalDate.of(2024, 12, 17)))))
                .containsExactly("\"/decidedOn\" no-edition");
    }

    @Test
    void what_is_cut_cannot_be_ruled_on() {
        for (Local10000Rule rule : Local10000Rule.values()) {
            boolean ruled = rule == Local10000Rule.S_COSTS || rule == Local10000Rule.S_FINANCE_KEPT;
            Settlement settlement =
                    SettlementScenario.plain().ruling(rule, Judgement.MET).stated();
            assertThat(pointers(kind().check(settlement)))
                    .isEqualTo(ruled ? List.of() : List.of("\"/rulings/0/rule\" unknown-value"));
        }
    }

    @Test
    void a_field_that_the_edition_does_not_have_is_a_problem() throws Exception {
        Kind<Settlement, Assessment> kind = OwnEdition.ofR6("own")
                .without("/parameters/priorityRates/0")
                .load()
                .kind(Local10000.SETTLEMENTS);
        SettlementScenario digital = SettlementScenario.plain().edition("own").field(Field.DIGITAL, Judgement.MET);
        assertThat(pointers(kind.check(digital.stated())))
                .containsExactly("\"/project/priorityFields/0/field\" not-in-edition");
    }
}
