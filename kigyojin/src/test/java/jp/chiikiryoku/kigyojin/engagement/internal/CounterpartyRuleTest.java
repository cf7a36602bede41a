package jp.chiikiryoku.kigyojin.engagement.internal;

import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.R6;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Counterparty;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;

class CounterpartyRuleTest {

    private static final AskedRule RULE = AskedRule.of(KigyojinRule.COUNTERPARTY, new CounterpartyRule(R6));
    private static final String PLACE = "/agreement/counterparty";

    private static PayloadDocument with(PayloadDocument payload, Counterparty counterparty) {
        return payload.with(PLACE, counterparty);
    }

    // MIC-R6-SUPPLEMENTARY: 地方公共団体と企業の協定 (企業派遣型)
    @Test
    void a_dispatch_is_agreed_with_the_company() {
        RULE.expect(with(Documents.engagement(), Counterparty.COMPANY), Outcome.SATISFIED, PLACE);
        RULE.expect(with(Documents.engagement(), Counterparty.INDIVIDUAL), Outcome.VIOLATED, PLACE);
    }

    // MIC-R6-SUPPLEMENTARY: 地方公共団体と社員個人の協定 (副業型)
    @Test
    void a_side_job_is_agreed_with_the_individual() {
        RULE.expect(with(Documents.sideJob(), Counterparty.INDIVIDUAL), Outcome.SATISFIED, PLACE);
        RULE.expect(with(Documents.sideJob(), Counterparty.COMPANY), Outcome.VIOLATED, PLACE);
    }

    @Test
    void says_with_whom_the_agreement_is_made() {
        RULE.says(
                with(Documents.engagement(), Counterparty.COMPANY),
                "企業派遣型の協定の相手方は、定めどおり企業です。",
                "The agreement about a dispatch is made with the company, as required.");
        RULE.says(
                with(Documents.engagement(), Counterparty.INDIVIDUAL),
                "企業派遣型では企業と協定を結びますが、相手方は個人です。",
                "The agreement about a dispatch must be made with the company, but it is made with the individual.");
        RULE.says(
                with(Documents.sideJob(), Counterparty.COMPANY),
                "副業型では個人と協定を結びますが、相手方は企業です。",
                "The agreement about a side job must be made with the individual, but it is made with the company.");
    }

    private static Facts facts(Mode mode, Counterparty stated, Counterparty asked) {
        return Facts.of("mode", mode, "stated", stated, "asked", asked);
    }

    @Test
    void compares_the_counterparty_with_that_of_the_mode() {
        Counterparty company = Counterparty.COMPANY;
        Counterparty person = Counterparty.INDIVIDUAL;
        RULE.compares(with(Documents.engagement(), company), "satisfied", facts(Mode.DISPATCH, company, company));
        RULE.compares(with(Documents.engagement(), person), "violated", facts(Mode.DISPATCH, person, company));
        RULE.compares(with(Documents.sideJob(), person), "satisfied", facts(Mode.SIDE_JOB, person, person));
        RULE.compares(with(Documents.sideJob(), company), "violated", facts(Mode.SIDE_JOB, company, person));
    }
}
