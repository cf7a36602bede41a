package jp.chiikiryoku.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The posts that are left over, and why. */
final class LeftOver<N, O> {

    private final List<Post<N>> needs;
    private final List<Post<O>> offers;
    private final Scores scores;
    private final HardRules<N, O> rules;
    private final boolean[] isFreeNeed;
    private final boolean[] isFreeOffer;

    LeftOver(List<Post<N>> needs, List<Post<O>> offers, Scores scores, int[] assigned, HardRules<N, O> rules) {
        this.needs = needs;
        this.offers = offers;
        this.scores = scores;
        this.rules = rules;
        isFreeNeed = new boolean[needs.size()];
        isFreeOffer = new boolean[offers.size()];
        Arrays.fill(isFreeOffer, true);
        for (int i = 0; i < assigned.length; i++) {
            isFreeNeed[i] = assigned[i] < 0;
            if (assigned[i] >= 0) {
                isFreeOffer[assigned[i]] = false;
            }
        }
    }

    List<Unmatched> needs() {
        List<Unmatched> left = new ArrayList<>();
        for (int i = 0; i < isFreeNeed.length; i++) {
            if (isFreeNeed[i]) {
                left.add(new Unmatched(needs.get(i).id(), scores.needHasPartner(i) ? taken() : ofNeed(i)));
            }
        }
        return left;
    }

    List<Unmatched> offers() {
        List<Unmatched> left = new ArrayList<>();
        for (int j = 0; j < isFreeOffer.length; j++) {
            if (isFreeOffer[j]) {
                left.add(new Unmatched(offers.get(j).id(), scores.offerHasPartner(j) ? taken() : ofOffer(j)));
            }
        }
        return left;
    }

    private static List<Reason> taken() {
        return List.of(new Reason.Taken());
    }

    private List<Reason> ofNeed(int need) {
        Map<String, String> partners = new LinkedHashMap<>();
        for (int j = 0; j < isFreeOffer.length; j++) {
            if (isFreeOffer[j]) {
                note(needs.get(need), offers.get(j), offers.get(j).id(), partners);
            }
        }
        return reasons(needs.get(need).violations(), partners);
    }

    private List<Reason> ofOffer(int offer) {
        Map<String, String> partners = new LinkedHashMap<>();
        for (int i = 0; i < isFreeNeed.length; i++) {
            if (isFreeNeed[i]) {
                note(needs.get(i), offers.get(offer), needs.get(i).id(), partners);
            }
        }
        return reasons(offers.get(offer).violations(), partners);
    }

    private void note(Post<N> need, Post<O> offer, String partner, Map<String, String> partners) {
        String violation = rules.onlyViolation(need, offer);
        if (violation != null) {
            partners.putIfAbsent(violation, partner);
        }
    }

    private static List<Reason> reasons(List<String> own, Map<String, String> partners) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason.NoPartner());
        own.stream().filter(rule -> !partners.containsKey(rule)).forEach(rule -> reasons.add(new Reason.OwnRule(rule)));
        partners.forEach((rule, partner) -> reasons.add(new Reason.OneRule(partner, rule)));
        return reasons;
    }
}
