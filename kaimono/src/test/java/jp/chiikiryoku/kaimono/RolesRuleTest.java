package jp.chiikiryoku.kaimono;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RolesRuleTest {

    private static final KaimonoRule RULE = KaimonoRule.ROLES;
    private static final Answers ANSWERS = Answers.of(RULE);
    private static final Party WITH = Party.of("スーパー", Sector.PRIVATE, List.of(Role.OPERATION));
    private static final Party WITHOUT = Party.of("協議会", Sector.COMMUNITY, List.of());
    private static final PayloadDocument NOBODY = Documents.with(new Party[0]);

    @ParameterizedTest
    @EnumSource(Role.class)
    void any_role_is_enough(Role role) {
        PayloadDocument payload = Documents.with(WITH, Party.of("協議会", Sector.COMMUNITY, List.of(role)));
        ANSWERS.expect(payload, Outcome.SATISFIED, "/parties");
    }

    @Test
    void the_first_party_without_a_role_is_told() {
        ANSWERS.expect(Documents.with(WITHOUT), Outcome.VIOLATED, "/parties/0/roles");
        ANSWERS.expect(Documents.with(WITHOUT, WITH), Outcome.VIOLATED, "/parties/0/roles");
        ANSWERS.expect(Documents.with(WITH, WITHOUT), Outcome.VIOLATED, "/parties/1/roles");
        ANSWERS.expect(Documents.with(WITH, WITHOUT, WITHOUT), Outcome.VIOLATED, "/parties/1/roles");
        assertThat(Documents.with(WITH, WITHOUT).line(RULE, Language.JA).facts())
                .containsExactly(Map.entry("number", 2));
    }

    @Test
    void without_parties_there_is_nothing_to_ask() {
        ANSWERS.expect(NOBODY, Outcome.SATISFIED, "/parties");
    }

    @Test
    void rests_on_the_ministry() {
        assertThat(NOBODY.finding(RULE).citation().authority()).isEqualTo(Authority.MINISTRY);
    }

    @Test
    void says_whose_role_is_missing() {
        ANSWERS.says(Documents.with(WITH), "参加するすべての主体について、役割が示されています。", "A role is stated for every party.");
        ANSWERS.says(Documents.with(WITH, WITHOUT), "2番目の主体に、役割が1つも示されていません。", "No role is stated for party 2.");
        ANSWERS.says(NOBODY, "参加する主体が示されていないため、役割の確認は行いません。", "No party is stated, so roles are not checked.");
    }
}
