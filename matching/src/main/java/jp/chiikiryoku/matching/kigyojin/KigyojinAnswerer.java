package jp.chiikiryoku.matching.kigyojin;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Answerer;
import jp.chiikiryoku.core.assessment.AssessmentContext;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kigyojin.PairingRules;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.edition.MatchingParameters;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.matching.Matcher;
import jp.chiikiryoku.matching.PairRule;
import jp.chiikiryoku.matching.Post;
import org.jspecify.annotations.Nullable;

/**
 * Matches needs and offers under one edition.
 *
 * <p>Of at most {@value Matcher#MOST_POSSIBLE_PAIRS} possible pairs; a request of more is {@code out-of-range}.
 */
final class KigyojinAnswerer implements Answerer<MatchingRequest, KigyojinMatchingResult> {

    /** What the points and the overlap are made of. */
    private static final Pattern FIGURES = Pattern.compile("/matching/.*");

    /** What the rules of a pair read. */
    private static final Pattern OF_RULES = Pattern.compile("/engagement/(companyArea|sideJobDays)");

    private static final Pointer NEEDS = Pointer.parse("/needs");
    private static final Pointer OFFERS = Pointer.parse("/offers");
    private static final Fault TOO_MANY_PAIRS =
            Fault.of(ProblemCode.OUT_OF_RANGE, "pairs", Facts.of("greatest", Matcher.MOST_POSSIBLE_PAIRS));

    private final Edition<KigyojinParameters> edition;
    private final PairingRules rules;
    private final int shortestOverlap;
    private final Map<Outcome, Matcher<CheckedNeed, CheckedOffer>> matchers = new EnumMap<>(Outcome.class);
    private final List<OpenParameter> openFigures;
    private final List<OpenParameter> openOfRules;
    private final PeriodNotes periodNotes;
    private final Fault notInEdition;

    KigyojinAnswerer(Edition<KigyojinParameters> edition) {
        // Of two readings there would be two best assignments.
        Edition<KigyojinParameters> settled = edition.settlements().get(0);
        MatchingParameters figures = requireNonNull(settled.parameters().matching(), "matching");
        this.edition = edition;
        this.rules = PairingRules.of(edition);
        this.openFigures = open(edition, FIGURES);
        this.openOfRules = open(edition, OF_RULES);
        this.shortestOverlap = figures.shortestOverlap().value();
        KigyojinScore score = new KigyojinScore(figures);
        for (Outcome ofRuling : Outcome.values()) {
            // The quickest first.
            List<PairRule<CheckedNeed, CheckedOffer>> ofPairs =
                    List.of(new ModeRule(), new FieldRule(), new PairPresenceRule(rules, ofRuling), new PeriodRule());
            matchers.put(ofRuling, new Matcher<>(ofPairs, score));
        }
        this.periodNotes = new PeriodNotes(edition);
        this.notInEdition = Fault.notIn(edition.title());
    }

    private static List<OpenParameter> open(Edition<?> edition, Pattern places) {
        return edition.openParameters().stream()
                .filter(open -> places.matcher(open.parameter().toString()).matches())
                .toList();
    }

    @Override
    public void checkEdition(MatchingRequest request, Problems problems) {
        checkNeeds(request.needs() == null ? List.of() : request.needs(), problems);
        checkOffers(request.offers() == null ? List.of() : request.offers(), problems);
        if (problems.isEmpty()) {
            Posts posts = posts(request);
            if (!matcher(request).canMatch(needs(request, posts), offers(request, posts))) {
                problems.add(NEEDS, TOO_MANY_PAIRS);
            }
        }
    }

    private void checkNeeds(List<@Nullable Need> needs, Problems problems) {
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            if (need != null && need.mode() == Mode.SENIOR) {
                problems.addIfSound(NEEDS.at(i).member("mode"), notInEdition);
            }
        }
    }

    private void checkOffers(List<@Nullable Offer> offers, Problems problems) {
        for (int i = 0; i < offers.size(); i++) {
            Offer offer = offers.get(i);
            int senior =
                    offer == null || offer.modes() == null ? -1 : offer.modes().indexOf(Mode.SENIOR);
            if (senior >= 0) {
                problems.addIfSound(OFFERS.at(i).member("modes").at(senior), notInEdition);
            }
        }
    }

    @Override
    public KigyojinMatchingResult answer(MatchingRequest request, AssessmentContext context) {
        Posts posts = posts(request);
        List<Post<CheckedNeed>> needs = needs(request, posts);
        List<Post<CheckedOffer>> offers = offers(request, posts);
        List<Message> notes = new ArrayList<>(context.notesOn(edition));
        notes.addAll(periodNotes.of(needs, offers));
        openOfRules.forEach(open -> notes.add(Message.of("note.matched-by-all-readings", Facts.of("parameter", open))));
        openFigures.forEach(
                open -> notes.add(Message.of("note.matched-by-first-reading", Facts.of("parameter", open))));
        notes.addAll(RulingNotes.of(request.rulings(), posts.openByFacts(needs, offers)));
        return new KigyojinMatchingResult(
                edition.id(),
                matcher(request).match(needs, offers),
                edition.remarks(MatchingRequest.KIND),
                Stream.concat(openOfRules.stream(), openFigures.stream()).toList(),
                notes,
                edition.notEncoded(MatchingRequest.KIND));
    }

    private Matcher<CheckedNeed, CheckedOffer> matcher(MatchingRequest request) {
        Outcome ofRuling = RulingNotes.outcome(request.rulings(), KigyojinRule.PRESENCE.id());
        return requireNonNull(matchers.get(ofRuling), "matcher");
    }

    private static List<Post<CheckedNeed>> needs(MatchingRequest request, Posts posts) {
        return posts.ofNeeds(requireNonNull(request.needs(), "needs"));
    }

    private static List<Post<CheckedOffer>> offers(MatchingRequest request, Posts posts) {
        return posts.ofOffers(requireNonNull(request.offers(), "offers"));
    }

    private Posts posts(MatchingRequest request) {
        return new Posts(rules, shortestOverlap, request.rulings());
    }
}
