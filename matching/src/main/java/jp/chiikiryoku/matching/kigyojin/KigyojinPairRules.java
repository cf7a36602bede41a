package jp.chiikiryoku.matching.kigyojin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.kigyojin.Field;
import jp.chiikiryoku.kigyojin.KigyojinRule;
import jp.chiikiryoku.kigyojin.MatchingParameters;
import jp.chiikiryoku.kigyojin.PairingRules;
import jp.chiikiryoku.matching.PairRules;
import jp.chiikiryoku.matching.ScorePart;

/**
 * Which needs and offers of 地域活性化起業人 go together: field and mode in common, periods that overlap for long enough,
 * and no rule of an engagement violated; scored on field, mode, overlap and days.
 */
final class KigyojinPairRules implements PairRules<NeedPost, OfferPost> {

    private final PairingRules rules;
    private final int shortestOverlap;
    private final int fieldPoints;
    private final int modePoints;
    private final int overlapPoints;
    private final int dayPoints;

    KigyojinPairRules(PairingRules rules, MatchingParameters figures) {
        this.rules = rules;
        this.shortestOverlap = figures.shortestOverlap().value();
        this.fieldPoints = figures.fieldPoints().value();
        this.modePoints = figures.modePoints().value();
        this.overlapPoints = figures.overlapPoints().value();
        this.dayPoints = figures.dayPoints().value();
    }

    @Override
    public int score(NeedPost need, OfferPost offer) {
        return isPossible(need, offer)
                ? ofField(need, offer) + modePoints + ofOverlap(need, offer) + ofDays(need, offer)
                : IMPOSSIBLE;
    }

    @Override
    public List<ScorePart> parts(NeedPost need, OfferPost offer) {
        return List.of(
                new ScorePart("field", ofField(need, offer)),
                new ScorePart("mode", modePoints),
                new ScorePart("overlap", ofOverlap(need, offer)),
                new ScorePart("days", ofDays(need, offer)));
    }

    // The same questions as below, the quickest first, for there are millions of pairs.
    private boolean isPossible(NeedPost need, OfferPost offer) {
        return need.violations().isEmpty()
                && offer.violations().isEmpty()
                && offer.modes().contains(need.mode())
                && hasCommonField(need, offer)
                && !isPresenceViolated(need, offer)
                && overlapsLongEnough(need, offer);
    }

    @Override
    public List<String> openRules(NeedPost need, OfferPost offer) {
        List<String> open = new ArrayList<>(need.openRules());
        open.addAll(offer.openRules());
        return open;
    }

    @Override
    public List<String> violationsOfNeed(NeedPost need) {
        return need.violations();
    }

    @Override
    public List<String> violationsOfOffer(OfferPost offer) {
        return offer.violations();
    }

    @Override
    public List<String> violations(NeedPost need, OfferPost offer) {
        List<String> violated = new ArrayList<>(0);
        violated.addAll(need.violations());
        violated.addAll(offer.violations());
        if (!hasCommonField(need, offer)) {
            violated.add(HardRule.FIELD.id());
        }
        if (!offer.modes().contains(need.mode())) {
            violated.add(HardRule.MODE.id());
        }
        if (!overlapsLongEnough(need, offer)) {
            violated.add(HardRule.PERIOD.id());
        }
        if (isPresenceViolated(need, offer)) {
            violated.add(KigyojinRule.PRESENCE.id());
        }
        return violated;
    }

    private static boolean hasCommonField(NeedPost need, OfferPost offer) {
        return offer.fields().contains(need.field());
    }

    private boolean isPresenceViolated(NeedPost need, OfferPost offer) {
        return rules.isPresenceViolated(need.mode(), Math.min(need.days(), offer.days()));
    }

    private boolean overlapsLongEnough(NeedPost need, OfferPost offer) {
        LocalDate starts = later(need.period().startsOn(), offer.period().startsOn());
        LocalDate ends = earlier(need.period().endsOn(), offer.period().endsOn());
        return !ends.isBefore(starts) && Term.of(starts, ends).lastsAtLeastMonths(shortestOverlap);
    }

    /** Other fields are a whole match only if both sides call them by the same text. */
    private int ofField(NeedPost need, OfferPost offer) {
        boolean same = need.fieldText() != null && need.fieldText().equals(offer.fieldText());
        return need.field() == Field.OTHER && !same ? fieldPoints / 2 : fieldPoints;
    }

    private int ofOverlap(NeedPost need, OfferPost offer) {
        Term overlap = Term.of(
                later(need.period().startsOn(), offer.period().startsOn()),
                earlier(need.period().endsOn(), offer.period().endsOn()));
        return share(overlapPoints, overlap.wholeMonths(), need.period().wholeMonths());
    }

    private int ofDays(NeedPost need, OfferPost offer) {
        return share(dayPoints, offer.days(), need.days());
    }

    /** The points for a part of what is asked, rounded down. */
    private static int share(int points, int given, int asked) {
        return given >= asked ? points : points * given / asked;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
