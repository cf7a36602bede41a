package jp.chiikiryoku.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.government.Prefecture;
import jp.chiikiryoku.kigyojin.engagement.Company;
import jp.chiikiryoku.kigyojin.engagement.Employment;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import jp.chiikiryoku.kigyojin.engagement.Period;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import jp.chiikiryoku.matching.kigyojin.MatchingRequest;
import jp.chiikiryoku.matching.kigyojin.Need;
import jp.chiikiryoku.matching.kigyojin.Offer;

/**
 * Needs of as many municipalities as are eligible and offers of as many companies as are interested, by the ministry's
 * own survey; well formed, and the same in every run.
 */
public final class Posts {

    /** The municipalities that are eligible. */
    public static final int NEEDS = 1_432;

    /** The companies that told the ministry they are interested. */
    public static final int OFFERS = 3_000;

    private static final long SEED = 55_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 4, 1);
    private static final int DAYS = 540;
    private static final List<Prefecture> INSIDE = prefectures(true);
    private static final List<Prefecture> OUTSIDE = prefectures(false);
    private static final WorkField[] FIELDS = WorkField.values();

    private final Random random = new Random(SEED);

    private Posts() {}

    /**
     * Makes the request.
     *
     * @return {@link #NEEDS} needs and {@link #OFFERS} offers under the edition {@code r6}
     */
    public static MatchingRequest request() {
        Posts posts = new Posts();
        List<Need> needs = IntStream.range(0, NEEDS).mapToObj(posts::need).toList();
        List<Offer> offers = IntStream.range(0, OFFERS).mapToObj(posts::offer).toList();
        return MatchingRequest.of(needs, offers).withEdition("r6");
    }

    private static List<Prefecture> prefectures(boolean inside) {
        return List.of(Prefecture.values()).stream()
                .filter(prefecture -> prefecture.isMetropolitan() == inside)
                .toList();
    }

    private Need need(int number) {
        Mode mode = mode();
        Need need = Need.of("n" + number, municipality(), field(), mode, period(), days(mode));
        return need.field() == WorkField.OTHER ? need.withFieldText(text()) : need;
    }

    private Offer offer(int number) {
        List<WorkField> fields = fields();
        List<Mode> modes = random.nextInt(3) == 0 ? List.of(Mode.DISPATCH, Mode.SIDE_JOB) : List.of(mode());
        Offer offer = Offer.of("o" + number, company(), employment(), fields, modes, period(), days(modes.get(0)));
        return fields.contains(WorkField.OTHER) && random.nextBoolean() ? offer.withFieldText(text()) : offer;
    }

    /** Nine of ten lie outside the metropolitan areas; of the others all facts are known. */
    private Municipality municipality() {
        boolean inside = random.nextInt(10) == 0;
        Municipality municipality = Municipality.of(code(oneOf(inside ? INSIDE : OUTSIDE)));
        return inside
                ? municipality
                        .withDisadvantagedArea(random.nextInt(4) > 0)
                        .withSettlementAutonomyRegion(false)
                        .withHighPopulationDecline(random.nextBoolean())
                : municipality;
    }

    private String code(Prefecture prefecture) {
        String digits = prefecture.number() + (301 + random.nextInt(300));
        return digits + LocalGovernmentCode.checkDigit(digits);
    }

    private Company company() {
        return random.nextInt(20) == 0
                ? Company.of(oneOf(OUTSIDE).number())
                        .withOffices(List.of(oneOf(INSIDE).number()))
                : Company.of(oneOf(random.nextInt(20) == 0 ? OUTSIDE : INSIDE).number());
    }

    private Employment employment() {
        return switch (random.nextInt(20)) {
            case 0 -> Employment.OFFICER;
            case 1 -> Employment.FREELANCE;
            default -> Employment.EMPLOYEE;
        };
    }

    private WorkField field() {
        return FIELDS[random.nextInt(FIELDS.length)];
    }

    private List<WorkField> fields() {
        List<WorkField> fields = new ArrayList<>(List.of(FIELDS));
        Collections.shuffle(fields, random);
        return List.copyOf(fields.subList(0, 1 + random.nextInt(3)));
    }

    private String text() {
        return oneOf(List.of("防災", "伝統工芸", "子育て"));
    }

    private Mode mode() {
        return random.nextInt(3) == 0 ? Mode.SIDE_JOB : Mode.DISPATCH;
    }

    private Period period() {
        LocalDate startsOn = FIRST_DAY.plusDays(random.nextInt(DAYS));
        return Period.of(startsOn, startsOn.plusMonths(6 + random.nextInt(31)).minusDays(1));
    }

    private int days(Mode mode) {
        return mode == Mode.DISPATCH ? 8 + random.nextInt(14) : 3 + random.nextInt(8);
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
