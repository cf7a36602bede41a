package jp.chiikiryoku.kyoryokutai.placement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.scenario.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-R6-SUPPLEMENTARY: 生活の拠点を移した者. A person judges it. */
class BaseOfLifeRuleTest {

    private static final BaseOfLifeRule RULE = new BaseOfLifeRule(Placements.R6);
    private static final String BASE = "/member/baseOfLifeMoved";

    private static Finding judged(Judgement judgement) {
        return RULE.check(Placements.checked(Placements.member().baseOfLifeMoved(Criterion.of(judgement))));
    }

    private static Finding notJudged() {
        return RULE.check(Placements.checked(Placements.unknown()));
    }

    @Test
    void is_the_rule_of_the_base_of_life() {
        assertThat(RULE.rule()).isSameAs(KyoryokutaiRule.BASE_OF_LIFE);
    }

    @ParameterizedTest
    @CsvSource({"MET, SATISFIED, satisfied", "NOT_MET, VIOLATED, violated", "PENDING, UNDETERMINED, undetermined"})
    void the_base_of_life_is_what_a_person_judges(Judgement judgement, Outcome outcome, String text) {
        Finding finding = judged(judgement);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.message().key()).isEqualTo("KYR-BASE-OF-LIFE." + text);
        assertThat(finding.facts().asMap()).isEmpty();
        assertThat(finding.pointer()).hasToString(BASE);
    }

    @Test
    void a_base_of_life_that_nobody_judged_is_open() {
        Finding finding = notJudged();
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.openQuestions()).extracting(Object::toString).containsExactly(BASE);
        assertThat(finding.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
    }

    @Test
    void tells_of_the_base_of_life() {
        assertThat(Told.by(judged(Judgement.MET)))
                .containsExactly("生活の拠点を移したと判断されています。", "The base of life is held to have moved.");
        assertThat(Told.by(judged(Judgement.NOT_MET)))
                .containsExactly("生活の拠点を移したとは認められないと判断されています。", "The base of life is held not to have moved.");
        assertThat(Told.by(notJudged()))
                .containsExactly(
                        "生活の拠点を移したかどうか、まだ判断されていません。", "Nobody has judged yet whether the base of life has moved.");
    }
}
