package jp.chiikiryoku.kigyojin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Held to an oracle of plain decimals that knows the caps of the source and none of the library's values. */
class KigyojinClaimPropertyTest {

    // The edges stand among the costs.
    private static final int TRIES = 2_000;
    private static final long PREPARATION = 1_000_000;
    private static final long DISPATCH = 5_600_000;
    private static final long REMUNERATION = 1_000_000;
    private static final long TRAVEL = 1_000_000;
    private static final long PROPOSAL = 1_000_000;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = new BigDecimal(1_000);

    /** A person in plain numbers: a dispatch has one cost, a side job two; -1 is not stated. */
    record Person(boolean dispatch, long first, long second, long proposal) {

        Assignment assignment() {
            Assignment assignment =
                    dispatch ? Assignment.dispatch(Yen.of(first)) : Assignment.sideJob(Yen.of(first), Yen.of(second));
            return proposal < 0 ? assignment : assignment.withProposalCost(Yen.of(proposal));
        }

        long accepted() {
            return dispatch ? Math.min(first, DISPATCH) : Math.min(first, REMUNERATION) + Math.min(second, TRAVEL);
        }

        long proposed() {
            return Math.min(Math.max(proposal, 0), PROPOSAL);
        }

        Person plus(int cost, long yen) {
            return switch (cost) {
                case 0 -> new Person(dispatch, first + yen, second, proposal);
                case 1 -> new Person(dispatch, first, second + yen, proposal);
                default -> new Person(dispatch, first, second, Math.max(proposal, 0) + yen);
            };
        }
    }

    @Provide
    Arbitrary<List<Person>> people() {
        return Combinators.combine(Arbitraries.of(true, false), costs(), costs(), proposals())
                .as(Person::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Long> costs() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 7_000_000),
                Arbitraries.longs().between(0, 2_000),
                Arbitraries.of(
                        999_999L, 1_000_000L, 1_000_001L, 5_599_999L, 5_600_000L, 5_600_001L, 10_000_000_000_000L));
    }

    @Provide
    Arbitrary<Long> proposals() {
        return Arbitraries.oneOf(Arbitraries.just(-1L), costs());
    }

    private static KigyojinClaim claim(Municipality municipality, List<Person> people, long preparation) {
        KigyojinClaim claim = KigyojinClaim.of(
                        municipality, people.stream().map(Person::assignment).toList())
                .withEdition("r6");
        return preparation < 0 ? claim : claim.withPreparationCost(Yen.of(preparation));
    }

    private static long[] amounts(List<Person> people, long preparation) {
        Assessment assessment = Kigyojin.claims().assess(claim(Municipality.of("325287"), people, preparation));
        long[] amounts = new long[KigyojinAmount.values().length];
        for (KigyojinAmount key : KigyojinAmount.values()) {
            assertThat(assessment.amount(key).isExact()).isTrue();
            amounts[key.ordinal()] = assessment.amount(key).yen().value();
        }
        return amounts;
    }

    private static BigDecimal half(long yen) {
        return HALF.multiply(BigDecimal.valueOf(yen));
    }

    private static long[] expected(List<Person> people, long preparation) {
        BigDecimal a = half(Math.min(Math.max(preparation, 0), PREPARATION));
        BigDecimal b =
                BigDecimal.valueOf(people.stream().mapToLong(Person::accepted).sum());
        BigDecimal c = half(people.stream().mapToLong(Person::proposed).sum());
        BigDecimal total =
                a.add(b).add(c).divide(THOUSAND, 0, RoundingMode.HALF_UP).multiply(THOUSAND);
        return new long[] {
            a.setScale(0, RoundingMode.DOWN).longValueExact(),
            b.longValueExact(),
            c.setScale(0, RoundingMode.DOWN).longValueExact(),
            total.longValueExact()
        };
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_total_is_the_half_up_thousand_of_the_exact_sum(
            @ForAll("people") List<Person> people, @ForAll("proposals") long preparation) {
        assertThat(amounts(people, preparation)).isEqualTo(expected(people, preparation));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void no_amount_exceeds_its_caps(@ForAll("people") List<Person> people, @ForAll("proposals") long preparation) {
        long[] amounts = amounts(people, preparation);
        long dispatched = people.stream().filter(Person::dispatch).count();
        assertThat(amounts[0]).isBetween(0L, 500_000L);
        assertThat(amounts[1]).isBetween(0L, 5_600_000 * dispatched + 2_000_000 * (people.size() - dispatched));
        assertThat(amounts[2]).isBetween(0L, 500_000L * people.size());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_side_job_keeps_each_cap_and_both_together(@ForAll("costs") long remuneration, @ForAll("costs") long travel) {
        long together = amounts(List.of(new Person(false, remuneration, travel, -1)), -1)[1];
        long alone = amounts(List.of(new Person(false, remuneration, 0, -1)), -1)[1];
        long travelAlone = amounts(List.of(new Person(false, 0, travel, -1)), -1)[1];
        assertThat(alone).isLessThanOrEqualTo(1_000_000);
        assertThat(travelAlone).isLessThanOrEqualTo(1_000_000);
        assertThat(together).isEqualTo(alone + travelAlone).isLessThanOrEqualTo(2_000_000);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void more_cost_is_never_less_money(
            @ForAll("people") List<Person> people,
            @ForAll("costs") long preparation,
            @ForAll("costs") long more,
            @ForAll Random random) {
        long[] before = amounts(people, preparation);
        List<Person> raised = new ArrayList<>(people);
        int index = random.nextInt(people.size());
        raised.set(index, people.get(index).plus(random.nextInt(3), more));
        assertNoneIsLess(amounts(raised, preparation), before);
        assertNoneIsLess(amounts(people, preparation + more), before);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void one_person_more_is_never_less_money(@ForAll("people") List<Person> people, @ForAll("costs") long preparation) {
        List<Person> fewer = people.subList(0, people.size() - 1);
        if (!fewer.isEmpty()) {
            assertNoneIsLess(amounts(people, preparation), amounts(fewer, preparation));
        }
    }

    private static void assertNoneIsLess(long[] after, long[] before) {
        for (int i = 0; i < before.length; i++) {
            assertThat(after[i]).isGreaterThanOrEqualTo(before[i]);
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_people_changes_nothing(
            @ForAll("people") List<Person> people, @ForAll("costs") long preparation, @ForAll Random random) {
        List<Person> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        assertThat(amounts(shuffled, preparation)).isEqualTo(amounts(people, preparation));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void an_open_claimant_has_the_same_amounts_at_most(
            @ForAll("people") List<Person> people,
            @ForAll("proposals") long preparation,
            @ForAll("flags") @Nullable Boolean area) {
        Municipality open = new Municipality("215015", null, area, null, false);
        Assessment assessment = Kigyojin.claims().assess(claim(open, people, preparation));
        long[] expected = expected(people, preparation);
        for (KigyojinAmount key : KigyojinAmount.values()) {
            assertThat(assessment.amount(key).atMost().value()).isEqualTo(expected[key.ordinal()]);
            assertThat(assessment.amount(key).yen().value())
                    .isEqualTo(Boolean.TRUE.equals(area) ? expected[key.ordinal()] : 0);
        }
        assertThat(assessment.verdict()).isEqualTo(Boolean.TRUE.equals(area) ? Verdict.ELIGIBLE : Verdict.NEEDS_REVIEW);
    }

    @Provide
    Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false).injectNull(0.4);
    }
}
