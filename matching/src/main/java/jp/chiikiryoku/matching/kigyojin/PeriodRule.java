package jp.chiikiryoku.matching.kigyojin;

import java.time.LocalDate;
import jp.chiikiryoku.matching.PairRule;

/**
 * {@code KGM-PERIOD}: the periods overlap for as many months as the edition requires.
 *
 * <p>Where six months are required, a need from 2024-10-01 to 2025-09-30 fits an offer from 2025-04-01 on, and none from
 * 2025-04-02 on. Source: the parameter of the edition ({@code /matching/shortestOverlap}).
 */
final class PeriodRule implements PairRule<CheckedNeed, CheckedOffer> {

    @Override
    public String id() {
        return HardRule.PERIOD.id();
    }

    // The overlap begins with the period that begins later, and ends with the one that ends first.
    @Override
    public boolean isViolated(CheckedNeed need, CheckedOffer offer) {
        boolean offerIsLater = offer.period().startsOn().isAfter(need.period().startsOn());
        LocalDate leastEnd = offerIsLater ? offer.leastEnd() : need.leastEnd();
        return need.period().endsOn().isBefore(leastEnd)
                || offer.period().endsOn().isBefore(leastEnd);
    }
}
