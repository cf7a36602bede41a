package jp.chiikiryoku.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTest {

    private static final int NO = Table.IMPOSSIBLE;

    @Test
    void gives_up_the_best_pair_where_two_others_are_better_together() {
        Matching matching = Table.of(Table.row(10, 9), Table.row(9, NO)).match();
        assertThat(matching.pairs()).extracting(Pair::need).containsExactly("n0", "n1");
        assertThat(matching.pairs()).extracting(Pair::offer).containsExactly("o1", "o0");
        assertThat(matching.pairs()).extracting(Pair::score).containsExactly(9, 9);
        assertThat(matching.totalScore()).isEqualTo(18);
        assertThat(matching.possiblePairs()).isEqualTo(3);
    }

    @Test
    void one_point_outweighs_all_ids() {
        int[][] scores = new int[40][40];
        for (int i = 0; i < scores.length; i++) {
            scores[i][scores.length - 1 - i] = 1;
        }
        assertThat(new Table(scores).match().totalScore()).isEqualTo(40);
    }

    @Test
    void a_pair_without_any_point_is_better_than_none() {
        assertThat(Table.of(Table.row(0)).match().pairs()).hasSize(1);
    }

    @Test
    void the_greatest_score_is_exact() {
        Matching matching = Table.of(Table.row(1_000, 999), Table.row(999, 997)).match();
        assertThat(matching.totalScore()).isEqualTo(1_998);
        assertThat(matching.pairs()).extracting(Pair::offer).containsExactly("o1", "o0");
    }

    // A release that decides otherwise between equals changes results, and must say so.
    @Test
    void between_equals_it_decides_as_it_always_did() {
        assertThat(new Table(new int[6][6]).match().pairs())
                .extracting(pair -> pair.need() + pair.offer())
                .containsExactly("n0o0", "n1o5", "n2o2", "n3o3", "n4o1", "n5o4");
    }

    @Test
    void nothing_matches_nothing() {
        Matching matching = Table.of().match();
        assertThat(matching).isEqualTo(new Matching(List.of(), List.of(), List.of(), 0));
        assertThat(matching.totalScore()).isZero();
    }

    @Test
    void one_side_alone_is_left_over_without_a_partner() {
        Table table = Table.of(Table.row(5, 5));
        Matcher<Integer, Integer> matcher = table.matcher();
        assertThat(matcher.match(table.needs(), List.of()).unmatchedNeeds())
                .containsExactly(new Unmatched("n0", List.of(new Reason.NoPartner())));
        assertThat(matcher.match(List.of(), table.offers()).unmatchedOffers())
                .containsExactly(
                        new Unmatched("o0", List.of(new Reason.NoPartner())),
                        new Unmatched("o1", List.of(new Reason.NoPartner())));
    }

    @Test
    void whoever_has_partners_that_others_took_is_told_so() {
        Matching matching = Table.of(Table.row(7), Table.row(8)).match();
        assertThat(matching.pairs()).extracting(Pair::need).containsExactly("n1");
        assertThat(matching.unmatchedNeeds()).containsExactly(new Unmatched("n0", List.of(new Reason.Taken())));
        Matching turned = Table.of(Table.row(7, 8)).match();
        assertThat(turned.unmatchedOffers()).containsExactly(new Unmatched("o0", List.of(new Reason.Taken())));
    }

    @Test
    void a_partner_that_is_not_free_is_not_named() {
        Matching matching = Table.of(Table.row(7), Table.row(NO)).match();
        assertThat(matching.unmatchedNeeds()).containsExactly(new Unmatched("n1", List.of(new Reason.NoPartner())));
    }

    @Test
    void an_id_stands_once_on_a_side() {
        Table table = Table.of(Table.row(1, 1), Table.row(1, 1));
        Matcher<Integer, Integer> matcher = table.matcher();
        List<Post<Integer>> twice = List.of(Post.of("a", 0), Post.of("a", 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matcher.match(twice, table.offers()))
                .withMessage("The id (a) must stand once.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matcher.match(table.needs(), twice))
                .withMessage("The id (a) must stand once.");
        List<Post<Integer>> needs = List.of(Post.of("a", 0));
        assertThat(matcher.match(needs, needs).pairs()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 1_001, Integer.MAX_VALUE})
    void a_score_that_rules_must_not_give_is_refused(int score) {
        Table table = Table.of(Table.row(score));
        assertThatIllegalArgumentException()
                .isThrownBy(table::match)
                .withMessage("The score (" + score + ") must be from 0 to 1000.");
    }

    @Test
    void more_pairs_than_ids_can_tell_apart_are_refused() {
        List<Post<Integer>> posts =
                IntStream.range(0, 8_192).mapToObj(i -> Post.of("p" + i, 0)).toList();
        Matcher<Integer, Integer> matcher = Table.of(Table.row(NO)).matcher();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matcher.match(posts, posts))
                .withMessage("The smaller side (8192) must have 8191 posts or fewer.");
    }

    @Test
    void a_post_that_violates_a_rule_by_itself_has_no_partner_and_says_so() {
        Table table = Table.of(Table.row(5, 5), Table.row(5, 5));
        List<Post<Integer>> needs = List.of(new Post<>("n0", 0, List.of("OWN"), List.of()), Post.of("n1", 1));
        List<Post<Integer>> offers = List.of(Post.of("o0", 0), new Post<>("o1", 1, List.of("OTHER"), List.of()));
        Matching matching = table.matcher().match(needs, offers);
        assertThat(matching.possiblePairs()).isEqualTo(1);
        assertThat(matching.pairs()).extracting(Pair::need).containsExactly("n1");
        assertThat(matching.unmatchedNeeds())
                .containsExactly(new Unmatched("n0", List.of(new Reason.NoPartner(), new Reason.OwnRule("OWN"))));
        assertThat(matching.unmatchedOffers())
                .containsExactly(new Unmatched("o1", List.of(new Reason.NoPartner(), new Reason.OwnRule("OTHER"))));
    }

    @Test
    void a_pair_tells_which_rules_both_posts_leave_open() {
        Table table = Table.of(Table.row(5));
        Matching matching = table.matcher()
                .match(
                        List.of(new Post<>("n0", 0, List.of(), List.of("A", "B"))),
                        List.of(new Post<>("o0", 0, List.of(), List.of("C"))));
        assertThat(matching.pairs()).singleElement().extracting(Pair::openRules).isEqualTo(List.of("A", "B", "C"));
    }
}
