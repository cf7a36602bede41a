package jp.chiikiryoku.kyoryokutai.claim.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The total of a whole claim against decimals that know nothing of the library's money. */
class TotalPropertyTest {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = new BigDecimal(1_000);

    // With the term from 2022-06-15 to 2025-06-14: refused, open, accepted.
    private static final List<String> DAYS = List.of("2023-03-31", "2023-04-01", "2023-06-15");

    /** A claim and both ends of what it comes to by the specification. */
    private static final class Sample {
        private final Random random;
        private Scenario scenario;
        private BigDecimal certain = BigDecimal.ZERO;
        private BigDecimal possible = BigDecimal.ZERO;
        private boolean refused;
        private boolean open;
        private boolean claimed;

        Sample(long seed) {
            random = new Random(seed);
            String code =
                    List.of(Scenario.CITY, Scenario.PREFECTURE, Scenario.TOKYO).get(random.nextInt(3));
            scenario = Scenario.claim().body(code);
            boolean city = code.equals(Scenario.CITY);
            body("recruitment", 3_000_000, 2);
            body("trial", 1_000_000, 2);
            body("support", 2_000_000, city ? 2 : 0);
            int foreign = city ? 0 : code.equals(Scenario.TOKYO) ? 1 : 2;
            body("foreignRecruitment", 2_000_000, foreign);
            body("foreignSupport", 1_000_000, foreign);
            interns();
            members();
            startUps();
            houses();
        }

        private long amount(long about) {
            return random.nextInt(4) == 0
                    ? random.nextInt(3) * random.nextInt(750)
                    : (long) (random.nextDouble() * about * 1.3);
        }

        /** 0 refuses, 1 leaves open, 2 accepts. */
        private void add(BigDecimal amount, int answer) {
            certain = answer == 2 ? certain.add(amount) : certain;
            possible = answer >= 1 ? possible.add(amount) : possible;
        }

        /** A row of 0 yen states nothing. */
        private void add(long cost, BigDecimal amount, int answer) {
            if (cost > 0) {
                add(amount, answer);
                claimed = true;
                refused |= answer == 0;
                open |= answer == 1;
            }
        }

        private void body(String item, long cap, int answer) {
            if (random.nextBoolean()) {
                long cost = 1 + amount(cap);
                scenario = scenario.with("/" + item, cost);
                add(cost, BigDecimal.valueOf(cost).min(BigDecimal.valueOf(cap)), answer);
            }
        }

        private void interns() {
            long programme = amount(1_000_000);
            int days = random.nextInt(367);
            long cost = amount(4_392_000);
            scenario = scenario.with(
                    "/internship",
                    Map.of(
                            "programme",
                            programme,
                            "participants",
                            List.of(Map.of("activityDays", days, "cost", cost))));
            add(programme, BigDecimal.valueOf(programme).min(BigDecimal.valueOf(1_000_000)), 2);
            add(cost, BigDecimal.valueOf(cost).min(BigDecimal.valueOf(12_000).multiply(BigDecimal.valueOf(days))), 2);
        }

        private void members() {
            long remuneration = amount(3_200_000);
            long other = amount(2_000_000);
            scenario = scenario.with("/members", List.of(Scenario.cost(remuneration, other, "NONE")));
            add(remuneration, BigDecimal.valueOf(remuneration).min(BigDecimal.valueOf(3_200_000)), 2);
            add(other, BigDecimal.valueOf(other).min(BigDecimal.valueOf(2_000_000)), 2);
        }

        private void startUps() {
            List<Object> startUps = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                int answer = random.nextInt(3);
                long cost = amount(1_000_000);
                startUps.add(Scenario.startUp(cost, DAYS.get(answer), "2022-06-15", "2025-06-14"));
                add(cost, BigDecimal.valueOf(cost).min(BigDecimal.valueOf(1_000_000)), answer);
            }
            scenario = scenario.with("/startUps", startUps);
        }

        private void houses() {
            List<Object> houses = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                int answer = random.nextInt(3);
                long cost = amount(3_000_000);
                String settles = List.of("NOT_MET", "PENDING", "MET").get(answer);
                houses.add(Scenario.house(cost, "2025-03-31", settles));
                add(cost, BigDecimal.valueOf(cost).multiply(HALF), answer);
            }
            scenario = scenario.with("/vacantHouses", houses);
        }

        private static long rounded(BigDecimal exact) {
            return exact.divide(THOUSAND, 0, RoundingMode.HALF_UP)
                    .multiply(THOUSAND)
                    .longValueExact();
        }

        Verdict verdict() {
            if (claimed && possible.signum() == 0) {
                return Verdict.INELIGIBLE;
            }
            if (refused) {
                return Verdict.PARTLY_ELIGIBLE;
            }
            return open ? Verdict.NEEDS_REVIEW : Verdict.ELIGIBLE;
        }
    }

    @Property(tries = 3_000)
    void the_total_is_the_half_up_thousand_of_the_exact_sum_at_both_ends(@ForAll long seed) {
        Sample sample = new Sample(seed);
        Assessment assessment = sample.scenario.assess();
        assertThat(assessment.verdict()).isEqualTo(sample.verdict());
        if (sample.verdict() != Verdict.INELIGIBLE) {
            assertThat(assessment.amount(KyoryokutaiAmount.TOTAL).yen().value())
                    .isEqualTo(Sample.rounded(sample.certain));
            assertThat(assessment.amount(KyoryokutaiAmount.TOTAL).atMost().value())
                    .isEqualTo(Sample.rounded(sample.possible));
        }
    }

    @Property(tries = 1_000)
    void nothing_of_a_special_ward_counts_whatever_it_claims(@ForAll long seed) {
        Assessment assessment = new Sample(seed).scenario.body(Scenario.WARD).assess();
        assertThat(assessment.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(assessment.amounts())
                .allMatch(amount -> amount.range().atMost().isZero());
    }
}
