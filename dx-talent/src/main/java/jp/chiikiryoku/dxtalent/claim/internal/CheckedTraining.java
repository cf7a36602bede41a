package jp.chiikiryoku.dxtalent.claim.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.dxtalent.claim.Training;
import org.jspecify.annotations.Nullable;

/** A well-formed training; the criterion is null if nobody has judged. */
record CheckedTraining(Yen cost, @Nullable Criterion coreStaff) {

    static CheckedTraining of(Training training) {
        return new CheckedTraining(requireNonNull(training.cost(), "cost"), training.coreStaff());
    }
}
