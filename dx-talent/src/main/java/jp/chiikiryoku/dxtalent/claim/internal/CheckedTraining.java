package jp.chiikiryoku.dxtalent.claim.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.dxtalent.claim.Training;
import org.jspecify.annotations.Nullable;

/** A well-formed training; the criterion is null if nobody has judged. */
record CheckedTraining(Yen cost, @Nullable Criterion coreStaff) {

    /** Checks training, and returns null if it is not stated or costs nothing. */
    static @Nullable CheckedTraining of(@Nullable Training training) {
        if (training == null) {
            return null;
        }
        Yen cost = requireNonNull(training.cost(), "cost");
        return cost.isZero() ? null : new CheckedTraining(cost, training.coreStaff());
    }
}
