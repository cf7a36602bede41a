package jp.chiikiryoku.kigyojin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Company;
import jp.chiikiryoku.kigyojin.engagement.Employment;
import jp.chiikiryoku.kigyojin.engagement.Engagement;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingRulesTest {

    private static final PairingRules RULES =
            PairingRules.of(Kigyojin.editions().get("r6"));

    @ParameterizedTest
    @CsvSource({"325287, SATISFIED", "215015, UNDETERMINED", "320005, VIOLATED", "131016, VIOLATED"})
    void who_receives_is_asked_about_the_municipality(String code, Outcome outcome) {
        List<Finding> findings = RULES.checkReceiving(Municipality.of(code));
        assertThat(findings).extracting(Finding::rule).containsExactly(KigyojinRule.MUNICIPALITY);
        assertThat(findings).extracting(Finding::outcome).containsExactly(outcome);
    }

    @Test
    void who_sends_is_asked_about_the_company() {
        assertThat(company(Company.of("13"))).isEqualTo(Outcome.SATISFIED);
        assertThat(company(Company.of("25"))).isEqualTo(Outcome.VIOLATED);
        assertThat(company(Company.of("25").withOffices(List.of("26")))).isEqualTo(Outcome.UNDETERMINED);
    }

    private static Outcome company(Company company) {
        List<Finding> findings = RULES.checkSending(company, Employment.EMPLOYEE);
        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly(KigyojinRule.COMPANY_LOCATION, KigyojinRule.EMPLOYMENT);
        return findings.get(0).outcome();
    }

    @ParameterizedTest
    @CsvSource({"EMPLOYEE, SATISFIED", "OFFICER, UNDETERMINED", "FREELANCE, VIOLATED"})
    void who_sends_is_asked_about_the_person(Employment employment, Outcome outcome) {
        assertThat(RULES.checkSending(Company.of("13"), employment).get(1).outcome())
                .isEqualTo(outcome);
    }

    // 月4日以上 of a side job; hours, days of stay and the working days of the month are not known
    @ParameterizedTest
    @CsvSource({
        "SIDE_JOB, 0, VIOLATED",
        "SIDE_JOB, 3, VIOLATED",
        "SIDE_JOB, 4, UNDETERMINED",
        "SIDE_JOB, 31, UNDETERMINED",
        "DISPATCH, 0, VIOLATED",
        "DISPATCH, 1, UNDETERMINED",
        "DISPATCH, 31, UNDETERMINED"
    })
    void days_alone_refuse_or_leave_the_presence_open(Mode mode, int days, Outcome outcome) {
        assertThat(RULES.checkDays(mode, days)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"SIDE_JOB, 3", "DISPATCH, 0"})
    void days_refuse_nothing_where_the_source_is_an_assumption(Mode mode, int days) {
        PairingRules draft = PairingRules.of(Kigyojin.editions().get("r7-draft"));
        assertThat(draft.checkDays(mode, days)).isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void the_answer_is_that_of_an_agreement() {
        PayloadDocument payload = Documents.engagement();
        Engagement engagement = Kigyojin.engagements().read(payload.json());
        assertThat(RULES.checkReceiving(engagement.municipality()))
                .containsExactly(payload.finding(KigyojinRule.MUNICIPALITY));
        assertThat(RULES.checkSending(engagement.company(), engagement.worker().employment()))
                .containsExactly(
                        payload.finding(KigyojinRule.COMPANY_LOCATION), payload.finding(KigyojinRule.EMPLOYMENT));
    }
}
