package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.sample.SampleRule;
import org.junit.jupiter.api.Test;

class CheckedRulingsTest {

    @Test
    void a_rule_has_the_answer_of_its_ruling_and_is_pending_without_one() {
        CheckedRulings rulings = CheckedRulings.of(List.of(
                Ruling.of(SampleRule.LIMIT.id(), Judgement.MET),
                Ruling.of(SampleRule.NOVELTY.id(), Judgement.PENDING)));
        assertThat(rulings.on(SampleRule.LIMIT)).isEqualTo(Judgement.MET);
        assertThat(rulings.on(SampleRule.NOVELTY)).isEqualTo(Judgement.PENDING);
        assertThat(rulings.judgements()).containsOnlyKeys(SampleRule.LIMIT.id());
        assertThat(CheckedRulings.of(List.of()).on(SampleRule.LIMIT)).isEqualTo(Judgement.PENDING);
    }

    @Test
    void what_is_given_is_copied() {
        Map<String, Judgement> given = new HashMap<>();
        CheckedRulings rulings = new CheckedRulings(given);
        given.put(SampleRule.LIMIT.id(), Judgement.MET);
        assertThat(rulings.on(SampleRule.LIMIT)).isEqualTo(Judgement.PENDING);
    }
}
