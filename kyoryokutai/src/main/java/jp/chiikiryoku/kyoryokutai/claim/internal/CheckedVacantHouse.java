package jp.chiikiryoku.kyoryokutai.claim.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.claim.VacantHouse;
import org.jspecify.annotations.Nullable;

/** A well-formed vacant house; the end of the term is null where it is not known. */
record CheckedVacantHouse(Yen cost, @Nullable LocalDate termEndedOn, Judgement settles) {

    static CheckedVacantHouse of(VacantHouse house) {
        return new CheckedVacantHouse(
                requireNonNull(house.cost(), "cost"), house.termEndedOn(), Judgement.of(house.settles()));
    }
}
