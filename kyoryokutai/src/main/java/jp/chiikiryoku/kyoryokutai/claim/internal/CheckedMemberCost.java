package jp.chiikiryoku.kyoryokutai.claim.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.claim.MemberCost;
import jp.chiikiryoku.kyoryokutai.edition.RaisedCeiling;

/** The well-formed cost of one member's activities, and where it stands in the list, from 0. */
record CheckedMemberCost(int index, Yen remuneration, Yen otherActivity, RaisedCeiling raisedCeiling) {

    static CheckedMemberCost of(int index, MemberCost cost) {
        return new CheckedMemberCost(
                index,
                requireNonNull(cost.remuneration(), "remuneration"),
                requireNonNull(cost.otherActivity(), "otherActivity"),
                cost.raisedCeiling() == null ? RaisedCeiling.NONE : cost.raisedCeiling());
    }

    /** What is claimed of a member in all, in yen. */
    static Yen claimed(MemberCost cost) {
        return Yen.orZero(cost.remuneration()).plus(Yen.orZero(cost.otherActivity()));
    }
}
