package jp.chiikiryoku.matching.kigyojin;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.kigyojin.PairingRules;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.matching.Post;

/**
 * The posts of a well-formed request, each checked once for the rules that it violates by itself.
 *
 * <p>Made for one request and not shared between threads.
 */
final class Posts {

    private final PairingRules rules;
    private final int shortestOverlap;
    private final List<Ruling> rulings;
    private final Set<String> openByFacts = new HashSet<>();

    Posts(PairingRules rules, int shortestOverlap, List<Ruling> rulings) {
        this.rules = rules;
        this.shortestOverlap = shortestOverlap;
        this.rulings = rulings;
    }

    List<Post<CheckedNeed>> ofNeeds(List<Need> needs) {
        List<Post<CheckedNeed>> posts = new ArrayList<>(needs.size());
        for (Need need : needs) {
            List<Finding> findings = rules.checkReceiving(requireNonNull(need.municipality(), "municipality"));
            posts.add(post(requireNonNull(need.id(), "id"), CheckedNeed.of(need, shortestOverlap), findings));
        }
        return posts;
    }

    List<Post<CheckedOffer>> ofOffers(List<Offer> offers) {
        List<Post<CheckedOffer>> posts = new ArrayList<>(offers.size());
        for (Offer offer : offers) {
            List<Finding> findings = rules.checkSending(
                    requireNonNull(offer.company(), "company"), requireNonNull(offer.employment(), "employment"));
            posts.add(post(requireNonNull(offer.id(), "id"), CheckedOffer.of(offer, shortestOverlap), findings));
        }
        return posts;
    }

    /**
     * The ids of the rules that the facts leave open, before any ruling, for one of the posts made so far or for a pair of
     * theirs.
     */
    Set<String> openByFacts(List<Post<CheckedNeed>> needs, List<Post<CheckedOffer>> offers) {
        Set<String> open = new HashSet<>(openByFacts);
        int most = 0;
        for (Post<CheckedOffer> offer : offers) {
            most = Math.max(most, offer.content().days());
        }
        for (Post<CheckedNeed> need : offers.isEmpty() ? List.<Post<CheckedNeed>>of() : needs) {
            int days = Math.min(need.content().days(), most);
            if (rules.checkDays(need.content().mode(), days) == Outcome.UNDETERMINED) {
                open.add(KigyojinRule.PRESENCE.id());
            }
        }
        return open;
    }

    private <T> Post<T> post(String id, T content, List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.outcome() == Outcome.UNDETERMINED) {
                openByFacts.add(finding.rule().id());
            }
        }
        return new Post<>(id, content, rules(findings, Outcome.VIOLATED), rules(findings, Outcome.UNDETERMINED));
    }

    private List<String> rules(List<Finding> findings, Outcome outcome) {
        List<String> ids = new ArrayList<>(0);
        for (Finding finding : findings) {
            if (settled(finding) == outcome) {
                ids.add(finding.rule().id());
            }
        }
        return ids;
    }

    /** What the facts say, or where they leave it open what the competent authority has ruled. */
    private Outcome settled(Finding finding) {
        return finding.outcome() == Outcome.UNDETERMINED
                ? RulingNotes.outcome(rulings, finding.rule().id())
                : finding.outcome();
    }
}
