package jp.chiikiryoku.kaimono;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnershipRuleTest {

    private static final KaimonoRule RULE = KaimonoRule.PARTNERSHIP;
    private static final Answers ANSWERS = Answers.of(RULE);

    private static PayloadDocument of(Sector... sectors) {
        return Documents.with(Arrays.stream(sectors)
                .map(sector -> Party.of("主体", sector, List.of(Role.OTHER)))
                .toArray(Party[]::new));
    }

    private static PayloadDocument of(String sectors) {
        return of(Arrays.stream(sectors.split(" ")).map(Sector::valueOf).toArray(Sector[]::new));
    }

    // MIC-R6-SUPPLEMENTARY: 地域住民・地元自治体と民間事業者が連携した事例
    @ParameterizedTest
    @CsvSource({
        "COMMUNITY PRIVATE, SATISFIED",
        "PUBLIC PRIVATE, SATISFIED",
        "PRIVATE COMMUNITY, SATISFIED",
        "PRIVATE PUBLIC COMMUNITY PRIVATE, SATISFIED",
        "COMMUNITY, VIOLATED",
        "PUBLIC, VIOLATED",
        "COMMUNITY PUBLIC, VIOLATED",
        "PRIVATE, VIOLATED",
        "PRIVATE PRIVATE, VIOLATED"
    })
    void both_sides_take_part(String sectors, Outcome outcome) {
        ANSWERS.expect(of(sectors), outcome, "/parties");
    }

    @Test
    void nobody_is_no_partnership() {
        ANSWERS.expect(of(), Outcome.VIOLATED, "/parties");
    }

    @Test
    void the_finding_tells_how_many_take_part() {
        assertThat(of("PRIVATE PUBLIC COMMUNITY").line(RULE, Language.JA).facts())
                .containsExactly(Map.entry("communityOrPublic", 2), Map.entry("businesses", 1));
        assertThat(of("PRIVATE PRIVATE").line(RULE, Language.JA).facts())
                .containsExactly(Map.entry("communityOrPublic", 0), Map.entry("businesses", 2));
        assertThat(of().finding(RULE).remedies()).isEmpty();
    }

    @Test
    void rests_on_the_ministry() {
        assertThat(of().finding(RULE).citation().authority()).isEqualTo(Authority.MINISTRY);
    }

    @Test
    void says_who_takes_part() {
        ANSWERS.says(
                of("COMMUNITY PUBLIC PRIVATE"),
                "地域または公共の主体と民間事業者が、ともに参加しています（地域・公共2者、民間事業者1者）。",
                "Both sides take part (community or public: 2, private business: 1).");
    }

    @Test
    void says_who_is_missing() {
        ANSWERS.says(
                of("PRIVATE PRIVATE"),
                "参加しているのは民間事業者2者だけで、地域または公共の主体が示されていません。",
                "Private business alone takes part (2). No community or public party is stated.");
        ANSWERS.says(
                of("PUBLIC"),
                "参加しているのは地域または公共の主体1者だけで、民間事業者が示されていません。",
                "Community or public parties alone take part (1). No private business is stated.");
        ANSWERS.says(of(), "参加する主体が1者も示されていません。", "No party is stated.");
    }
}
