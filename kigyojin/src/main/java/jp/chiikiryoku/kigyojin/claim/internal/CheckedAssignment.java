package jp.chiikiryoku.kigyojin.claim.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kigyojin.claim.Assignment;
import jp.chiikiryoku.kigyojin.engagement.Mode;

/** The well-formed cost of one person; zero where the mode has no such cost or it is not claimed. */
record CheckedAssignment(boolean dispatch, Yen acceptanceCost, Yen remuneration, Yen travel, Yen proposalCost) {

    static CheckedAssignment of(Assignment assignment) {
        boolean dispatch = assignment.mode() == Mode.DISPATCH;
        return new CheckedAssignment(
                dispatch,
                dispatch ? requireNonNull(assignment.acceptanceCost(), "acceptanceCost") : Yen.ZERO,
                dispatch ? Yen.ZERO : requireNonNull(assignment.remuneration(), "remuneration"),
                dispatch ? Yen.ZERO : requireNonNull(assignment.travel(), "travel"),
                Yen.orZero(assignment.proposalCost()));
    }

    /** What the acceptance costs in all, before any cap; zero where nothing is stated of it. */
    Yen acceptance() {
        return acceptanceCost.plus(remuneration).plus(travel);
    }

    /** Whether one yen or more is claimed for the person. */
    boolean isClaimed() {
        return !acceptance().isZero() || !proposalCost.isZero();
    }
}
