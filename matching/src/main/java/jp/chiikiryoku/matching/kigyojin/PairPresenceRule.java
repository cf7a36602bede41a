package jp.chiikiryoku.matching.kigyojin;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.kigyojin.PairingRules;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.matching.PairRule;

/**
 * {@code KGJ-PRESENCE} of a pair: the days of a month on which both sides agree are not too few by themselves, and all that
 * no post holds leaves the rule open.
 *
 * <p>They agree on the fewer. A side job of ten and of three days does not fit; one of four days fits and stays open, for
 * its hours and days of stay are not known. A dispatch fits from one day on and stays open, for the working days of the
 * month are not known. A ruling settles what is open. Source: the ministry's budget document
 * («受入自治体区域内での勤務日数が月の半分以上», «月4日以上かつ月20時間以上»).
 */
final class PairPresenceRule implements PairRule<CheckedNeed, CheckedOffer> {

    private final PairingRules rules;
    private final Outcome ofRuling;

    /** Makes the rule; a ruling that is undetermined settles nothing. */
    PairPresenceRule(PairingRules rules, Outcome ofRuling) {
        this.rules = rules;
        this.ofRuling = ofRuling;
    }

    @Override
    public String id() {
        return KigyojinRule.PRESENCE.id();
    }

    @Override
    public boolean isViolated(CheckedNeed need, CheckedOffer offer) {
        return outcome(need, offer) == Outcome.VIOLATED;
    }

    @Override
    public boolean isOpen(CheckedNeed need, CheckedOffer offer) {
        return outcome(need, offer) == Outcome.UNDETERMINED;
    }

    private Outcome outcome(CheckedNeed need, CheckedOffer offer) {
        Outcome ofDays = rules.checkDays(need.mode(), Math.min(need.days(), offer.days()));
        return ofDays == Outcome.UNDETERMINED ? ofRuling : ofDays;
    }
}
