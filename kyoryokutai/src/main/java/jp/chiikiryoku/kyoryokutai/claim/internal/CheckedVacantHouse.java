package jp.chiikiryoku.kyoryokutai.claim.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.claim.VacantHouse;
import org.jspecify.annotations.Nullable;

/** A well-formed vacant house, and where it stands in the list, from 0; the end of the term is null if it is not known. */
record CheckedVacantHouse(int index, Yen cost, @Nullable LocalDate termEndedOn, Judgement settles) {

    static CheckedVacantHouse of(int index, VacantHouse house) {
        return new CheckedVacantHouse(
                index, requireNonNull(house.cost(), "cost"), house.termEndedOn(), Judgement.of(house.settles()));
    }
}
