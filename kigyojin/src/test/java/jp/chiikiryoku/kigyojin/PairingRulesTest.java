package jp.chiikiryoku.kigyojin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingRulesTest {

    private static final PairingRules RULES =
            Kigyojin.edition("r6").pairingRules().orElseThrow();
    private static final Pointer PLACE = Pointer.parse("/needs/3/municipality");

    @ParameterizedTest
    @CsvSource({
        "325287, SATISFIED, /needs/3/municipality/code",
        "215015, UNDETERMINED, /needs/3/municipality/disadvantagedArea",
        "320005, VIOLATED, /needs/3/municipality/code",
        "131016, VIOLATED, /needs/3/municipality/code"
    })
    void a_municipality_is_asked_where_it_stands(String code, Outcome outcome, String pointer) {
        Finding finding = RULES.check(Municipality.of(code), PLACE);
        assertThat(finding.rule()).isEqualTo(KigyojinRule.MUNICIPALITY);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.pointer()).hasToString(pointer);
    }

    @Test
    void a_company_is_asked_where_it_stands() {
        Pointer place = Pointer.parse("/offers/0/company");
        assertThat(RULES.check(Company.of("13"), place).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(RULES.check(Company.of("25"), place).outcome()).isEqualTo(Outcome.VIOLATED);
        Finding open = RULES.check(Company.of("25").withOffices(List.of("26")), place);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.pointer()).hasToString("/offers/0/company/offices/0");
        assertThat(open.rule()).isEqualTo(KigyojinRule.COMPANY_LOCATION);
    }

    @ParameterizedTest
    @CsvSource({"EMPLOYEE, SATISFIED", "OFFICER, UNDETERMINED", "FREELANCE, VIOLATED"})
    void a_person_is_asked_where_it_stands(Employment employment, Outcome outcome) {
        Pointer place = Pointer.parse("/offers/1/employment");
        Finding finding = RULES.check(employment, place);
        assertThat(finding.rule()).isEqualTo(KigyojinRule.EMPLOYMENT);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.pointer()).isEqualTo(place);
    }

    // 月4日以上 of a side job; of a dispatch the working days of the month are not known
    @ParameterizedTest
    @CsvSource({
        "SIDE_JOB, 0, true",
        "SIDE_JOB, 3, true",
        "SIDE_JOB, 4, false",
        "SIDE_JOB, 31, false",
        "DISPATCH, 0, true",
        "DISPATCH, 1, false"
    })
    void few_days_alone_violate_the_presence_of_a_side_job_and_none_that_of_a_dispatch(
            Mode mode, int days, boolean violated) {
        assertThat(RULES.isPresenceViolated(mode, days)).isEqualTo(violated);
    }

    @Test
    void the_answer_is_that_of_an_agreement() {
        PayloadDocument payload = Documents.engagement();
        Engagement engagement = Kigyojin.shipped().engagementKind().read(payload.json());
        assertThat(RULES.check(engagement.municipality(), Pointer.parse("/municipality")))
                .isEqualTo(payload.finding(KigyojinRule.MUNICIPALITY));
        assertThat(RULES.check(engagement.company(), Pointer.parse("/company")))
                .isEqualTo(payload.finding(KigyojinRule.COMPANY_LOCATION));
        assertThat(RULES.check(engagement.worker().employment(), Pointer.parse("/worker/employment")))
                .isEqualTo(payload.finding(KigyojinRule.EMPLOYMENT));
    }
}
