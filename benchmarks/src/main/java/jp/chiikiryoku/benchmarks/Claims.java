package jp.chiikiryoku.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.claim.Internship;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim;
import jp.chiikiryoku.kyoryokutai.claim.MemberCost;
import jp.chiikiryoku.kyoryokutai.claim.Participant;
import jp.chiikiryoku.kyoryokutai.claim.StartUp;
import jp.chiikiryoku.kyoryokutai.claim.VacantHouse;
import jp.chiikiryoku.kyoryokutai.edition.RaisedCeiling;

/**
 * Well-formed claims of municipalities and prefectures, all different and the same in every run: one to twelve members,
 * and each other item in about half of them.
 */
public final class Claims {

    private static final long SEED = 5_200_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 4, 1);

    private final Random random = new Random(SEED);
    private int number;

    private Claims() {}

    /**
     * Makes the claims.
     *
     * @return {@link Applications#COUNT} records
     */
    public static List<KyoryokutaiClaim> all() {
        return Stream.generate(new Claims()::next).limit(Applications.COUNT).toList();
    }

    private KyoryokutaiClaim next() {
        number++;
        boolean municipality = random.nextInt(10) > 0;
        KyoryokutaiClaim.Builder claim = KyoryokutaiClaim.builder()
                .fiscalYear(FiscalYear.of(2024))
                .body(body(municipality))
                .members(some(1 + random.nextInt(12), this::memberCost))
                .startUps(some(random.nextInt(3), this::startUp))
                .vacantHouses(some(random.nextInt(3), this::vacantHouse));
        if (random.nextBoolean()) {
            claim.recruitment(upTo(4_000_000)).trial(upTo(1_500_000));
        }
        if (random.nextBoolean()) {
            claim.internship(Internship.of(upTo(1_500_000), some(random.nextInt(5), this::participant)));
        }
        if (municipality ? random.nextBoolean() : random.nextInt(5) == 0) {
            claim.support(upTo(3_000_000));
        }
        if (municipality ? random.nextInt(20) == 0 : random.nextBoolean()) {
            claim.foreignRecruitment(upTo(3_000_000)).foreignSupport(upTo(1_500_000));
        }
        return claim.build();
    }

    private Body body(boolean municipality) {
        int unit = municipality ? 201 + random.nextInt(40) : 0;
        String firstFive = String.format("%02d%03d", 1 + random.nextInt(47), unit);
        return Body.of(firstFive + LocalGovernmentCode.checkDigit(firstFive)).withName("団体 第" + number + "号");
    }

    private MemberCost memberCost() {
        MemberCost cost = MemberCost.of(upTo(4_500_000), upTo(2_500_000));
        return random.nextInt(5) == 0 ? cost.withRaisedCeiling(oneOf(RaisedCeiling.values())) : cost;
    }

    private Participant participant() {
        return Participant.of(random.nextInt(90), upTo(1_000_000));
    }

    private StartUp startUp() {
        LocalDate termStartedOn = FIRST_DAY.plusDays(random.nextInt(1_300));
        LocalDate startedOn = LocalDate.of(2024, 4, 1).plusDays(random.nextInt(365));
        return StartUp.of(
                upTo(2_000_000),
                startedOn,
                termStartedOn,
                termStartedOn.plusYears(3).minusDays(1));
    }

    private VacantHouse vacantHouse() {
        VacantHouse house = VacantHouse.of(upTo(5_000_000));
        return random.nextInt(6) == 0
                ? house
                : house.withTermEndedOn(LocalDate.of(2023, 4, 1).plusDays(random.nextInt(800)))
                        .withSettles(Criterion.of(random.nextInt(8) == 0 ? oneOf(Judgement.values()) : Judgement.MET));
    }

    private <T> List<T> some(int many, Supplier<T> each) {
        return Stream.generate(each).limit(many).toList();
    }

    private Yen upTo(int most) {
        return Yen.of(1 + random.nextInt(most));
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
