package jp.chiikiryoku.kigyojin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.ReadingResult;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Company;
import jp.chiikiryoku.kigyojin.engagement.Employment;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulingsTest {

    private static PayloadDocument ruled(PayloadDocument payload, KigyojinRule rule, Judgement judgement) {
        return payload.with("/rulings", List.of(Ruling.of(rule.id(), judgement)));
    }

    private static PayloadDocument open(KigyojinRule rule) {
        PayloadDocument payload = Documents.engagement();
        return switch (rule) {
            case MUNICIPALITY -> payload.with("/municipality", Municipality.of("215015"));
            case COMPANY_LOCATION -> payload.with("/company", Company.of("01").withOffices(List.of("13")));
            case EMPLOYMENT -> payload.with("/worker/employment", Employment.OFFICER);
            case NOT_ALREADY_LOCAL -> payload.with("/worker/worksInMunicipality", true);
            case TENURE -> payload.with("/worker/monthsEmployed", 2);
            case PRESENCE -> payload.with("/presence/daysWorkedInMunicipality", 10);
            case DUTIES -> payload.without("/duties");
            case AGREED_BEFORE_START -> payload.with("/agreement/signedOn", "2024-07-02");
            default -> throw new IllegalArgumentException("The rule (" + rule + ") must be one that can be open.");
        };
    }

    // Even a rule of municipal ordinances is refused by the authority itself.
    @ParameterizedTest
    @CsvSource({
        "MUNICIPALITY",
        "COMPANY_LOCATION",
        "EMPLOYMENT",
        "NOT_ALREADY_LOCAL",
        "TENURE",
        "DUTIES",
        "PRESENCE",
        "AGREED_BEFORE_START"
    })
    void a_ruling_settles_what_the_facts_leave_open(KigyojinRule rule) {
        assertThat(open(rule).finding(rule).outcome()).isEqualTo(Outcome.UNDETERMINED);
        Finding met = ruled(open(rule), rule, Judgement.MET).finding(rule);
        assertThat(met.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(met.ruling()).isEqualTo(Ruling.of(rule.id(), Judgement.MET));
        assertThat(ruled(open(rule), rule, Judgement.NOT_MET).finding(rule).outcome())
                .isEqualTo(Outcome.VIOLATED);
        assertThat(ruled(open(rule), rule, Judgement.PENDING).finding(rule).outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @ParameterizedTest
    @CsvSource({"COUNTERPARTY", "TERM", "PRESENCE", "EMPLOYMENT"})
    void a_ruling_changes_no_decided_rule_and_a_note_says_so(KigyojinRule rule) {
        Assessment assessment =
                ruled(Documents.engagement(), rule, Judgement.NOT_MET).assess();
        assertThat(assessment.finding(rule).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(assessment.finding(rule).ruling()).isNull();
        assertThat(assessment.notes())
                .extracting(Message::key)
                .containsExactly("note.ruling-unused", "note.later-years", "note.open-parameter");
    }

    // the case: eligible by the ruling, and a note that half of the calendar days would refuse
    @ParameterizedTest
    @CsvSource({"MET, ELIGIBLE", "NOT_MET, INELIGIBLE"})
    void a_ruling_settles_the_rule_under_each_reading(Judgement judgement, Verdict verdict) {
        Assessment assessment = ruled(open(KigyojinRule.PRESENCE), KigyojinRule.PRESENCE, judgement)
                .assess();
        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(assessment.openParameters()).hasSize(1);
        assertThat(assessment.notes())
                .filteredOn(note -> note.key().equals("note.open-parameter"))
                .singleElement()
                .satisfies(note -> assertThat((List<?>) note.facts().find("readings"))
                        .hasSize(2)
                        .allSatisfy(reading ->
                                assertThat(((ReadingResult) reading).verdict()).isEqualTo(verdict)));
    }

    @Test
    void the_finding_tells_that_it_was_ruled() {
        PayloadDocument payload = ruled(open(KigyojinRule.TENURE), KigyojinRule.TENURE, Judgement.NOT_MET);
        assertThat(payload.message(KigyojinRule.TENURE, Language.JA))
                .isEqualTo("「企業での在籍期間」は、記載された事実だけでは定まりませんが、照会に対する判断により、満たさないものとします。");
        assertThat(payload.message(KigyojinRule.TENURE, Language.EN))
                .isEqualTo("The stated facts alone do not settle \"Time with the company\"; by the answer of the"
                        + " competent authority it is held not to be met.");
    }
}
