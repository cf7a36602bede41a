package jp.chiikiryoku.matching;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hard rules of a pair, together with those that its posts violate by themselves. */
final class HardRules<N, O> {

    // An array: an iterator for each of millions of pairs would be most of what a matching allocates.
    private final PairRule<N, O>[] rules;

    HardRules(List<PairRule<N, O>> rules) {
        this.rules = rules.toArray(HardRules::array);
    }

    // No array can be made of a type with parameters.
    @SuppressWarnings("unchecked")
    private static <N, O> PairRule<N, O>[] array(int length) {
        return (PairRule<N, O>[]) new PairRule<?, ?>[length];
    }

    /** Whether the posts violate no rule by themselves and none as a pair. */
    boolean isPossible(Post<N> need, Post<O> offer) {
        return !need.isRefused() && !offer.isRefused() && isPossible(need.content(), offer.content());
    }

    private boolean isPossible(N need, O offer) {
        for (PairRule<N, O> rule : rules) {
            if (rule.isViolated(need, offer)) {
                return false;
            }
        }
        return true;
    }

    /** The ids of the rules that a possible pair leaves open, those of its posts included. */
    List<String> openRules(Post<N> need, Post<O> offer) {
        List<String> open = new ArrayList<>(need.openRules());
        open.addAll(offer.openRules());
        for (PairRule<N, O> rule : rules) {
            if (rule.isOpen(need.content(), offer.content())) {
                open.add(rule.id());
            }
        }
        return open;
    }

    /** The one rule that a pair violates, those of its posts included; null if it violates none or several. */
    @Nullable
    String onlyViolation(Post<N> need, Post<O> offer) {
        int ofPosts = need.violations().size() + offer.violations().size();
        if (ofPosts == 0) {
            return onlyViolation(need.content(), offer.content());
        }
        if (ofPosts > 1 || !isPossible(need.content(), offer.content())) {
            return null;
        }
        return need.isRefused() ? need.violations().get(0) : offer.violations().get(0);
    }

    private @Nullable String onlyViolation(N need, O offer) {
        String only = null;
        for (PairRule<N, O> rule : rules) {
            if (rule.isViolated(need, offer)) {
                if (only != null) {
                    return null;
                }
                only = rule.id();
            }
        }
        return only;
    }
}
