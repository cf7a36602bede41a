package jp.chiikiryoku.local10000.application.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Calculation;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.application.PriorityField;
import jp.chiikiryoku.local10000.application.Project;
import jp.chiikiryoku.local10000.edition.Field;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.OwnEdition;
import jp.chiikiryoku.local10000.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ApplicationEvaluatorTest {

    private static final ApplicationEvaluator R6 =
            new ApplicationEvaluator(Checked.R6.settlements().get(0));

    @Test
    void every_rule_must_be_satisfied() {
        assertThat(R6.requirement().rules()).isEqualTo(Local10000Rule.ofApplication());
        assertThat(R6.rules().check(Checked.of(Scenario.plain())))
                .extracting(finding -> (Object) finding.rule())
                .containsExactlyElementsOf(Local10000Rule.ofApplication());
    }

    @Test
    void public_money_splits_into_national_and_local_share() {
        Calculation calculation = calculate(Scenario.plain().publicMoney(25_000_001));
        assertThat(calculation.amounts())
                .containsExactly(
                        new Amount(Local10000Amount.PUBLIC_MONEY, YenRange.exactly(Yen.of(25_000_001))),
                        new Amount(Local10000Amount.NATIONAL_SHARE, YenRange.exactly(Yen.of(12_500_000))),
                        new Amount(Local10000Amount.LOCAL_SHARE, YenRange.exactly(Yen.of(12_500_001))));
        assertThat(calculation.openQuestions()).isEmpty();
    }

    @Test
    void the_local_share_is_the_least_where_the_national_one_is_the_most() {
        Calculation calculation = calculate(Scenario.plain().field("DIGITAL", "PENDING"));
        assertThat(calculation.amounts())
                .extracting(Amount::range)
                .containsExactly(
                        YenRange.exactly(Yen.of(25_000_000)),
                        YenRange.of(Yen.of(12_500_000), Yen.of(18_750_000)),
                        YenRange.of(Yen.of(6_250_000), Yen.of(12_500_000)));
        assertThat(Scenario.pointers(calculation.openQuestions()))
                .containsExactly("/project/priorityFields/0/judgement");
    }

    private static Calculation calculate(Scenario scenario) {
        return R6.calculate(Checked.of(scenario), List.of());
    }

    @Test
    void a_field_that_the_edition_does_not_have_is_a_problem_at_its_place() throws Exception {
        ApplicationEvaluator withoutDigital = new ApplicationEvaluator(OwnEdition.ofR6("own")
                .without("/parameters/priorityRates/0")
                .load()
                .editions()
                .get("own")
                .settlements()
                .get(0));
        Application application = application(
                PriorityField.of(Field.DECARBONISATION, Judgement.MET), PriorityField.of(Field.DIGITAL, Judgement.MET));
        assertThat(problems(R6, application)).isEmpty();
        assertThat(problems(withoutDigital, application))
                .containsExactly("\"/project/priorityFields/1/field\" not-in-edition");
    }

    @Test
    void what_is_not_stated_is_no_problem_of_the_edition() {
        assertThat(problems(R6, new Application(null, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(problems(R6, application(PriorityField.of(null, null)))).isEmpty();
        assertThat(problems(
                        R6,
                        new Application(
                                null,
                                null,
                                null,
                                new Project(null, Collections.singletonList(null), null),
                                null,
                                null,
                                null)))
                .isEmpty();
    }

    private static Application application(PriorityField... fields) {
        Project project = Project.of(Criteria.allMet()).withPriorityFields(List.of(fields));
        return new Application(null, null, null, project, null, null, null);
    }

    private static List<String> problems(ApplicationEvaluator evaluator, Application application) {
        Problems problems = new Problems();
        evaluator.checkEdition(application, problems);
        return problems.toList().stream().map(Problem::toString).toList();
    }
}
