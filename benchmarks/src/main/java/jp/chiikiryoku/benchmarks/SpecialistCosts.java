package jp.chiikiryoku.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.dxtalent.claim.DxClaim;
import jp.chiikiryoku.dxtalent.claim.Specialist;
import jp.chiikiryoku.dxtalent.claim.Training;

/**
 * Well-formed claims for DX人材, all different and the same in every run: one to eight specialists, recruitment and
 * training in half of the claims, judgements mostly given.
 */
public final class SpecialistCosts {

    private static final long SEED = 20_000_000;
    private static final FiscalYear YEAR = FiscalYear.of(2024);

    private final Random random = new Random(SEED);

    private SpecialistCosts() {}

    /**
     * Makes the claims.
     *
     * @return {@link Applications#COUNT} records
     */
    public static List<DxClaim> all() {
        return Stream.generate(new SpecialistCosts()::next)
                .limit(Applications.COUNT)
                .toList();
    }

    private DxClaim next() {
        List<Specialist> specialists = new ArrayList<>();
        int many = 1 + random.nextInt(8);
        for (int i = 1; i <= many; i++) {
            specialists.add(specialist().withId("s-" + i));
        }
        DxClaim claim = DxClaim.of(body(), specialists).withFiscalYear(YEAR);
        if (random.nextBoolean()) {
            claim = claim.withRecruitment(upTo(1_500_000));
        }
        return random.nextBoolean() ? claim : claim.withTraining(training());
    }

    private Body body() {
        return Body.of(random.nextInt(8) == 0 ? "131016" : "350001");
    }

    private Specialist specialist() {
        Specialist specialist = Specialist.of(upTo(30_000_000));
        return random.nextInt(8) == 0 ? specialist : specialist.withMunicipalSupport(mostlyMet());
    }

    private Training training() {
        Training training = Training.of(upTo(5_000_000));
        return random.nextInt(4) == 0 ? training : training.withCoreStaff(mostlyMet());
    }

    private Criterion mostlyMet() {
        return Criterion.of(
                switch (random.nextInt(10)) {
                    case 0 -> Judgement.NOT_MET;
                    case 1 -> Judgement.PENDING;
                    default -> Judgement.MET;
                });
    }

    private Yen upTo(int most) {
        return Yen.of(1 + random.nextInt(most));
    }
}
