package jp.chiikiryoku.matching.kigyojin;

import jp.chiikiryoku.matching.PairRule;

/**
 * {@code KGM-MODE}: the mode of the need is one of those of the offer.
 *
 * <p>A need for a dispatch fits an offer of both modes, and none of a side job alone. Source: the parameters of the
 * edition ({@code /matching/modePoints}), an assumption of how the platform pairs.
 */
final class ModeRule implements PairRule<CheckedNeed, CheckedOffer> {

    @Override
    public String id() {
        return HardRule.MODE.id();
    }

    @Override
    public boolean isViolated(CheckedNeed need, CheckedOffer offer) {
        return !offer.modes().contains(need.mode());
    }
}
