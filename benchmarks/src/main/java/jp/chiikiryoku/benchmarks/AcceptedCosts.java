package jp.chiikiryoku.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kigyojin.claim.Assignment;
import jp.chiikiryoku.kigyojin.claim.KigyojinClaim;
import jp.chiikiryoku.kigyojin.engagement.Municipality;

/**
 * Well-formed claims for people from companies, all different and the same in every run: one to six people of both
 * modes, with preparation and proposed projects in half of the claims.
 */
public final class AcceptedCosts {

    private static final long SEED = 5_600_000;
    private static final FiscalYear YEAR = FiscalYear.of(2024);

    private final Random random = new Random(SEED);

    private AcceptedCosts() {}

    /**
     * Makes the claims.
     *
     * @return {@link Applications#COUNT} records
     */
    public static List<KigyojinClaim> all() {
        return Stream.generate(new AcceptedCosts()::next)
                .limit(Applications.COUNT)
                .toList();
    }

    private KigyojinClaim next() {
        List<Assignment> assignments = new ArrayList<>();
        int many = 1 + random.nextInt(6);
        for (int i = 1; i <= many; i++) {
            assignments.add(assignment().withId("a-" + i));
        }
        KigyojinClaim claim = KigyojinClaim.of(municipality(), assignments).withFiscalYear(YEAR);
        return random.nextBoolean() ? claim : claim.withPreparationCost(upTo(2_000_000));
    }

    private Assignment assignment() {
        Assignment assignment = random.nextBoolean()
                ? Assignment.dispatch(upTo(8_000_000))
                : Assignment.sideJob(upTo(1_500_000), upTo(1_500_000));
        return random.nextBoolean() ? assignment : assignment.withProposalCost(upTo(2_000_000));
    }

    private Municipality municipality() {
        Municipality inside = Municipality.of("111007");
        return switch (random.nextInt(8)) {
            case 0 -> inside;
            case 1 -> inside.withDisadvantagedArea(true);
            case 2 ->
                inside.withDisadvantagedArea(false)
                        .withSettlementAutonomyRegion(false)
                        .withHighPopulationDecline(false);
            default -> Municipality.of("325287");
        };
    }

    private Yen upTo(int most) {
        return Yen.of(1 + random.nextInt(most));
    }
}
