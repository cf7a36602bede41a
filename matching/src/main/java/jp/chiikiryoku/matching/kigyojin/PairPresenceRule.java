package jp.chiikiryoku.matching.kigyojin;

import jp.chiikiryoku.kigyojin.PairingRules;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.matching.PairRule;

/**
 * {@code KGJ-PRESENCE} of a pair: the days of a month on which both sides agree do not violate the rule by themselves.
 *
 * <p>They agree on the fewer: a side job of four days fits, one of ten and three days does not. Source: the ministry's
 * budget document («勤務日数が月の半分以上», «月4日以上かつ月20時間以上»).
 */
final class PairPresenceRule implements PairRule<CheckedNeed, CheckedOffer> {

    private final PairingRules rules;

    PairPresenceRule(PairingRules rules) {
        this.rules = rules;
    }

    @Override
    public String id() {
        return KigyojinRule.PRESENCE.id();
    }

    @Override
    public boolean isViolated(CheckedNeed need, CheckedOffer offer) {
        return rules.isPresenceViolated(need.mode(), Math.min(need.days(), offer.days()));
    }
}
