package jp.chiikiryoku.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MatcherPropertyTest {

    private static final int MOST = 7;

    @Property
    void the_total_is_that_of_the_best_of_all_assignments(@ForAll("tables") Table table) {
        assertThat(table.match().totalScore()).isEqualTo(table.bestTotal());
    }

    @Property
    void the_total_is_never_below_that_of_taking_the_best_pair_first(@ForAll("largeTables") Table table) {
        assertThat(table.match().totalScore()).isGreaterThanOrEqualTo(table.greedyTotal());
    }

    @Property
    void every_pair_is_possible_and_its_parts_add_up(@ForAll("tables") Table table) {
        Matching matching = table.match();
        assertThat(matching.pairs()).allSatisfy(pair -> {
            assertThat(pair.score()).isNotNegative().isEqualTo(table.scores()[index(pair.need())][index(pair.offer())]);
            assertThat(pair.parts().stream().mapToInt(ScorePart::points).sum()).isEqualTo(pair.score());
        });
        assertThat(matching.possiblePairs()).isEqualTo(table.possiblePairs());
        assertThat(matching.totalScore())
                .isEqualTo(matching.pairs().stream().mapToLong(Pair::score).sum());
    }

    @Property
    void every_post_stands_once_in_the_order_of_its_id(@ForAll("tables") Table table) {
        Matching matching = table.match();
        assertThat(matching.pairs())
                .isSortedAccordingTo((one, other) -> one.need().compareTo(other.need()));
        assertThat(ids(matching.pairs().stream().map(Pair::need), matching.unmatchedNeeds()))
                .containsExactlyInAnyOrderElementsOf(
                        table.needs().stream().map(Post::id).toList());
        assertThat(ids(matching.pairs().stream().map(Pair::offer), matching.unmatchedOffers()))
                .containsExactlyInAnyOrderElementsOf(
                        table.offers().stream().map(Post::id).toList());
        assertThat(matching.unmatchedNeeds()).extracting(Unmatched::id).isSorted();
        assertThat(matching.unmatchedOffers()).extracting(Unmatched::id).isSorted();
    }

    @Property
    void whoever_is_left_over_is_told_truly_why(@ForAll("tables") Table table) {
        Matching matching = table.match();
        for (Unmatched need : matching.unmatchedNeeds()) {
            boolean possible =
                    table.offers().stream().anyMatch(offer -> table.scores()[index(need.id())][index(offer.id())] >= 0);
            List<Reason> reasons = expected(possible, matching.unmatchedOffers());
            assertThat(need.reasons()).isEqualTo(reasons);
        }
        for (Unmatched offer : matching.unmatchedOffers()) {
            boolean possible =
                    table.needs().stream().anyMatch(need -> table.scores()[index(need.id())][index(offer.id())] >= 0);
            assertThat(offer.reasons()).isEqualTo(expected(possible, matching.unmatchedNeeds()));
        }
    }

    /** In a table every impossible pair fails the same one rule, so the first free partner is named. */
    private static List<Reason> expected(boolean possible, List<Unmatched> free) {
        if (possible) {
            return List.of(new Reason.Taken());
        }
        return free.isEmpty()
                ? List.of(new Reason.NoPartner())
                : List.of(new Reason.NoPartner(), new Reason.OneRule(free.get(0).id(), "TABLE"));
    }

    @Property
    void the_order_of_the_input_changes_nothing(@ForAll("tables") Table table, @ForAll long seed) {
        List<Post<Integer>> needs = shuffled(table.needs(), seed);
        List<Post<Integer>> offers = shuffled(table.offers(), ~seed);
        assertThat(table.matcher().match(needs, offers)).isEqualTo(table.match());
    }

    @Property
    void without_a_post_that_is_left_over_the_pairs_are_the_same(@ForAll("tables") Table table) {
        Matching matching = table.match();
        for (Unmatched need : matching.unmatchedNeeds()) {
            assertThat(table.matcher()
                            .match(without(need, table.needs()), table.offers())
                            .pairs())
                    .isEqualTo(matching.pairs());
        }
        for (Unmatched offer : matching.unmatchedOffers()) {
            assertThat(table.matcher()
                            .match(table.needs(), without(offer, table.offers()))
                            .pairs())
                    .isEqualTo(matching.pairs());
        }
    }

    @Property
    void among_equals_the_ids_alone_decide(@ForAll("tables") Table table, @ForAll long seed) {
        Table equals = new Table(
                Stream.of(table.scores()).map(row -> new int[row.length]).toArray(int[][]::new));
        List<Post<Integer>> others = new ArrayList<>();
        List<Post<Integer>> contents = shuffled(equals.needs(), seed);
        for (int i = 0; i < contents.size(); i++) {
            others.add(Post.of("n" + i, contents.get(i).content()));
        }
        assertThat(equals.matcher().match(others, equals.offers()).pairs())
                .isEqualTo(equals.match().pairs());
    }

    // Small scores make many assignments equally good.
    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<Integer> scores = Arbitraries.oneOf(
                Arbitraries.just(Table.IMPOSSIBLE),
                Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, PairScore.GREATEST));
        return tables(MOST, scores);
    }

    @Provide
    Arbitrary<Table> largeTables() {
        return tables(25, Arbitraries.integers().between(Table.IMPOSSIBLE, PairScore.GREATEST));
    }

    private static Arbitrary<Table> tables(int most, Arbitrary<Integer> scores) {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(0, most).withoutEdgeCases();
        return sizes.flatMap(columns -> sizes.flatMap(rows -> scores.withoutEdgeCases()
                .array(int[].class)
                .ofSize(columns)
                .array(int[][].class)
                .ofSize(rows)
                .map(Table::new)));
    }

    private static int index(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static List<String> ids(Stream<String> paired, List<Unmatched> left) {
        return Stream.concat(paired, left.stream().map(Unmatched::id)).toList();
    }

    private static List<Post<Integer>> without(Unmatched post, List<Post<Integer>> posts) {
        return posts.stream().filter(each -> !each.id().equals(post.id())).toList();
    }

    private static List<Post<Integer>> shuffled(List<Post<Integer>> posts, long seed) {
        List<Post<Integer>> shuffled = new ArrayList<>(posts);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
