package jp.chiikiryoku.dxtalent.claim.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/** Checked claims of a prefecture that differ in one component from one without costs. */
final class Claims {

    private static final LocalGovernmentCode PREFECTURE = LocalGovernmentCode.parse("350001");

    private Claims() {}

    static CheckedDxClaim of(String code) {
        return new CheckedDxClaim(LocalGovernmentCode.parse(code), List.of(), Yen.ZERO, null);
    }

    static CheckedDxClaim withSpecialists(CheckedSpecialist... specialists) {
        return new CheckedDxClaim(PREFECTURE, List.of(specialists), Yen.ZERO, null);
    }

    static CheckedDxClaim withTraining(@Nullable CheckedTraining training) {
        return new CheckedDxClaim(PREFECTURE, List.of(), Yen.ZERO, training);
    }

    static CheckedSpecialist specialist(int index, @Nullable Criterion municipalSupport) {
        return new CheckedSpecialist(index, Yen.of(10_000_000), municipalSupport);
    }

    static CheckedTraining training(@Nullable Criterion coreStaff) {
        return new CheckedTraining(Yen.of(3_000_000), coreStaff);
    }
}
