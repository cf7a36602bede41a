package jp.chiikiryoku.matching.kigyojin;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.Note;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.payload.Solver;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.KigyojinParameters;
import jp.chiikiryoku.kigyojin.MatchingParameters;
import jp.chiikiryoku.kigyojin.Mode;
import jp.chiikiryoku.kigyojin.PairingRules;
import jp.chiikiryoku.matching.Matcher;
import jp.chiikiryoku.matching.Matching;
import org.jspecify.annotations.Nullable;

/** Matches needs and offers under one edition. */
final class KigyojinSolver implements Solver<MatchingRequest, KigyojinMatchingResult> {

    private static final Pointer NEEDS = Pointer.parse("/needs");
    private static final Pointer OFFERS = Pointer.parse("/offers");
    private static final Fault TOO_MANY_PAIRS =
            Fault.of(ProblemCode.OUT_OF_RANGE, "pairs", Facts.of("greatest", Matcher.MOST_POSSIBLE_PAIRS));

    private final Edition<KigyojinParameters> edition;
    private final PairingRules rules;
    private final Matcher<NeedPost, OfferPost> matcher;
    private final Fault notInEdition;

    KigyojinSolver(Edition<KigyojinParameters> edition) {
        MatchingParameters figures = requireNonNull(edition.parameters().matching(), "matching");
        this.edition = edition;
        this.rules = PairingRules.of(edition);
        this.matcher = new Matcher<>(new KigyojinPairRules(rules, figures));
        this.notInEdition = Fault.notIn(edition.title());
    }

    @Override
    public void checkAgainst(MatchingRequest request, Problems problems) {
        checkModes(request, problems);
        if (problems.isEmpty() && !canMatch(request)) {
            problems.add(NEEDS, TOO_MANY_PAIRS);
        }
    }

    private boolean canMatch(MatchingRequest request) {
        Posts posts = new Posts(rules, request.rulings());
        return matcher.canMatch(
                posts.ofNeeds(requireNonNull(request.needs(), "needs")),
                posts.ofOffers(requireNonNull(request.offers(), "offers")));
    }

    private void checkModes(MatchingRequest request, Problems problems) {
        List<@Nullable Need> needs = request.needs() == null ? List.of() : request.needs();
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            if (need != null && need.mode() == Mode.SENIOR) {
                problems.addIfSound(NEEDS.at(i).member("mode"), notInEdition);
            }
        }
        List<@Nullable Offer> offers = request.offers() == null ? List.of() : request.offers();
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
    public KigyojinMatchingResult solve(MatchingRequest request, List<Note> notes) {
        Posts posts = new Posts(rules, request.rulings());
        Matching matching = matcher.match(
                posts.ofNeeds(requireNonNull(request.needs(), "needs")),
                posts.ofOffers(requireNonNull(request.offers(), "offers")));
        return new KigyojinMatchingResult(edition.id(), matching, notes);
    }
}
