package jp.chiikiryoku.matching.kigyojin;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.Answerer;
import jp.chiikiryoku.core.assessment.AssessmentContext;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.PairingRules;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.MatchingParameters;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.matching.Matcher;
import jp.chiikiryoku.matching.Post;
import org.jspecify.annotations.Nullable;

/** Matches needs and offers under one edition. */
final class KigyojinAnswerer implements Answerer<MatchingRequest, KigyojinMatchingResult> {

    private static final Pointer NEEDS = Pointer.parse("/needs");
    private static final Pointer OFFERS = Pointer.parse("/offers");
    private static final Fault TOO_MANY_PAIRS =
            Fault.of(ProblemCode.OUT_OF_RANGE, "pairs", Facts.of("greatest", Matcher.MOST_POSSIBLE_PAIRS));

    private final Edition<KigyojinParameters> edition;
    private final PairingRules rules;
    private final int shortestOverlap;
    private final Matcher<CheckedNeed, CheckedOffer> matcher;
    private final Fault notInEdition;

    KigyojinAnswerer(Edition<KigyojinParameters> edition) {
        MatchingParameters figures = requireNonNull(edition.parameters().matching(), "matching");
        this.edition = edition;
        this.rules = PairingRules.of(edition);
        this.shortestOverlap = figures.shortestOverlap().value();
        // The quickest first.
        this.matcher = new Matcher<>(
                List.of(new ModeRule(), new FieldRule(), new PairPresenceRule(rules), new PeriodRule()),
                new KigyojinScore(figures));
        this.notInEdition = Fault.notIn(edition.title());
    }

    @Override
    public void checkEdition(MatchingRequest request, Problems problems) {
        checkNeeds(request.needs() == null ? List.of() : request.needs(), problems);
        checkOffers(request.offers() == null ? List.of() : request.offers(), problems);
        if (problems.isEmpty() && !matcher.canMatch(needs(request), offers(request))) {
            problems.add(NEEDS, TOO_MANY_PAIRS);
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
        return new KigyojinMatchingResult(
                edition.id(), matcher.match(needs(request), offers(request)), context.notesOn(edition));
    }

    private List<Post<CheckedNeed>> needs(MatchingRequest request) {
        return posts(request).ofNeeds(requireNonNull(request.needs(), "needs"));
    }

    private List<Post<CheckedOffer>> offers(MatchingRequest request) {
        return posts(request).ofOffers(requireNonNull(request.offers(), "offers"));
    }

    private Posts posts(MatchingRequest request) {
        return new Posts(rules, shortestOverlap, request.rulings());
    }
}
