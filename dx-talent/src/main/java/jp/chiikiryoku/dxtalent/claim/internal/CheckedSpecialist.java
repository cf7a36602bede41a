package jp.chiikiryoku.dxtalent.claim.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.dxtalent.claim.Specialist;
import org.jspecify.annotations.Nullable;

/** A well-formed specialist; the criterion is null if nobody has judged. */
record CheckedSpecialist(Yen cost, @Nullable Criterion municipalSupport) {

    static CheckedSpecialist of(Specialist specialist) {
        return new CheckedSpecialist(requireNonNull(specialist.cost(), "cost"), specialist.municipalSupport());
    }

    /** Whether a cost of one yen or more is claimed; otherwise the entry states nothing. */
    boolean isClaimed() {
        return !cost.isZero();
    }
}
