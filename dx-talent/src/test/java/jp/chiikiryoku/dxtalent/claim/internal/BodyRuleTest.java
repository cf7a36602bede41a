package jp.chiikiryoku.dxtalent.claim.internal;

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

/** ORDINANCE-TOKKO 第9条: 特別区は東京都とあわせて算定する. */
class BodyRuleTest {

    private static final BodyRule RULE = new BodyRule(Shipped.TAX);

    @Test
    void it_is_the_rule_of_the_claimant() {
        assertThat(RULE.rule()).isEqualTo(DxTalentRule.BODY);
    }

    @ParameterizedTest
    @CsvSource({
        "350001, SATISFIED",
        "130001, SATISFIED",
        "352012, SATISFIED",
        "141003, SATISFIED",
        "133817, SATISFIED",
        "131016, VIOLATED",
        "131237, VIOLATED"
    })
    void a_special_ward_is_no_claimant(String code, Outcome outcome) {
        expect(
                RULE.check(Claims.of(code)),
                outcome,
                "/body/code",
                outcome.name().toLowerCase(Locale.ROOT),
                Facts.of("code", LocalGovernmentCode.parse(code)));
    }

    @Test
    void the_claimant_is_told_why() {
        says(
                RULE.check(Claims.of("350001")),
                "経費を計上する団体は、都道府県または市町村です。",
                "The claimant is a prefecture or a municipality.");
        says(
                RULE.check(Claims.of("131016")),
                "経費を計上する団体は特別区です。特別区には特別交付税が交付されず、東京都とあわせて算定されるため、単独では計上できません。",
                "The claimant is a special ward. A special ward receives no special allocation tax of its own: it is"
                        + " computed together with Tokyo, so it cannot claim.");
    }
}
