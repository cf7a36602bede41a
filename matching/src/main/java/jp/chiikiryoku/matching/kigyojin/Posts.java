package jp.chiikiryoku.matching.kigyojin;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.kigyojin.PairingRules;
import jp.chiikiryoku.kigyojin.Period;
import jp.chiikiryoku.matching.Post;
import org.jspecify.annotations.Nullable;

/** Turns a well-formed request into posts, each asked once what it violates by itself. */
final class Posts {

    private final PairingRules rules;
    private final List<Ruling> rulings;

    Posts(PairingRules rules, List<Ruling> rulings) {
        this.rules = rules;
        this.rulings = rulings;
    }

    List<Post<NeedPost>> ofNeeds(List<Need> needs) {
        List<Post<NeedPost>> posts = new ArrayList<>(needs.size());
        for (Need need : needs) {
            posts.add(new Post<>(requireNonNull(need.id(), "id"), of(need)));
        }
        return posts;
    }

    List<Post<OfferPost>> ofOffers(List<Offer> offers) {
        List<Post<OfferPost>> posts = new ArrayList<>(offers.size());
        for (Offer offer : offers) {
            posts.add(new Post<>(requireNonNull(offer.id(), "id"), of(offer)));
        }
        return posts;
    }

    private NeedPost of(Need need) {
        Finding municipality = rules.check(requireNonNull(need.municipality(), "municipality"), Pointer.ROOT);
        return new NeedPost(
                requireNonNull(need.field(), "field"),
                need.fieldText(),
                requireNonNull(need.mode(), "mode"),
                term(need.period()),
                requireNonNull(need.daysPerMonth(), "daysPerMonth"),
                violations(municipality),
                openRules(municipality));
    }

    private OfferPost of(Offer offer) {
        Finding company = rules.check(requireNonNull(offer.company(), "company"), Pointer.ROOT);
        Finding employment = rules.check(requireNonNull(offer.employment(), "employment"), Pointer.ROOT);
        return new OfferPost(
                EnumSet.copyOf(requireNonNull(offer.fields(), "fields")),
                offer.fieldText(),
                EnumSet.copyOf(requireNonNull(offer.modes(), "modes")),
                term(offer.period()),
                requireNonNull(offer.daysPerMonth(), "daysPerMonth"),
                violations(company, employment),
                openRules(company, employment));
    }

    private static Term term(@Nullable Period stated) {
        Period period = requireNonNull(stated, "period");
        return Term.of(requireNonNull(period.startsOn(), "startsOn"), requireNonNull(period.endsOn(), "endsOn"));
    }

    private List<String> violations(Finding... findings) {
        List<String> violated = new ArrayList<>(0);
        for (Finding finding : findings) {
            if (isRefused(finding)) {
                violated.add(finding.rule().id());
            }
        }
        return violated;
    }

    private List<String> openRules(Finding... findings) {
        List<String> open = new ArrayList<>(0);
        for (Finding finding : findings) {
            if (finding.outcome() == Outcome.UNDETERMINED
                    && !isSettled(finding.rule().id())) {
                open.add(finding.rule().id());
            }
        }
        return open;
    }

    private boolean isSettled(String rule) {
        return rulings.stream()
                .anyMatch(ruling -> rule.equals(ruling.rule()) && ruling.judgement() != Judgement.PENDING);
    }

    private boolean isRefused(Finding finding) {
        return switch (finding.outcome()) {
            case VIOLATED -> true;
            case UNDETERMINED -> isRuledOut(finding.rule().id());
            case SATISFIED -> false;
        };
    }

    private boolean isRuledOut(String rule) {
        return rulings.stream()
                .anyMatch(ruling -> rule.equals(ruling.rule()) && ruling.judgement() == Judgement.NOT_MET);
    }
}
