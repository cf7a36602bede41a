package jp.chiikiryoku.benchmarks;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.kyoryokutai.edition.AreaCategory;
import jp.chiikiryoku.kyoryokutai.edition.Exemption;
import jp.chiikiryoku.kyoryokutai.placement.Activity;
import jp.chiikiryoku.kyoryokutai.placement.Area;
import jp.chiikiryoku.kyoryokutai.placement.Member;
import jp.chiikiryoku.kyoryokutai.placement.Placement;

/** Well-formed placements of members, all different and the same in every run: a third of them without a fault. */
public final class Placements {

    private static final long SEED = 2_009;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 4, 1);
    private static final int DAYS = 365;

    private final Random random = new Random(SEED);
    private int number;

    private Placements() {}

    /**
     * Makes the placements.
     *
     * @return {@link Applications#COUNT} records
     */
    public static List<Placement> all() {
        return Stream.generate(new Placements()::next).limit(Applications.COUNT).toList();
    }

    private Placement next() {
        number++;
        return Placement.of((random.nextInt(3) == 0 ? sound() : any()).build());
    }

    private Member.Builder sound() {
        LocalDate appointedOn = FIRST_DAY.plusDays(random.nextInt(DAYS));
        return member(area(AreaCategory.OUTER_FULL), appointedOn, 36)
                .origin(area(AreaCategory.METRO_URBAN))
                .residenceMovedOn(appointedOn.plusDays(random.nextInt(30)))
                .baseOfLifeMoved(Criterion.of(Judgement.MET).withEvidence("住居の契約書"));
    }

    private Member.Builder any() {
        LocalDate appointedOn = FIRST_DAY.plusDays(random.nextInt(DAYS));
        Member.Builder member = member(area(oneOf(AreaCategory.values())), appointedOn, 9 + random.nextInt(30))
                .origin(area(oneOf(AreaCategory.values())))
                .baseOfLifeMoved(Criterion.of(random.nextInt(5) == 0 ? oneOf(Judgement.values()) : Judgement.MET));
        if (random.nextInt(6) == 0) {
            member.exemption(oneOf(Exemption.values()));
        }
        if (random.nextInt(8) == 0) {
            return member;
        }
        return member.selectedOn(appointedOn.minusDays(random.nextInt(60)))
                .residenceMovedOn(appointedOn.plusDays(random.nextInt(90) - 45L));
    }

    private Member.Builder member(Area destination, LocalDate appointedOn, int months) {
        return Member.builder()
                .id("m-" + number)
                .destination(destination)
                .appointedOn(appointedOn)
                .termEndsOn(appointedOn.plusMonths(months).minusDays(1))
                .activities(activities());
    }

    private List<Activity> activities() {
        Set<Activity> activities = EnumSet.noneOf(Activity.class);
        int many = random.nextInt(20) == 0 ? 0 : 1 + random.nextInt(3);
        while (activities.size() < many) {
            activities.add(oneOf(Activity.values()));
        }
        return List.copyOf(activities);
    }

    private Area area(AreaCategory category) {
        Area area = Area.of(category).withName("市町村 第" + random.nextInt(1_741) + "号");
        return category.isPartlyDisadvantaged() && random.nextInt(3) > 0
                ? area.withInsideDisadvantagedZone(random.nextBoolean())
                : area;
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
