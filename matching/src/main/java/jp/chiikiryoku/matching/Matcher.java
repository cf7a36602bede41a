package jp.chiikiryoku.matching;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the assignment of greatest total score, in which each need and each offer is used at most once.
 *
 * <p>Of two assignments with the same total it takes the one whose pairs weigh more, by weights made of their ids, so that
 * the order of the input changes nothing. Immutable and thread-safe.
 *
 * @param <N> the content of a need
 * @param <O> the content of an offer
 */
public final class Matcher<N, O> {

    /** The most possible pairs that are matched, so that time and memory stay bounded. */
    public static final int MOST_POSSIBLE_PAIRS = 1_000_000;

    private final HardRules<N, O> rules;
    private final PairScore<N, O> score;

    /**
     * Makes a matcher.
     *
     * @param score how good a pair is that violates none
     */
    public Matcher(List<PairRule<N, O>> rules, PairScore<N, O> score) {
        this.rules = new HardRules<>(rules);
        this.score = requireNonNull(score, "score");
    }

    /**
     * Matches needs and offers.
     *
     * <p>With two needs that both fit the one offer, the one that scores more with it gets it and the other is left over
     * because the offer is taken.
     *
     * @throws IllegalArgumentException if an id occurs twice on one side, there are more posts than can be told apart, or
     *     more than {@link #MOST_POSSIBLE_PAIRS} pairs are possible
     */
    public Matching match(List<Post<N>> needs, List<Post<O>> offers) {
        List<Post<N>> sortedNeeds = sorted(needs);
        List<Post<O>> sortedOffers = sorted(offers);
        Scores scores = Scores.of(sortedNeeds, sortedOffers, rules, score);
        if (scores.possiblePairs() > MOST_POSSIBLE_PAIRS) {
            throw new IllegalArgumentException("The possible pairs (" + scores.possiblePairs() + ") must be "
                    + MOST_POSSIBLE_PAIRS + " or fewer. Maybe match region by region.");
        }
        int[] assigned = Assignment.best(sortedNeeds, sortedOffers, scores);
        LeftOver<N, O> leftOver = new LeftOver<>(sortedNeeds, sortedOffers, scores, assigned, rules);
        return new Matching(
                pairs(sortedNeeds, sortedOffers, scores, assigned),
                leftOver.needs(),
                leftOver.offers(),
                scores.possiblePairs());
    }

    /**
     * Tells whether so few pairs are possible that they are matched.
     *
     * @return true if {@link #MOST_POSSIBLE_PAIRS} pairs or fewer are possible
     */
    public boolean canMatch(List<Post<N>> needs, List<Post<O>> offers) {
        if ((long) needs.size() * offers.size() <= MOST_POSSIBLE_PAIRS) {
            return true;
        }
        long possible = 0;
        for (int i = 0; i < needs.size() && possible <= MOST_POSSIBLE_PAIRS; i++) {
            possible += possiblePairs(needs.get(i), offers);
        }
        return possible <= MOST_POSSIBLE_PAIRS;
    }

    private int possiblePairs(Post<N> need, List<Post<O>> offers) {
        int possible = 0;
        for (int j = 0; j < offers.size(); j++) {
            possible += rules.isPossible(need, offers.get(j)) ? 1 : 0;
        }
        return possible;
    }

    private static <T> List<Post<T>> sorted(List<Post<T>> posts) {
        Set<String> ids = new HashSet<>();
        for (Post<T> post : posts) {
            if (!ids.add(post.id())) {
                throw new IllegalArgumentException("The id (" + post.id() + ") must occur once.");
            }
        }
        List<Post<T>> sorted = new ArrayList<>(posts);
        sorted.sort(Comparator.comparing(Post::id));
        return sorted;
    }

    private List<Pair> pairs(List<Post<N>> needs, List<Post<O>> offers, Scores scores, int[] assigned) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < assigned.length; i++) {
            if (assigned[i] >= 0) {
                pairs.add(pair(needs.get(i), offers.get(assigned[i]), scores.score(i, assigned[i])));
            }
        }
        return pairs;
    }

    private Pair pair(Post<N> need, Post<O> offer, int points) {
        return new Pair(
                need.id(),
                offer.id(),
                points,
                score.parts(need.content(), offer.content()),
                rules.openRules(need, offer));
    }
}
