package jp.chiikiryoku.dxtalent.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.dxtalent.DxTalent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Held to an oracle of plain decimals that knows the caps of the source and none of the library's values. */
class DxClaimPropertyTest {

    private static final int TRIES = 2_000;
    private static final long PERSON = 20_000_000;
    private static final long RECRUITMENT = 1_000_000;
    private static final BigDecimal RATE = new BigDecimal("0.7");
    private static final BigDecimal THOUSAND = new BigDecimal(1_000);

    /** A cost and what was judged of it. */
    record Cost(long yen, Judgement judgement) {

        boolean counts(boolean atMost) {
            return judgement == Judgement.MET || atMost && judgement == Judgement.PENDING;
        }
    }

    @Provide
    Arbitrary<Long> yen() {
        return Arbitraries.oneOf(
                Arbitraries.of(0L, 1L, 5L, 714L, 715L, RECRUITMENT - 1, RECRUITMENT, RECRUITMENT + 1),
                Arbitraries.of(PERSON - 1, PERSON, PERSON + 1),
                Arbitraries.longs().between(0, 3 * PERSON));
    }

    @Provide
    Arbitrary<Cost> cost() {
        return Combinators.combine(yen(), Arbitraries.of(Judgement.class)).as(Cost::new);
    }

    @Provide
    Arbitrary<List<Cost>> people() {
        return cost().list().ofMaxSize(6);
    }

    private static DxClaim claim(List<Cost> people, long recruitment, Cost training) {
        return DxClaim.of(
                        Body.of("350001"),
                        people.stream()
                                .map(cost -> Specialist.of(Yen.of(cost.yen()))
                                        .withMunicipalSupport(Criterion.of(cost.judgement())))
                                .toList())
                .withEdition("r5-r7")
                .withRecruitment(Yen.of(recruitment))
                .withTraining(Training.of(Yen.of(training.yen())).withCoreStaff(Criterion.of(training.judgement())));
    }

    // A row of 0 yen states nothing, so that nobody has to judge it.
    private static List<Judgement> judgements(List<Cost> people, Cost training) {
        return Stream.concat(people.stream(), Stream.of(training))
                .filter(cost -> cost.yen() > 0)
                .map(Cost::judgement)
                .toList();
    }

    // Something is claimed, and whatever is judged nothing of it is accepted.
    private static boolean isNothingAccepted(List<Cost> people, long recruitment, Cost training) {
        boolean claimed = recruitment > 0 || !judgements(people, training).isEmpty();
        return claimed && sum(exact(people, recruitment, training, true)).signum() == 0;
    }

    private static long[] expected(List<Cost> people, long recruitment, Cost training, boolean atMost) {
        if (isNothingAccepted(people, recruitment, training)) {
            return new long[4];
        }
        List<BigDecimal> items = exact(people, recruitment, training, atMost);
        return new long[] {
            whole(items.get(0)),
            whole(items.get(1)),
            whole(items.get(2)),
            sum(items)
                    .divide(THOUSAND, 0, RoundingMode.HALF_UP)
                    .multiply(THOUSAND)
                    .longValueExact()
        };
    }

    private static List<BigDecimal> exact(List<Cost> people, long recruitment, Cost training, boolean atMost) {
        long counted = people.stream()
                .filter(cost -> cost.counts(atMost))
                .mapToLong(cost -> Math.min(cost.yen(), PERSON))
                .sum();
        return List.of(
                RATE.multiply(BigDecimal.valueOf(counted)),
                RATE.multiply(BigDecimal.valueOf(Math.min(recruitment, RECRUITMENT))),
                training.counts(atMost) ? RATE.multiply(BigDecimal.valueOf(training.yen())) : BigDecimal.ZERO);
    }

    private static BigDecimal sum(List<BigDecimal> items) {
        return items.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long whole(BigDecimal yen) {
        return yen.setScale(0, RoundingMode.DOWN).longValueExact();
    }

    private static long[] amounts(Assessment assessment, boolean atMost) {
        long[] amounts = new long[DxTalentAmount.values().length];
        for (DxTalentAmount key : DxTalentAmount.values()) {
            YenRange range = assessment.amount(key);
            amounts[key.ordinal()] = (atMost ? range.atMost() : range.yen()).value();
        }
        return amounts;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void both_ends_are_those_of_plain_decimals(
            @ForAll("people") List<Cost> people, @ForAll("yen") long recruitment, @ForAll("cost") Cost training) {
        Assessment assessment = DxTalent.claims().assess(claim(people, recruitment, training));
        assertThat(amounts(assessment, false)).isEqualTo(expected(people, recruitment, training, false));
        assertThat(amounts(assessment, true)).isEqualTo(expected(people, recruitment, training, true));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_verdict_follows_the_judgements(
            @ForAll("people") List<Cost> people, @ForAll("yen") long recruitment, @ForAll("cost") Cost training) {
        List<Judgement> judgements = judgements(people, training);
        Verdict expected = Verdict.ELIGIBLE;
        if (isNothingAccepted(people, recruitment, training)) {
            expected = Verdict.INELIGIBLE;
        } else if (judgements.contains(Judgement.NOT_MET)) {
            expected = Verdict.PARTLY_ELIGIBLE;
        } else if (judgements.contains(Judgement.PENDING)) {
            expected = Verdict.NEEDS_REVIEW;
        }
        assertThat(DxTalent.claims()
                        .assess(claim(people, recruitment, training))
                        .verdict())
                .isEqualTo(expected);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_specialists_changes_no_amount(
            @ForAll("people") List<Cost> people, @ForAll("yen") long recruitment, @ForAll Random random) {
        Cost training = new Cost(0, Judgement.MET);
        List<Cost> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        assertThat(DxTalent.claims()
                        .assess(claim(shuffled, recruitment, training))
                        .amounts())
                .isEqualTo(DxTalent.claims()
                        .assess(claim(people, recruitment, training))
                        .amounts());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void no_amount_exceeds_its_cap(
            @ForAll("people") List<Cost> people, @ForAll("yen") long recruitment, @ForAll("cost") Cost training) {
        long[] amounts = amounts(DxTalent.claims().assess(claim(people, recruitment, training)), true);
        assertThat(amounts[0]).isBetween(0L, 14_000_000L * people.size());
        assertThat(amounts[1]).isBetween(0L, 700_000L);
    }
}
