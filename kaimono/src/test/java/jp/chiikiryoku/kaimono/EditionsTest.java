package jp.chiikiryoku.kaimono;

import static jp.chiikiryoku.kaimono.Documents.report;
import static jp.chiikiryoku.kaimono.Kaimono.SHOPPING_CASES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kaimono.edition.KaimonoParameters;
import jp.chiikiryoku.kaimono.edition.KaimonoRule;
import jp.chiikiryoku.kaimono.shoppingcase.Party;
import jp.chiikiryoku.kaimono.shoppingcase.Population;
import jp.chiikiryoku.kaimono.shoppingcase.Sector;
import jp.chiikiryoku.kaimono.shoppingcase.ShoppingCase;
import jp.chiikiryoku.testkit.PayloadDocument;
import jp.chiikiryoku.testkit.Quotations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EditionsTest {

    private static final Edition<KaimonoParameters> EDITION = Kaimono.editions().get("r6-supplementary");

    @Test
    void the_edition_is_that_of_the_fiscal_year_2025() {
        assertThat(EDITION.inForceFrom().value()).isEqualTo("2025-04-01");
        assertThat(EDITION.inForceUntil().value()).isEqualTo("2026-03-31");
        assertThat(EDITION.fiscalYears()).containsExactly(FiscalYear.of(2025));
        assertThat(EDITION.draft()).isFalse();
        assertThat(EDITION.kinds()).containsExactly("kaimono");
        assertThat(EDITION.title().in(Language.JA)).isEqualTo("令和6年度補正予算（案）");
    }

    // The source states no period.
    @Test
    void the_period_is_assumed() {
        assertThat(List.of(
                        EDITION.inForceFrom().citation(), EDITION.inForceUntil().citation()))
                .extracting(Citation::authority)
                .containsOnly(Authority.ASSUMPTION);
    }

    // 令和6年度補正予算額（案）：50百万円
    @Test
    void the_budget_of_the_survey_is_the_draft_s() {
        assertThat(EDITION.parameters().surveyBudget().value()).isEqualTo(Yen.of(50_000_000));
        Citation citation = EDITION.parameters().surveyBudget().citation();
        assertThat(citation.source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(citation.authority()).isEqualTo(Authority.MINISTRY);
        assertThat(citation.place()).contains("令和6年度補正予算額（案）：50百万円");
        assertThat(EDITION.remarks()).anyMatch(text -> text.in(Language.JA).contains("補正予算（案）"));
    }

    @Test
    void every_figure_is_there() {
        assertThatNullPointerException()
                .isThrownBy(() -> new KaimonoParameters(null))
                .withMessage("surveyBudget");
    }

    @Test
    void what_is_quoted_stands_in_the_source() {
        Quotations.check(EDITION.citations().values());
    }

    @ParameterizedTest
    @EnumSource(KaimonoRule.class)
    void every_rule_rests_on_the_ministry(KaimonoRule rule) {
        assertThat(EDITION.citationOf(rule.id()).source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(EDITION.citationOf(rule.id()).authority()).isEqualTo(Authority.MINISTRY);
    }

    @Test
    void every_result_says_that_it_is_about_the_survey_and_not_about_money() {
        for (PayloadDocument payload :
                List.of(Documents.shoppingCase(), Documents.shoppingCase().without("/area/populations"))) {
            AssessmentReport japanese = report(payload, Language.JA);
            assertThat(japanese.notes()).contains("この判定は、調査の対象事例に当てはまるかどうかを示すものです。金額の算定や支払いとは関わりがありません。");
            assertThat(report(payload, Language.EN).notes())
                    .contains("This answer says whether the case fits the survey."
                            + " It has nothing to do with the computation or payment of any money.");
            assertThat(japanese.amounts()).isEmpty();
            assertThat(japanese.steps()).isEmpty();
            assertThat(japanese.notEncoded()).hasSameSizeAs(EDITION.notEncoded());
        }
    }

    @Test
    void the_edition_lists_what_is_not_encoded() {
        assertThat(List.of("総務省が調査する事例を選ぶ", "先進事例", "ビジネスモデルや課題", "買物の機会", "連携して取り組んで", "団体コード", "人口の数値", "主体の名称"))
                .allMatch(word -> EDITION.notEncoded().stream()
                        .anyMatch(text -> text.in(Language.JA).contains(word)));
    }

    @Test
    void an_own_edition_is_used_where_it_is_named_and_leaves_the_shipped_ones_alone() throws Exception {
        Programme<KaimonoParameters> programme = OwnEdition.of2030("own")
                .with("/parameters/surveyBudget/value", 60_000_000)
                .load();
        ShoppingCase named =
                Kaimono.shoppingCases().read(Documents.shoppingCase().json()).withEdition("own");
        assertThat(programme.kind(SHOPPING_CASES).assess(named).edition().id()).isEqualTo("own");
        assertThat(programme.kind(SHOPPING_CASES).edition("own").assess(named))
                .isEqualTo(programme.kind(SHOPPING_CASES).assess(named));
        assertThat(PayloadDocument.problems(programme
                        .kind(SHOPPING_CASES)
                        .edition("r6-supplementary")
                        .check(named)))
                .containsExactly("\"/edition\" conflict");
        assertThat(PayloadDocument.problems(Kaimono.shoppingCases().check(named)))
                .containsExactly("\"/edition\" unknown-edition");
        assertThat(programme.editions().all()).hasSize(2);
        assertThat(Kaimono.editions().all()).hasSize(1);
        assertThat(programme.editions().compare("r6-supplementary", "own"))
                .extracting(change -> change.parameter().toString())
                .containsExactly("/surveyBudget");
    }

    @Test
    void a_malformed_edition_tells_its_place() throws Exception {
        assertThat(OwnEdition.of2030("own").problems()).isEmpty();
        assertThat(OwnEdition.of2030("own")
                        .with("/parameters/surveyBudget/value", 0)
                        .problems())
                .containsExactly("\"/parameters/surveyBudget/value\" out-of-range");
        assertThat(OwnEdition.of2030("own").without("/parameters/surveyBudget").problems())
                .containsExactly("\"/parameters/surveyBudget\" required");
        assertThat(OwnEdition.of2030("own").without("/rules/KMN-ROLES").problems())
                .containsExactly("\"/rules/KMN-ROLES\" required");
        assertThat(OwnEdition.of2030("own")
                        .with("/rules/KMN-FEE", Map.of("source", "PRESS", "place", "p", "authority", "PRESS"))
                        .problems())
                .containsExactly("\"/rules/KMN-FEE\" unknown-value");
        assertThat(OwnEdition.of2030("own").with("/kinds/0", "kigyojin").problems())
                .contains("\"/kinds/0\" unknown-value");
        assertThat(OwnEdition.of2030("r6-supplementary").problems()).containsExactly("\"/id\" conflict");
        assertThat(OwnEdition.of2030("own")
                        .with("/inForceFrom/value", "2026-03-31")
                        .problems())
                .contains("\"/inForceFrom\" conflict");
    }

    // Of several refusals that a weak source takes away each stays an open question.
    @ParameterizedTest
    @CsvSource({
        "KMN-DEPOPULATION, /area/populations/1/persons",
        "KMN-PARTNERSHIP, /parties",
        "KMN-ROLES, /parties/0/roles"
    })
    void a_weak_source_of_an_own_edition_takes_the_refusal_away(String rule, String pointer) throws Exception {
        Programme<KaimonoParameters> programme = OwnEdition.of2030("own")
                .with("/rules/" + rule + "/authority", "PRESS")
                .load();
        PayloadDocument refused = Documents.with(Party.of("協議会", Sector.COMMUNITY, List.of()))
                .with("/area/populations", List.of(Population.of(2015, 1), Population.of(2020, 1)))
                .in(programme.kind(SHOPPING_CASES))
                .with("/edition", "own");
        for (KaimonoRule each : KaimonoRule.values()) {
            assertThat(refused.finding(each).outcome())
                    .hasToString(each.id().equals(rule) ? "UNDETERMINED" : "VIOLATED");
        }
        assertThat(refused.assess().openQuestions())
                .extracting(Object::toString)
                .containsExactly(pointer);
    }

    @Test
    void a_weak_source_takes_the_refusal_of_a_judgement_away_too() throws Exception {
        Programme<KaimonoParameters> programme = OwnEdition.of2030("own")
                .with("/rules/KMN-DEPOPULATION/authority", "PRESS")
                .load();
        PayloadDocument refused = Documents.shoppingCase()
                .in(programme.kind(SHOPPING_CASES))
                .with("/edition", "own")
                .with("/area", Map.of("code", "325287", "depopulation", Map.of("judgement", "NOT_MET")));
        assertThat(refused.finding(KaimonoRule.DEPOPULATION).outcome()).hasToString("UNDETERMINED");
        assertThat(refused.message(KaimonoRule.DEPOPULATION, Language.JA))
                .isEqualTo("人口が減少している地域とは認められないと判断されています。" + "ただし根拠が「報道」にとどまるため、対象外とは断定せず、確認を要するものとします。");
    }

    @Test
    void a_name_without_an_edition_lists_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kaimono.edition("r5"))
                .withMessageContaining("r6-supplementary");
    }
}
