package jp.chiikiryoku.kyoryokutai.claim.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim;
import jp.chiikiryoku.kyoryokutai.claim.MemberCost;
import jp.chiikiryoku.kyoryokutai.edition.RaisedCeiling;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ActivityPropertyTest {

    private static final long MEMBER_CAP = 5_200_000;

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 6_000_000),
                Arbitraries.of(0L, 1_000_000L, 1_500_000L, 2_000_000L, 3_200_000L, 3_700_000L, 4_200_000L)
                        .flatMap(edge -> Arbitraries.longs().between(Math.max(0, edge - 1), edge + 1)),
                Arbitraries.longs().between(0, 200_000_000_000_000L));
    }

    private static MemberCost cost(long remuneration, long other, RaisedCeiling ceiling) {
        return MemberCost.of(Yen.of(remuneration), Yen.of(other)).withRaisedCeiling(ceiling);
    }

    private static long activity(MemberCost... costs) {
        KyoryokutaiClaim claim = KyoryokutaiClaim.builder()
                .fiscalYear(FiscalYear.of(2024))
                .body(Body.of(Scenario.CITY))
                .members(List.of(costs))
                .build();
        return Kyoryokutai.claims()
                .assess(claim)
                .amount(KyoryokutaiAmount.ACTIVITY)
                .yen()
                .value();
    }

    // What both parts come to by themselves, and never more than the cap on both.
    private static long oracle(long remuneration, long other, long ceiling) {
        long first = remuneration < ceiling ? remuneration : ceiling;
        long second = other < 2_000_000 ? other : 2_000_000;
        return first + second < MEMBER_CAP ? first + second : MEMBER_CAP;
    }

    @Property(tries = 3_000)
    void the_amount_is_that_of_the_specification(
            @ForAll("amounts") long remuneration, @ForAll("amounts") long other, @ForAll RaisedCeiling ceiling) {
        long cap = switch (ceiling) {
            case NONE -> 3_200_000;
            case HIGHLY_SKILLED -> 4_200_000;
            case POOR_ACCESS -> 3_700_000;
        };
        assertThat(activity(cost(remuneration, other, ceiling))).isEqualTo(oracle(remuneration, other, cap));
    }

    @Property(tries = 2_000)
    void a_member_never_counts_for_more_than_the_cap_or_what_was_spent(
            @ForAll("amounts") long remuneration, @ForAll("amounts") long other, @ForAll RaisedCeiling ceiling) {
        assertThat(activity(cost(remuneration, other, ceiling)))
                .isBetween(0L, Math.min(MEMBER_CAP, remuneration + other));
    }

    @Property(tries = 2_000)
    void a_raised_ceiling_never_lowers_an_amount_nor_raises_the_cap(
            @ForAll("amounts") long remuneration, @ForAll("amounts") long other) {
        long none = activity(cost(remuneration, other, RaisedCeiling.NONE));
        long poorAccess = activity(cost(remuneration, other, RaisedCeiling.POOR_ACCESS));
        long highlySkilled = activity(cost(remuneration, other, RaisedCeiling.HIGHLY_SKILLED));
        assertThat(none).isLessThanOrEqualTo(poorAccess);
        assertThat(poorAccess).isLessThanOrEqualTo(highlySkilled);
        assertThat(highlySkilled).isLessThanOrEqualTo(MEMBER_CAP);
    }

    @Property(tries = 2_000)
    void one_member_s_costs_split_over_two_never_count_for_less(
            @ForAll("amounts") long one,
            @ForAll("amounts") long two,
            @ForAll("amounts") long three,
            @ForAll("amounts") long four,
            @ForAll RaisedCeiling ceiling) {
        long together = activity(cost(one + two, three + four, ceiling));
        assertThat(activity(cost(one, three, ceiling), cost(two, four, ceiling)))
                .isGreaterThanOrEqualTo(together);
    }

    @Property(tries = 500)
    void members_count_one_by_one(@ForAll List<RaisedCeiling> ceilings, @ForAll("amounts") long amount) {
        List<MemberCost> costs = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < Math.min(ceilings.size(), 5); i++) {
            costs.add(cost(amount / 10, amount / (i + 10), ceilings.get(i)));
            sum += activity(costs.get(i));
        }
        assertThat(activity(costs.toArray(new MemberCost[0]))).isEqualTo(sum);
    }
}
