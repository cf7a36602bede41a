package jp.chiikiryoku.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.testkit.Vector;
import jp.chiikiryoku.testkit.Vectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every interval holds what any filling of the open questions, rulings and readings gives, and its ends are reached.
 *
 * <p>A filling narrows an answer: no decided rule changes, ELIGIBLE and INELIGIBLE stay, and each amount stays within its
 * range. Where all fillings are tried, because each open question is a choice, one of them gives the greatest amount; one
 * gives the least, unless the verdict is NEEDS_REVIEW, whose certain amount is 0 by definition. A question that asks for a
 * number or a day is filled with what any vector states there, and then only what lies within is checked.
 *
 * <p>Payloads are the vectors and variations of them; set {@code chiikiryoku.intervals.seed} and
 * {@code chiikiryoku.intervals.tries} for others. A subclass is called {@code IntervalTest}.
 */
public abstract class IntervalContract extends ModuleContract {

    private static final int MOST_FILLINGS = 400;
    private static final int MOST_VARIATIONS = 4;

    @TestFactory
    Stream<DynamicTest> every_interval_holds_every_filling_and_reaches_its_ends() {
        return assessed().flatMap(kind -> {
            List<Vector> vectors = Vectors.of(getClass()).ofKind(kind.name()).valid();
            Check check = check(kind, vectors);
            return Vectors.tests(vectors, vector -> check.check(tree(vector)));
        });
    }

    @TestFactory
    Stream<DynamicTest> the_intervals_of_variations_hold_every_filling_and_reach_their_ends() {
        long seed = Long.getLong("chiikiryoku.intervals.seed", 14);
        int tries = Integer.getInteger("chiikiryoku.intervals.tries", 300);
        return assessed()
                .map(kind -> DynamicTest.dynamicTest(kind.name() + ", chiikiryoku.intervals.seed=" + seed, () -> {
                    List<Vector> vectors =
                            Vectors.of(getClass()).ofKind(kind.name()).valid();
                    vary(check(kind, vectors), vectors, new Random(seed), tries);
                }));
    }

    private Stream<Kind<?, ?>> assessed() {
        return kinds().filter(kind -> Vectors.of(getClass()).ofKind(kind.name()).valid().stream()
                .anyMatch(vector -> kind.answer(vector.payload())
                        .match(answer -> answer instanceof Assessment, problems -> false)));
    }

    private Check check(Kind<?, ?> kind, List<Vector> vectors) {
        Vocabulary vocabulary =
                new Vocabulary(vectors.stream().map(IntervalContract::tree).toList());
        return new Check(
                new Filled.Settled(ReissuedProgramme.of(provider()), kind),
                new Fillings(kind.form(), vocabulary),
                vocabulary);
    }

    private static void vary(Check check, List<Vector> vectors, Random random, int tries) {
        Variation variation = new Variation(check.vocabulary(), random);
        for (int i = 0; i < tries; i++) {
            ObjectNode payload = tree(vectors.get(random.nextInt(vectors.size())));
            for (int j = random.nextInt(MOST_VARIATIONS); j >= 0; j--) {
                ObjectNode varied = payload.deepCopy();
                variation.vary(varied);
                payload = Filled.of(check.settled(), varied).isPresent() ? varied : payload;
            }
            check.check(payload);
        }
    }

    private static ObjectNode tree(Vector vector) {
        try {
            return (ObjectNode) Vectors.JSON.readTree(vector.payload());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Check(Filled.Settled settled, Fillings fillings, Vocabulary vocabulary) {

        void check(ObjectNode payload) {
            Filled start = Filled.of(settled, payload).orElseThrow();
            if (start.contradictsRulings()) {
                return;
            }
            start.steps(fillings).stream()
                    .filter(step -> !step.contradictsRulings())
                    .forEach(step -> checkNarrower(start, step));
            Ends ends = new Ends();
            follow(start, ends);
            if (ends.complete) {
                ends.checkReached(start);
            }
        }

        private void follow(Filled filled, Ends ends) {
            Filled.Narrower narrower = filled.narrower(fillings);
            ends.complete &= narrower.complete() && ends.last.size() < MOST_FILLINGS;
            if (narrower.each().isEmpty()) {
                ends.last.add(filled);
            }
            for (Filled next : narrower.each()) {
                if (!ends.complete) {
                    return;
                }
                if (!next.contradictsRulings()) {
                    checkNarrower(filled, next);
                    follow(next, ends);
                }
            }
        }
    }

    private static void checkNarrower(Filled wide, Filled narrow) {
        Assessment before = wide.assessment();
        Assessment after = narrow.assessment();
        if (before.verdict() == Verdict.ELIGIBLE || before.verdict() == Verdict.INELIGIBLE) {
            assertThat(after.verdict()).as("%s%nthen %s", wide, narrow).isEqualTo(before.verdict());
        }
        for (Finding finding : before.findings()) {
            if (finding.outcome() != Outcome.UNDETERMINED) {
                assertThat(after.finding(finding.rule()).outcome())
                        .as("%s: %s%nthen %s", finding.rule(), wide, narrow)
                        .isEqualTo(finding.outcome());
            }
        }
        for (Amount amount : before.amounts()) {
            YenRange range = after.amount(amount.key());
            assertThat(amount.range().contains(range.yen()) && amount.range().contains(range.atMost()))
                    .as("%s: %s%nthen %s", amount, wide, narrow)
                    .isTrue();
        }
    }

    /** What is reached when nothing is left to be answered. */
    private static final class Ends {

        private final List<Filled> last = new ArrayList<>();
        private boolean complete = true;

        void checkReached(Filled start) {
            for (Amount amount : start.assessment().amounts()) {
                assertThat(last)
                        .as("the most of %s in %s", amount, start)
                        .anyMatch(filled -> range(filled, amount)
                                .atMost()
                                .equals(amount.range().atMost()));
                if (start.assessment().verdict() != Verdict.NEEDS_REVIEW
                        || !amount.range().yen().equals(Yen.ZERO)) {
                    assertThat(last)
                            .as("the least of %s in %s", amount, start)
                            .anyMatch(filled -> range(filled, amount)
                                    .yen()
                                    .equals(amount.range().yen()));
                }
            }
        }

        private static YenRange range(Filled filled, Amount amount) {
            return filled.assessment().amount(amount.key());
        }
    }
}
