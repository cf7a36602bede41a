package jp.chiikiryoku.kigyojin;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;

class CounterpartyRuleTest {

    private static final Answers ANSWERS = Answers.of(KigyojinRule.COUNTERPARTY);
    private static final String PLACE = "/agreement/counterparty";

    private static PayloadDocument with(PayloadDocument payload, Counterparty counterparty) {
        return payload.with(PLACE, counterparty);
    }

    // MIC-R6-SUPPLEMENTARY: 地方公共団体と企業の協定 (企業派遣型)
    @Test
    void a_dispatch_is_agreed_with_the_company() {
        ANSWERS.expect(with(Documents.engagement(), Counterparty.COMPANY), Outcome.SATISFIED, PLACE);
        ANSWERS.expect(with(Documents.engagement(), Counterparty.INDIVIDUAL), Outcome.VIOLATED, PLACE);
    }

    // MIC-R6-SUPPLEMENTARY: 地方公共団体と社員個人の協定 (副業型)
    @Test
    void a_side_job_is_agreed_with_the_individual() {
        ANSWERS.expect(with(Documents.sideJob(), Counterparty.INDIVIDUAL), Outcome.SATISFIED, PLACE);
        ANSWERS.expect(with(Documents.sideJob(), Counterparty.COMPANY), Outcome.VIOLATED, PLACE);
    }

    @Test
    void says_with_whom_the_agreement_is_made() {
        ANSWERS.says(
                with(Documents.engagement(), Counterparty.COMPANY),
                "企業派遣型の協定の相手方は、定めどおり企業です。",
                "The agreement about a dispatch is made with the company, as required.");
        ANSWERS.says(
                with(Documents.engagement(), Counterparty.INDIVIDUAL),
                "企業派遣型では企業と協定を結びますが、相手方は個人です。",
                "The agreement about a dispatch must be made with the company, but it is made with the individual.");
        ANSWERS.says(
                with(Documents.sideJob(), Counterparty.COMPANY),
                "副業型では個人と協定を結びますが、相手方は企業です。",
                "The agreement about a side job must be made with the individual, but it is made with the company.");
    }
}
