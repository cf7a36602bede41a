package jp.chiikiryoku.matching.kigyojin;

import jp.chiikiryoku.matching.PairRule;

/**
 * {@code KGM-FIELD}: the field of the need is one of those of the offer.
 *
 * <p>A need in tourism fits an offer in tourism and decarbonisation, and none in decarbonisation alone. Source: the
 * parameters of the edition ({@code /matching/fieldPoints}), an assumption of how the platform pairs.
 */
final class FieldRule implements PairRule<CheckedNeed, CheckedOffer> {

    @Override
    public String id() {
        return HardRule.FIELD.id();
    }

    @Override
    public boolean isViolated(CheckedNeed need, CheckedOffer offer) {
        return !offer.fields().contains(need.field());
    }
}
