package jp.chiikiryoku.kyoryokutai.claim.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import jp.chiikiryoku.kyoryokutai.scenario.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ORDINANCE-TOKKO 第9条: a special ward is no claimant. */
class BodyRuleTest {

    private static final BodyRule RULE = new BodyRule(Claims.R6);

    private static Finding finding(String code) {
        return RULE.check(Claims.checked(Claims.by(code)));
    }

    @Test
    void is_the_rule_of_the_claimant() {
        assertThat(RULE.rule()).isSameAs(KyoryokutaiRule.BODY);
    }

    @ParameterizedTest
    @CsvSource({
        "032077, SATISFIED", // 久慈市
        "011002, SATISFIED", // 札幌市, a designated city
        "390003, SATISFIED", // 高知県
        "130001, SATISFIED", // 東京都
        "131016, VIOLATED", // 千代田区
        "131237, VIOLATED" // 江戸川区
    })
    void a_special_ward_alone_is_refused(String code, Outcome outcome) {
        Finding finding = finding(code);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.message().key())
                .isEqualTo(outcome == Outcome.SATISFIED ? "KYR-BODY.satisfied" : "KYR-BODY.violated");
        assertThat(finding.facts().asMap()).isEqualTo(Map.of("code", LocalGovernmentCode.parse(code)));
        assertThat(finding.pointer()).hasToString("/body/code");
        assertThat(finding.citation().source()).isEqualTo("ORDINANCE-TOKKO");
        assertThat(finding.citation().authority()).isEqualTo(Authority.LAW);
        assertThat(finding.remedies()).isEmpty();
    }

    @Test
    void nothing_of_a_special_ward_counts() {
        Scenario ward = Scenario.claim().body(Scenario.WARD).with("/recruitment", 400_000);
        assertThat(ward.assess().verdict()).isEqualTo(Verdict.INELIGIBLE);
        for (KyoryokutaiAmount amount : KyoryokutaiAmount.values()) {
            assertThat(ward.amount(amount)).isEqualTo("0円");
        }
        assertThat(ward.steps(KyoryokutaiAmount.TOTAL, Language.JA)).containsExactly("要件を満たさないため、合計は0円です。");
    }

    @Test
    void tells_how_it_answers() {
        assertThat(Told.by(finding(Scenario.CITY)))
                .containsExactly("計上する団体は、都道府県または市町村です。", "The claimant is a prefecture or a municipality.");
        assertThat(Told.by(finding(Scenario.WARD)))
                .containsExactly(
                        "計上する団体は特別区です。特別区には特別交付税が交付されず、東京都とあわせて算定されるため、単独では計上できません。",
                        "The claimant is a special ward. A special ward receives no special allocation tax of its own: it is computed together with Tokyo, so it cannot claim.");
    }
}
