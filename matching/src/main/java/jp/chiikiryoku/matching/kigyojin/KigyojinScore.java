package jp.chiikiryoku.matching.kigyojin;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.kigyojin.edition.MatchingParameters;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import jp.chiikiryoku.matching.PairScore;
import jp.chiikiryoku.matching.ScorePart;

/**
 * The score of a pair: points for the field, the mode, the overlap of the periods and the days of a month.
 *
 * <p>Of 30 points for the overlap, 11 of 12 months bring 27; of 10 points for the days, 9 of 10 days bring 9.
 */
final class KigyojinScore implements PairScore<CheckedNeed, CheckedOffer> {

    private final int fieldPoints;
    private final int modePoints;
    private final int overlapPoints;
    private final int dayPoints;

    KigyojinScore(MatchingParameters figures) {
        this.fieldPoints = figures.fieldPoints().value();
        this.modePoints = figures.modePoints().value();
        this.overlapPoints = figures.overlapPoints().value();
        this.dayPoints = figures.dayPoints().value();
    }

    @Override
    public int score(CheckedNeed need, CheckedOffer offer) {
        return ofField(need, offer) + modePoints + ofOverlap(need, offer) + ofDays(need, offer);
    }

    @Override
    public List<ScorePart> parts(CheckedNeed need, CheckedOffer offer) {
        return List.of(
                new ScorePart("field", ofField(need, offer)),
                new ScorePart("mode", modePoints),
                new ScorePart("overlap", ofOverlap(need, offer)),
                new ScorePart("days", ofDays(need, offer)));
    }

    /** Other fields match in full only if both sides call them by the same text. */
    private int ofField(CheckedNeed need, CheckedOffer offer) {
        boolean same = need.fieldText() != null && need.fieldText().equals(offer.fieldText());
        return need.field() == WorkField.OTHER && !same ? fieldPoints / 2 : fieldPoints;
    }

    private int ofOverlap(CheckedNeed need, CheckedOffer offer) {
        Term overlap = Term.of(
                later(need.period().startsOn(), offer.period().startsOn()),
                earlier(need.period().endsOn(), offer.period().endsOn()));
        return share(overlapPoints, overlap.wholeMonths(), need.period().wholeMonths());
    }

    private int ofDays(CheckedNeed need, CheckedOffer offer) {
        return share(dayPoints, offer.days(), need.days());
    }

    /** The points for a part of what is needed, rounded down. */
    private static int share(int points, int offered, int needed) {
        return offered >= needed ? points : points * offered / needed;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
