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
 * <p>Of two assignments with the same total the one is taken whose pairs weigh more, by weights made of their ids, so
 * that the order of the input changes nothing. Immutable and thread-safe.
 *
 * @param <N> what stands behind a need
 * @param <O> what stands behind an offer
 */
public final class Matcher<N, O> {

    /** The most possible pairs that are matched, so that time and memory stay bounded. */
    public static final int MOST_POSSIBLE_PAIRS = 1_000_000;

    private final PairRules<N, O> rules;

    /**
     * Makes a matcher.
     *
     * @param rules which pairs are possible and how good they are
     */
    public Matcher(PairRules<N, O> rules) {
        this.rules = requireNonNull(rules, "rules");
    }

    /**
     * Matches needs and offers.
     *
     * <p>With two needs that both fit the one offer, the one that scores more with it gets it and the other is left over
     * because the offer is taken.
     *
     * @param needs the needs, each id once
     * @param offers the offers, each id once
     * @return pairs, posts that are left over, and why
     * @throws IllegalArgumentException if an id stands twice on one side, there are more posts than can be told apart, or
     *     more than {@link #MOST_POSSIBLE_PAIRS} pairs are possible
     */
    public Matching match(List<Post<N>> needs, List<Post<O>> offers) {
        List<Post<N>> sortedNeeds = sorted(needs);
        List<Post<O>> sortedOffers = sorted(offers);
        Scores scores = Scores.of(sortedNeeds, sortedOffers, rules);
        if (scores.possiblePairs() > MOST_POSSIBLE_PAIRS) {
            throw new IllegalArgumentException("The possible pairs (" + scores.possiblePairs() + ") must be "
                    + MOST_POSSIBLE_PAIRS + " or fewer. Maybe match region by region.");
        }
        int[] assigned = Assignment.best(sortedNeeds, sortedOffers, scores);
        return new Matching(
                pairs(sortedNeeds, sortedOffers, scores, assigned),
                new LeftOver<>(sortedNeeds, sortedOffers, scores, assigned, rules).needs(),
                new LeftOver<>(sortedNeeds, sortedOffers, scores, assigned, rules).offers(),
                scores.possiblePairs());
    }

    /**
     * Tells whether so few pairs are possible that they are matched.
     *
     * @param needs the needs
     * @param offers the offers
     * @return true if {@link #MOST_POSSIBLE_PAIRS} pairs or fewer are possible
     */
    public boolean canMatch(List<Post<N>> needs, List<Post<O>> offers) {
        long most = MOST_POSSIBLE_PAIRS;
        if ((long) needs.size() * offers.size() <= most) {
            return true;
        }
        long possible = 0;
        for (Post<N> need : needs) {
            for (Post<O> offer : offers) {
                possible += rules.score(need.content(), offer.content()) == PairRules.IMPOSSIBLE ? 0 : 1;
            }
        }
        return possible <= most;
    }

    private static <T> List<Post<T>> sorted(List<Post<T>> posts) {
        Set<String> ids = new HashSet<>();
        for (Post<T> post : posts) {
            if (!ids.add(post.id())) {
                throw new IllegalArgumentException("The id (" + post.id() + ") must stand once.");
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
                Post<N> need = needs.get(i);
                Post<O> offer = offers.get(assigned[i]);
                List<ScorePart> parts = rules.parts(need.content(), offer.content());
                List<String> open = rules.openRules(need.content(), offer.content());
                pairs.add(new Pair(need.id(), offer.id(), scores.score(i, assigned[i]), parts, open));
            }
        }
        return pairs;
    }
}
