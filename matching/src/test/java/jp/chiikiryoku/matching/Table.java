package jp.chiikiryoku.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A rule and a score that are nothing but a table; the posts are rows and columns. */
record Table(int[][] scores) implements PairRule<Integer, Integer>, PairScore<Integer, Integer> {

    /** The score of a pair that violates the rule. */
    static final int IMPOSSIBLE = -1;

    static Table of(int[]... scores) {
        return new Table(scores);
    }

    static int[] row(int... scores) {
        return scores;
    }

    /** The rows as needs n0, n1 … */
    List<Post<Integer>> needs() {
        return posts("n", scores.length);
    }

    /** The columns as offers o0, o1 … */
    List<Post<Integer>> offers() {
        return posts("o", scores.length == 0 ? 0 : scores[0].length);
    }

    Matching match() {
        return matcher().match(needs(), offers());
    }

    Matcher<Integer, Integer> matcher() {
        return new Matcher<>(List.of(this), this);
    }

    private static List<Post<Integer>> posts(String side, int count) {
        return IntStream.range(0, count).mapToObj(i -> Post.of(side + i, i)).toList();
    }

    @Override
    public int score(Integer need, Integer offer) {
        return scores[need][offer];
    }

    /** Two parts, of which the smaller holds what is odd. */
    @Override
    public List<ScorePart> parts(Integer need, Integer offer) {
        int tens = score(need, offer) / 10 * 10;
        return List.of(new ScorePart("tens", tens), new ScorePart("rest", score(need, offer) - tens));
    }

    @Override
    public String id() {
        return "TABLE";
    }

    @Override
    public boolean isViolated(Integer need, Integer offer) {
        return score(need, offer) == IMPOSSIBLE;
    }

    /** The best total, by trying every assignment. */
    long bestTotal() {
        return bestTotal(0, new boolean[offers().size()]);
    }

    private long bestTotal(int need, boolean[] taken) {
        if (need == scores.length) {
            return 0;
        }
        long best = bestTotal(need + 1, taken);
        for (int offer = 0; offer < taken.length; offer++) {
            if (!taken[offer] && scores[need][offer] >= 0) {
                taken[offer] = true;
                best = Math.max(best, scores[need][offer] + bestTotal(need + 1, taken));
                taken[offer] = false;
            }
        }
        return best;
    }

    /** The total when the best pair that is left is taken again and again. */
    long greedyTotal() {
        List<int[]> pairs = new ArrayList<>();
        for (int need = 0; need < scores.length; need++) {
            for (int offer = 0; offer < scores[need].length; offer++) {
                pairs.add(new int[] {need, offer});
            }
        }
        pairs.sort((one, other) -> scores[other[0]][other[1]] - scores[one[0]][one[1]]);
        boolean[] isPaired = new boolean[scores.length];
        boolean[] isTaken = new boolean[offers().size()];
        long total = 0;
        for (int[] pair : pairs) {
            if (!isPaired[pair[0]] && !isTaken[pair[1]] && scores[pair[0]][pair[1]] >= 0) {
                isPaired[pair[0]] = true;
                isTaken[pair[1]] = true;
                total += scores[pair[0]][pair[1]];
            }
        }
        return total;
    }

    long possiblePairs() {
        return Arrays.stream(scores)
                .flatMapToInt(Arrays::stream)
                .filter(score -> score >= 0)
                .count();
    }

    @Override
    public String toString() {
        return Arrays.deepToString(scores);
    }
}
