package jp.chiikiryoku.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.kigyojin.engagement.Agreement;
import jp.chiikiryoku.kigyojin.engagement.Company;
import jp.chiikiryoku.kigyojin.engagement.Counterparty;
import jp.chiikiryoku.kigyojin.engagement.Duties;
import jp.chiikiryoku.kigyojin.engagement.Employment;
import jp.chiikiryoku.kigyojin.engagement.Engagement;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import jp.chiikiryoku.kigyojin.engagement.Period;
import jp.chiikiryoku.kigyojin.engagement.Presence;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import jp.chiikiryoku.kigyojin.engagement.Worker;

/** Well-formed engagements of both modes, all different and the same in every run: a third of them without a fault. */
public final class Engagements {

    private static final long SEED = 2_014;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 4, 1);
    private static final int DAYS = 365;
    private static final List<String> OUTSIDE = List.of("325287", "013323", "032077", "012076");
    private static final List<String> ANYWHERE = List.of("325287", "013323", "111007", "131016", "320005");

    private final Random random = new Random(SEED);
    private int number;

    private Engagements() {}

    /**
     * Makes the engagements.
     *
     * @return {@link Applications#COUNT} records
     */
    public static List<Engagement> all() {
        return Stream.generate(new Engagements()::next)
                .limit(Applications.COUNT)
                .toList();
    }

    private Engagement next() {
        number++;
        Mode mode = random.nextBoolean() ? Mode.DISPATCH : Mode.SIDE_JOB;
        return random.nextInt(3) == 0 ? sound(mode) : any(mode);
    }

    private Engagement sound(Mode mode) {
        LocalDate startsOn = FIRST_DAY.plusDays(random.nextInt(DAYS));
        int days = 10 + random.nextInt(10);
        return Engagement.of(
                        Municipality.of(oneOf(OUTSIDE)).withName("市町村 第" + number + "号"),
                        mode,
                        Company.of(oneOf(List.of("13", "14", "27", "23"))),
                        Worker.of(Employment.EMPLOYEE)
                                .withWorksInMunicipality(false)
                                .withMonthsEmployed(3 + random.nextInt(100)),
                        Agreement.of(ofMode(mode), startsOn.minusDays(random.nextInt(60))),
                        period(startsOn, 6 + random.nextInt(31)),
                        presence(mode, days, days, 20 + random.nextInt(60)))
                .withDuties(Duties.of(oneOf(List.of(WorkField.values())), Judgement.MET));
    }

    private Engagement any(Mode mode) {
        LocalDate startsOn = FIRST_DAY.plusDays(random.nextInt(DAYS));
        Worker worker = Worker.of(oneOf(List.of(Employment.values())));
        Engagement engagement = Engagement.of(
                municipality(),
                mode,
                company(),
                random.nextInt(4) == 0
                        ? worker
                        : worker.withWorksInMunicipality(random.nextInt(6) == 0).withMonthsEmployed(random.nextInt(12)),
                Agreement.of(
                        random.nextInt(8) == 0 ? oneOf(List.of(Counterparty.values())) : ofMode(mode),
                        startsOn.plusDays(15L - random.nextInt(90))),
                period(startsOn, 5 + random.nextInt(33)),
                presence(mode, 3 + random.nextInt(18), random.nextInt(12), 18 + random.nextInt(20)));
        return random.nextInt(5) == 0
                ? engagement
                : engagement.withDuties(
                        Duties.of(oneOf(List.of(WorkField.values())), oneOf(List.of(Judgement.values()))));
    }

    private Municipality municipality() {
        Municipality municipality = Municipality.of(oneOf(ANYWHERE)).withName("市町村 第" + number + "号");
        return random.nextBoolean()
                ? municipality
                : municipality
                        .withDisadvantagedArea(random.nextBoolean())
                        .withSettlementAutonomyRegion(false)
                        .withHighPopulationDecline(random.nextInt(4) == 0);
    }

    private Company company() {
        return switch (random.nextInt(6)) {
            case 0 -> Company.of("40");
            case 1 -> Company.of("40").withOffices(List.of("27", "01"));
            default -> Company.of("13");
        };
    }

    private static Counterparty ofMode(Mode mode) {
        return mode == Mode.DISPATCH ? Counterparty.COMPANY : Counterparty.INDIVIDUAL;
    }

    private static Period period(LocalDate startsOn, int months) {
        return Period.of(startsOn, startsOn.plusMonths(months).minusDays(1));
    }

    private static Presence presence(Mode mode, int workingDays, int daysThere, int hours) {
        return mode == Mode.DISPATCH
                ? Presence.dispatch(daysThere).withWorkingDaysOfMonth(workingDays)
                : Presence.sideJob(workingDays)
                        .withWorkingHours(BigDecimal.valueOf(hours))
                        .withDaysStayed(daysThere);
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
