package jp.chiikiryoku.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchingTest {

    @Test
    void keeps_what_it_was_given_whatever_happens_to_the_lists() {
        List<ScorePart> parts = new ArrayList<>(List.of(new ScorePart("part", 0)));
        List<Pair> pairs = new ArrayList<>(List.of(new Pair("n", "o", 0, parts, List.of())));
        List<Reason> reasons = new ArrayList<>(List.of(new Reason.Taken()));
        List<Unmatched> left = new ArrayList<>(List.of(new Unmatched("m", reasons)));
        Matching matching = new Matching(pairs, left, left, 1);
        parts.clear();
        pairs.clear();
        reasons.clear();
        left.clear();
        assertThat(matching.pairs())
                .hasSize(1)
                .allSatisfy(pair -> assertThat(pair.parts()).hasSize(1));
        assertThat(matching.unmatchedNeeds())
                .hasSize(1)
                .allSatisfy(post -> assertThat(post.reasons()).hasSize(1));
        assertThat(matching.unmatchedOffers()).hasSize(1);
    }

    @Test
    void a_post_keeps_its_rules_whatever_happens_to_the_lists() {
        List<String> rules = new ArrayList<>(List.of("RULE"));
        Post<Integer> post = new Post<>("n", 1, rules, rules);
        rules.clear();
        assertThat(post.violations()).containsExactly("RULE");
        assertThat(post.openRules()).containsExactly("RULE");
    }

    @Test
    void points_are_not_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScorePart("part", -1))
                .withMessage("The points (-1) must not be negative.");
    }

    @Test
    void nothing_is_missing() {
        assertThatNullPointerException().isThrownBy(() -> Post.of(missing(), 1)).withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> Post.of("id", missing()))
                .withMessage("content");
        assertThatNullPointerException()
                .isThrownBy(() -> new Reason.OneRule("partner", missing()))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> new Reason.OneRule(missing(), "rule"))
                .withMessage("partner");
        assertThatNullPointerException()
                .isThrownBy(() -> new Matcher<Integer, Integer>(List.of(), missing()))
                .withMessage("score");
    }

    @SuppressWarnings("NullAway") // What the types forbid is what is tried.
    private static <T> T missing() {
        @Nullable T nothing = null;
        return nothing;
    }
}
