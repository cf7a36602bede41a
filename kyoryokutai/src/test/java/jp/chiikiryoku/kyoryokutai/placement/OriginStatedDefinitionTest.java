package jp.chiikiryoku.kyoryokutai.placement;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import jp.chiikiryoku.kyoryokutai.scenario.Told;
import org.junit.jupiter.api.Test;

class OriginStatedDefinitionTest {

    @Test
    void a_member_without_exemption_is_told_to_state_the_origin() {
        Scenario scenario = Scenario.member().without("/member/origin");
        assertThat(scenario.problems()).containsExactly("\"/member/origin\" required");
        assertThat(Kyoryokutai.placements().answer(scenario.json()).problems())
                .first()
                .satisfies(problem -> {
                    assertThat(Told.renderer(Language.JA).render(problem))
                            .isEqualTo("移る前の市町村を書いてください。書かなくてよいのは、地域要件の例外にあたる場合だけです。");
                    assertThat(Told.renderer(Language.EN).render(problem))
                            .isEqualTo(
                                    "State the municipality of origin. Only a member with an exemption may leave it out.");
                });
    }
}
