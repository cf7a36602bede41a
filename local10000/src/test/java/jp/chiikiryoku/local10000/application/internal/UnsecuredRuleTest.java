package jp.chiikiryoku.local10000.application.internal;

import static jp.chiikiryoku.local10000.scenario.Scenario.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.edition.GrantAssetSecurity;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.scenario.OwnEdition;
import jp.chiikiryoku.local10000.scenario.Scenario;
import jp.chiikiryoku.local10000.scenario.Scenario.Money;
import org.junit.jupiter.api.Test;

class UnsecuredRuleTest {

    private static final UnsecuredRule RULE = new UnsecuredRule(Checked.R6_TIERS, Checked.R6);
    private static final long PUBLIC_MONEY = 20_000_000;

    private static Finding unsecured(Money... finance) {
        return unsecured(PUBLIC_MONEY, finance);
    }

    private static Finding unsecured(long publicMoney, Money... finance) {
        Finding finding =
                RULE.check(Checked.of(Scenario.plain().publicMoney(publicMoney).finance(finance)));
        assertThat(finding.rule()).isEqualTo(Local10000Rule.UNSECURED);
        assertThat(finding.citation())
                .isEqualTo(
                        finding.message().key().endsWith("grant-assets")
                                ? new Citation("MIC-LOCAL10000-PAGE", "交付金で取得した財産への担保の設定", Authority.MINISTRY)
                                : new Citation(
                                        "MIC-R6-SUPPLEMENTARY",
                                        "ローカル10,000プロジェクト等 事業スキーム「原則、無担保融資」",
                                        Authority.MINISTRY));
        assertThat(finding.remedies()).isEmpty();
        return finding;
    }

