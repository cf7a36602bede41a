package jp.chiikiryoku.kyoryokutai.claim.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.claim.MemberCost;
import jp.chiikiryoku.kyoryokutai.edition.RaisedCeiling;

/** The well-formed cost of one member's activities. */
record CheckedMemberCost(Yen remuneration, Yen otherActivity, RaisedCeiling raisedCeiling) {

    static CheckedMemberCost of(MemberCost cost) {
        return new CheckedMemberCost(
                requireNonNull(cost.remuneration(), "remuneration"),
                requireNonNull(cost.otherActivity(), "otherActivity"),
                cost.raisedCeiling() == null ? RaisedCeiling.NONE : cost.raisedCeiling());
    }
}
