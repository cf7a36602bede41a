package jp.chiikiryoku.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import jp.chiikiryoku.core.assessment.Rule;
import org.junit.jupiter.api.Test;

class HardRulesTest {

    private record Rule(String id, BiPredicate<Integer, Integer> violation) implements PairRule<Integer, Integer> {

        @Override
        public boolean isViolated(Integer need, Integer offer) {
            return violation.test(need, offer);
        }
    }

    // 2 and 4 violate none, 1 and 3 EVEN alone, 4 and 2 ASCENDING alone, 3 and 1 both.
    private static final HardRules<Integer, Integer> RULES = new HardRules<>(List.of(
            new Rule("EVEN", (need, offer) -> need % 2 != 0), new Rule("ASCENDING", (need, offer) -> need >= offer)));

    private static Post<Integer> post(int content, String... violations) {
        return new Post<>("p" + content, content, List.of(violations), List.of());
    }

    @Test
    void a_pair_is_possible_that_violates_no_rule_at_all() {
        assertThat(RULES.isPossible(post(2), post(4))).isTrue();
        assertThat(RULES.isPossible(post(1), post(3))).isFalse();
        assertThat(RULES.isPossible(post(4), post(2))).isFalse();
        assertThat(RULES.isPossible(post(2, "OWN"), post(4))).isFalse();
        assertThat(RULES.isPossible(post(2), post(4, "OWN"))).isFalse();
    }

    @Test
    void a_violation_of_the_pair_is_the_only_one_if_there_is_no_other() {
        assertThat(RULES.onlyViolation(post(2), post(4))).isNull();
        assertThat(RULES.onlyViolation(post(1), post(3))).isEqualTo("EVEN");
        assertThat(RULES.onlyViolation(post(4), post(2))).isEqualTo("ASCENDING");
        assertThat(RULES.onlyViolation(post(3), post(1))).isNull();
    }

    @Test
    void a_violation_of_a_post_is_the_only_one_if_there_is_no_other() {
        assertThat(RULES.onlyViolation(post(2, "OF-NEED"), post(4))).isEqualTo("OF-NEED");
        assertThat(RULES.onlyViolation(post(2), post(4, "OF-OFFER"))).isEqualTo("OF-OFFER");
        assertThat(RULES.onlyViolation(post(2, "OF-NEED"), post(4, "OF-OFFER"))).isNull();
        assertThat(RULES.onlyViolation(post(2), post(4, "ONE", "TWO"))).isNull();
        assertThat(RULES.onlyViolation(post(1, "OF-NEED"), post(3))).isNull();
        assertThat(RULES.onlyViolation(post(4), post(2, "OF-OFFER"))).isNull();
    }
}