    private static void satisfied(Finding finding, String text) {
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.message().key()).isEqualTo("L10K-UNSECURED." + text);
        assertThat(finding.pointer()).hasToString("/funding/privateFinance");
        assertThat(finding.openQuestions()).isEmpty();
    }

    private static void open(Finding finding, long amount, String... questions) {
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.message().key()).isEqualTo("L10K-UNSECURED.undetermined");
        assertThat(finding.facts().asMap()).isEqualTo(Map.of("amount", Yen.of(amount)));
        assertThat(finding.pointer()).hasToString(questions[0]);
        assertThat(pointers(finding.openQuestions())).containsExactly(questions);
    }

    @Test
    void is_the_rule_of_security() {
        assertThat(RULE.rule()).isEqualTo(Local10000Rule.UNSECURED);
    }

    @Test
    void a_loan_without_security_or_on_what_the_grant_bought_is_accepted() {
        satisfied(unsecured(Money.loan(PUBLIC_MONEY)), "satisfied");
        Finding onGrantAssets = unsecured(
                Money.loan(3),
                Money.loan(PUBLIC_MONEY).on("GRANT_ASSETS"),
                Money.loan(2).on("GRANT_ASSETS"));
        satisfied(onGrantAssets, "satisfied-grant-assets");
        assertThat(onGrantAssets.facts().asMap()).isEqualTo(Map.of("amount", Yen.of(PUBLIC_MONEY + 2)));
        satisfied(unsecured(Money.loan(PUBLIC_MONEY), Money.loan(0).on("GRANT_ASSETS")), "satisfied");
        assertThat(unsecured(Money.loan(PUBLIC_MONEY)).facts().size()).isZero();
    }

    @Test
    void an_edition_without_a_source_of_its_own_allows_grant_assets_by_the_rule() throws Exception {
        Finding finding = ruleOf(OwnEdition.ofR6("own").without("/parameters/grantAssets"))
                .check(onGrantAssets(GrantAssetSecurity.ALLOWED));
        satisfied(finding, "satisfied");
        assertThat(finding.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
    }

    @Test
    void an_edition_may_ask_of_grant_assets_as_of_any_other() throws Exception {
        OwnEdition edition = OwnEdition.ofR6("own").with("/parameters/grantAssets/value", "TO_BE_CONFIRMED");
        open(
                ruleOf(edition).check(onGrantAssets(GrantAssetSecurity.TO_BE_CONFIRMED)),
                PUBLIC_MONEY,
                "/funding/privateFinance/0/security");
    }

    private static UnsecuredRule ruleOf(OwnEdition edition) throws IOException {
        return new UnsecuredRule(Checked.R6_TIERS, edition.load().editions().get("own"));
    }

    private static CheckedApplication onGrantAssets(GrantAssetSecurity grantAssets) {
        Scenario scenario = Scenario.plain()
                .publicMoney(PUBLIC_MONEY)
                .finance(Money.loan(PUBLIC_MONEY).on("GRANT_ASSETS"));
        return CheckedApplication.of(scenario.application(), Checked.R6_TIERS, grantAssets);
    }

    @Test
    void a_loan_of_0_yen_is_not_asked() {
        satisfied(unsecured(Money.loan(PUBLIC_MONEY), Money.loan(0).on("OTHER_ASSETS")), "satisfied");
        satisfied(unsecured(Money.loan(0).on("OTHER_ASSETS")), "nothing-to-ask");
    }

    @Test
    void a_loan_on_other_assets_leaves_it_open() {
        open(
                unsecured(
                        Money.loan(1),
                        Money.loan(PUBLIC_MONEY).on("OTHER_ASSETS"),
                        Money.loan(2).on("OTHER_ASSETS")),
                PUBLIC_MONEY + 2,
                "/funding/privateFinance/1/security",
                "/funding/privateFinance/2/security");
    }

    @Test
    void a_secured_loan_that_is_not_needed_leaves_nothing_open_to_the_yen() {
        Money secured = Money.loan(5_000_000).on("OTHER_ASSETS");
        Finding finding = unsecured(Money.loan(PUBLIC_MONEY), secured);
        satisfied(finding, "not-needed");
        assertThat(finding.facts().asMap()).isEqualTo(Map.of("amount", Yen.of(5_000_000)));
        open(unsecured(Money.loan(PUBLIC_MONEY - 1), secured), 5_000_000, "/funding/privateFinance/1/security");
    }

    @Test
    void a_secured_loan_that_the_cap_needs_leaves_it_open() {
        Money secured = Money.loan(5_000_000).on("OTHER_ASSETS");
        Scenario needed = Scenario.plain().publicMoney(30_000_000).finance(Money.loan(44_999_999), secured);
        assertThat(new PrivateFinanceCoversRule(Checked.R6)
                        .check(Checked.of(needed))
                        .outcome())
                .isEqualTo(Outcome.SATISFIED);
        open(unsecured(30_000_000, Money.loan(44_999_999), secured), 5_000_000, "/funding/privateFinance/1/security");
        satisfied(unsecured(30_000_000, Money.loan(45_000_000), secured), "not-needed");
    }

    @Test
    void a_secured_loan_stays_open_where_the_finance_does_not_reach_anyway() {
        open(unsecured(Money.loan(1).on("OTHER_ASSETS")), 1, "/funding/privateFinance/0/security");
    }

    @Test
    void without_a_loan_there_is_no_security_to_ask_of() {
        satisfied(unsecured(), "nothing-to-ask");
        satisfied(unsecured(Money.equity(PUBLIC_MONEY)), "nothing-to-ask");
        satisfied(unsecured(Money.equity(PUBLIC_MONEY).on("OTHER_ASSETS")), "nothing-to-ask");
    }

    @Test
    void a_loan_that_an_answer_on_its_provider_took_out_is_not_asked() {
        Scenario out = Scenario.plain()
                .publicMoney(PUBLIC_MONEY)
                .finance(Money.loan(7).on("OTHER_ASSETS").from("OTHER"))
                .ruling("L10K-LENDER", "NOT_MET");
        Finding finding = RULE.check(Checked.of(out));
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.openQuestions()).isEmpty();
        assertThat(finding.facts().asMap()).isEqualTo(Map.of("amount", Yen.of(7)));
        open(RULE.check(Checked.of(out.ruling("L10K-UNSECURED", "MET"))), 7, "/funding/privateFinance/0/security");
    }

    @Test
    void the_provider_does_not_matter() {
        satisfied(unsecured(Money.loan(PUBLIC_MONEY).from("OTHER")), "satisfied");
    }
}
