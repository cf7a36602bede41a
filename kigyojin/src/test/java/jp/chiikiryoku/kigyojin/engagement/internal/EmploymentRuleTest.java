package jp.chiikiryoku.kigyojin.engagement.internal;

import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.R6;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Employment;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;

class EmploymentRuleTest {

    private static final AskedRule RULE = AskedRule.of(KigyojinRule.EMPLOYMENT, new EmploymentRule(R6));
    private static final String PLACE = "/worker/employment";

    private static PayloadDocument person(Employment employment) {
        return Documents.engagement().with(PLACE, employment);
    }

    // MIC-R6-SUPPLEMENTARY: 企業等の社員
    @Test
    void an_employee_is_accepted_in_both_modes() {
        RULE.expect(person(Employment.EMPLOYEE), Outcome.SATISFIED, PLACE);
        RULE.expect(Documents.sideJob(), Outcome.SATISFIED, PLACE);
    }

    // MIC-R6-SUPPLEMENTARY: フリーランス人材は対象外
    @Test
    void a_freelancer_is_refused_in_both_modes() {
        RULE.expect(person(Employment.FREELANCE), Outcome.VIOLATED, PLACE);
        RULE.expect(Documents.sideJob().with(PLACE, Employment.FREELANCE), Outcome.VIOLATED, PLACE);
    }

    @Test
    void an_officer_is_left_to_a_person() {
        RULE.expect(person(Employment.OFFICER), Outcome.UNDETERMINED, PLACE);
    }

    @Test
    void says_how_the_person_belongs_to_the_company() {
        RULE.says(person(Employment.EMPLOYEE), "起業人は企業の社員です。", "The person is an employee of the company.");
        RULE.says(
                person(Employment.FREELANCE),
                "起業人はフリーランスで、企業の社員ではありません。",
                "The person is a freelancer, not an employee of the company.");
        RULE.says(
                person(Employment.OFFICER),
                "起業人は企業の役員です。社員として扱えるか、確認が必要です。",
                "The person is an officer of the company. Whether an officer counts as an employee needs confirmation.");
    }

    @Test
    void compares_nothing_but_the_employment() {
        RULE.compares(person(Employment.EMPLOYEE), "satisfied", Facts.of("employment", Employment.EMPLOYEE));
        RULE.compares(person(Employment.OFFICER), "undetermined", Facts.of("employment", Employment.OFFICER));
        RULE.compares(person(Employment.FREELANCE), "violated", Facts.of("employment", Employment.FREELANCE));
    }
}
