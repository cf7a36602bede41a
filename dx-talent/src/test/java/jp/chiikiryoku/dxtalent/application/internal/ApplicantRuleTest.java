package jp.chiikiryoku.dxtalent.application.internal;

import static jp.chiikiryoku.dxtalent.Findings.expect;
import static jp.chiikiryoku.dxtalent.Findings.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.Shipped;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-DX-CALL-R7 ２(1) 対象団体: 都道府県. */
class ApplicantRuleTest {

    private static final ApplicantRule RULE = new ApplicantRule(Shipped.CALL);

    @Test
    void it_is_the_rule_of_the_applicant() {
        assertThat(RULE.rule()).isEqualTo(DxTalentRule.APPLICANT);
    }

    @ParameterizedTest
    @CsvSource({
        "350001, SATISFIED",
        "130001, SATISFIED",
        "010006, SATISFIED",
        "352012, VIOLATED",
        "141003, VIOLATED",
        "131016, VIOLATED",
        "325287, VIOLATED"
    })
    void a_prefecture_alone_may_apply(String code, Outcome outcome) {
        expect(
                RULE.check(Applications.of(code)),
                outcome,
                "/prefecture/code",
                outcome.name().toLowerCase(Locale.ROOT),
                Facts.of("code", LocalGovernmentCode.parse(code)));
    }

    @Test
    void the_answer_names_no_prefecture() {
        says(RULE.check(Applications.of("350001")), "応募する団体は都道府県です。", "The applicant is a prefecture.");
        says(
                RULE.check(Applications.of("352012")),
                "応募する団体は都道府県ではありません。応募できるのは都道府県です。",
                "The applicant is no prefecture. Prefectures alone may apply.");
    }
}
