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
     * @throws IllegalArgumentException if an id stands twice on one side, or there are more posts than can be told apart
     */
    public Matching match(List<Post<N>> needs, List<Post<O>> offers) {
        List<Post<N>> sortedNeeds = sorted(needs);
        List<Post<O>> sortedOffers = sorted(offers);
        Scores scores = Scores.of(sortedNeeds, sortedOffers, rules);
        int[] assigned = Assignment.best(sortedNeeds, sortedOffers, scores);
        return new Matching(
                pairs(sortedNeeds, sortedOffers, scores, assigned),
                new LeftOver<>(sortedNeeds, sortedOffers, scores, assigned, rules).needs(),
                new LeftOver<>(sortedNeeds, sortedOffers, scores, assigned, rules).offers(),
                scores.possiblePairs());
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
                pairs.add(new Pair(need.id(), offer.id(), scores.score(i, assigned[i]), parts));
            }
        }
        return pairs;
    }
}
