package jp.chiikiryoku.kaimono.shoppingcase.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kaimono.edition.KaimonoRule;
import jp.chiikiryoku.kaimono.shoppingcase.Role;
import jp.chiikiryoku.kaimono.shoppingcase.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnershipRuleTest {

    private static final PartnershipRule RULE = new PartnershipRule(CheckedCases.R6);
    private static final String PLACE = "/parties";

    private static Finding of(Sector... sectors) {
        return RULE.check(CheckedCases.withParties(Arrays.stream(sectors)
                .map(sector -> CheckedCases.party(sector, Role.OTHER))
                .toArray(CheckedParty[]::new)));
    }

    private static Finding of(String sectors) {
        return of(Arrays.stream(sectors.split(" ")).map(Sector::valueOf).toArray(Sector[]::new));
    }

    @Test
    void is_the_rule_of_its_id() {
        assertThat(RULE.rule()).isEqualTo(KaimonoRule.PARTNERSHIP);
    }

    // MIC-R6-SUPPLEMENTARY: 地域住民・地元自治体と民間事業者が連携した事例
    @ParameterizedTest
    @CsvSource({
        "COMMUNITY PRIVATE, SATISFIED, satisfied",
        "PUBLIC PRIVATE, SATISFIED, satisfied",
        "PRIVATE COMMUNITY, SATISFIED, satisfied",
        "PRIVATE PUBLIC COMMUNITY PRIVATE, SATISFIED, satisfied",
        "COMMUNITY, VIOLATED, violated-no-business",
        "PUBLIC, VIOLATED, violated-no-business",
        "COMMUNITY PUBLIC, VIOLATED, violated-no-business",
        "PRIVATE, VIOLATED, violated-no-community",
        "PRIVATE PRIVATE, VIOLATED, violated-no-community"
    })
    void both_sides_take_part(String sectors, Outcome outcome, String text) {
        Findings.expect(of(sectors), outcome, text, PLACE);
    }

    @Test
    void nobody_is_no_partnership() {
        Findings.expect(of(), Outcome.VIOLATED, "violated-nobody", PLACE);
    }

    @Test
    void the_finding_tells_how_many_take_part() {
        assertThat(of("PRIVATE PUBLIC COMMUNITY").facts()).isEqualTo(Facts.of("communityOrPublic", 2, "businesses", 1));
        assertThat(of("PRIVATE PRIVATE").facts()).isEqualTo(Facts.of("communityOrPublic", 0, "businesses", 2));
        assertThat(of("PUBLIC").facts()).isEqualTo(Facts.of("communityOrPublic", 1, "businesses", 0));
        assertThat(of().facts()).isEqualTo(Facts.of("communityOrPublic", 0, "businesses", 0));
    }

    @Test
    void rests_on_the_ministry() {
        assertThat(of().citation().authority()).isEqualTo(Authority.MINISTRY);
    }

    @Test
    void says_who_takes_part() {
        Findings.says(
                of("COMMUNITY PUBLIC PRIVATE"),
                "地域または公共の主体と民間事業者が、ともに参加しています（地域・公共2者、民間事業者1者）。",
                "Both sides take part (community or public: 2, private business: 1).");
    }

    @Test
    void says_who_is_missing() {
        Findings.says(
                of("PRIVATE PRIVATE"),
                "参加しているのは民間事業者2者だけで、地域または公共の主体が示されていません。",
                "Private business alone takes part (2). No community or public party is stated.");
        Findings.says(
                of("PUBLIC"),
                "参加しているのは地域または公共の主体1者だけで、民間事業者が示されていません。",
                "Community or public parties alone take part (1). No private business is stated.");
        Findings.says(of(), "参加する主体が1者も示されていません。", "No party is stated.");
    }
}
