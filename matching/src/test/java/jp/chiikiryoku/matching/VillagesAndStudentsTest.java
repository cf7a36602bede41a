package jp.chiikiryoku.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.assessment.Rule;
import org.junit.jupiter.api.Test;

/** Villages that host students: the matcher knows neither municipalities nor companies. */
class VillagesAndStudentsTest {

    private record Village(int month, String subject, boolean snow) {}

    private record Student(int month, String subject, boolean skis) {}

    private record Rule(String id, BiPredicate<Village, Student> violation) implements PairRule<Village, Student> {

        @Override
        public boolean isViolated(Village village, Student student) {
            return violation.test(village, student);
        }
    }

    private static final class Summer implements PairScore<Village, Student> {

        @Override
        public int score(Village village, Student student) {
            return village.subject().equals(student.subject()) ? 5 : 1;
        }

        @Override
        public List<ScorePart> parts(Village village, Student student) {
            return List.of(new ScorePart("subject", score(village, student)));
        }
    }

    private static Matcher<Village, Student> matcher() {
        return new Matcher<>(
                List.of(
                        new Rule("MONTH", (village, student) -> village.month() != student.month()),
                        new Rule("SKIS", (village, student) -> village.snow() && !student.skis())),
                new Summer());
    }

    private static final List<Post<Village>> VILLAGES = List.of(
            Post.of("hill", new Village(8, "forestry", false)),
            Post.of("isle", new Village(9, "fishing", false)),
            Post.of("peak", new Village(2, "forestry", true)));

    private static Matching match(List<Post<Student>> students) {
        return matcher().match(VILLAGES, students);
    }

    private static Post<Student> student(String id, int month, String subject, boolean skis) {
        return Post.of(id, new Student(month, subject, skis));
    }

    @Test
    void the_subject_decides_who_goes_where() {
        Matching matching = match(List.of(student("aki", 8, "fishing", false), student("ben", 8, "forestry", false)));
        assertThat(matching.pairs())
                .containsExactly(new Pair("hill", "ben", 5, List.of(new ScorePart("subject", 5)), List.of()));
        assertThat(matching.unmatchedOffers()).containsExactly(new Unmatched("aki", List.of(new Reason.Taken())));
    }

    @Test
    void the_first_free_partner_of_each_single_rule_is_named() {
        Matching matching = match(List.of(
                student("cho", 2, "fishing", false),
                student("dan", 2, "forestry", false),
                student("emi", 3, "forestry", true),
                student("fumi", 4, "forestry", true)));
        assertThat(matching.pairs()).isEmpty();
        assertThat(matching.unmatchedNeeds())
                .containsExactly(
                        left("hill", new Reason.OneRule("cho", "MONTH")),
                        left("isle", new Reason.OneRule("cho", "MONTH")),
                        left("peak", new Reason.OneRule("cho", "SKIS"), new Reason.OneRule("emi", "MONTH")));
        assertThat(matching.unmatchedOffers())
                .startsWith(left("cho", new Reason.OneRule("hill", "MONTH"), new Reason.OneRule("peak", "SKIS")))
                .endsWith(left("fumi", new Reason.OneRule("hill", "MONTH")));
    }

    @Test
    void a_partner_who_fails_two_rules_is_not_named() {
        Matching matching = matcher().match(VILLAGES.subList(2, 3), List.of(student("gen", 8, "forestry", false)));
        assertThat(matching.unmatchedNeeds()).containsExactly(left("peak"));
        assertThat(matching.unmatchedOffers()).containsExactly(left("gen"));
    }

    private static Unmatched left(String id, Reason... more) {
        List<Reason> reasons = new ArrayList<>(List.of(new Reason.NoPartner()));
        reasons.addAll(List.of(more));
        return new Unmatched(id, reasons);
    }

    @Test
    void refuses_more_possible_pairs_than_it_can_match_in_time() {
        PairRule<Integer, Integer> ascending = new PairRule<>() {
            @Override
            public String id() {
                return "ASCENDING";
            }

            @Override
            public boolean isViolated(Integer need, Integer offer) {
                return need >= offer;
            }
        };
        PairScore<Integer, Integer> one = new PairScore<>() {
            @Override
            public int score(Integer need, Integer offer) {
                return 1;
            }

            @Override
            public List<ScorePart> parts(Integer need, Integer offer) {
                return List.of(new ScorePart("all", 1));
            }
        };
        Matcher<Integer, Integer> matcher = new Matcher<>(List.of(ascending), one);
        List<Post<Integer>> needs = posts(1_001);
        assertThat(matcher.canMatch(needs, posts(1_000))).isTrue();
        List<Post<Integer>> offers = posts(2_500);
        assertThat(matcher.canMatch(needs, offers)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matcher.match(needs, offers))
                .withMessage("The possible pairs (2000999) must be 1000000 or fewer. Maybe match region by region.");
    }

    private static List<Post<Integer>> posts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Post.of(Integer.toString(i), i))
                .toList();
    }
}
