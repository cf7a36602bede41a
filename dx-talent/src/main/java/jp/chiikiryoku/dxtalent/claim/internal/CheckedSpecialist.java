package jp.chiikiryoku.dxtalent.claim.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.dxtalent.claim.Specialist;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed specialist with a cost; the criterion is null if nobody has judged.
 *
 * @param index where the specialist stands in the stated list, from 0
 */
record CheckedSpecialist(int index, Yen cost, @Nullable Criterion municipalSupport) {

    static CheckedSpecialist of(int index, Specialist specialist) {
        return new CheckedSpecialist(index, costOf(specialist), specialist.municipalSupport());
    }

    static Yen costOf(Specialist specialist) {
        return requireNonNull(specialist.cost(), "cost");
    }

    /** The number by which a text calls the specialist, from 1. */
    int number() {
        return index + 1;
    }
}
