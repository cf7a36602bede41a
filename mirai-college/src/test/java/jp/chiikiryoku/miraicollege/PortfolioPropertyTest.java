package jp.chiikiryoku.miraicollege;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.miraicollege.edition.PortfolioRule;
import jp.chiikiryoku.miraicollege.portfolio.Portfolio;
import jp.chiikiryoku.miraicollege.portfolio.PortfolioTally;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Held to an oracle of plain longs that knows the figures of the source and none of the library's values. */
class PortfolioPropertyTest {

    private static final int TRIES = 1_000;
    private static final OneEdition SHIPPED = OneEdition.SHIPPED;
    private static final long FIXED_FEE = 10_000_000;
    private static final Budget PRINTED =
            new Budget(15, 150_000_000, 30_000_000, 180_000_000, 100_000_000, 280_000_000);

    private enum Answer {
        ELIGIBLE,
        OPEN,
        REFUSED
    }

    /** A proposal in plain numbers. */
    record Plain(Answer answer, long fee) {

        Assessment assess(OneEdition edition) {
            return switch (answer) {
                case ELIGIBLE -> Proposals.eligible(edition, fee);
                case OPEN -> Proposals.open(edition, fee);
                case REFUSED -> edition.kind().assess(Proposals.of(fee).withFieldwork(false));
            };
        }

        boolean counts() {
            return answer != Answer.REFUSED && fee <= FIXED_FEE;
        }

        boolean isCertain() {
            return answer == Answer.ELIGIBLE && fee <= FIXED_FEE;
        }
    }

    /** The limits in plain numbers. */
    record Budget(long sites, long modelProjects, long analysis, long modelCases, long platform, long programme) {

        OneEdition edition() {
            try {
                return OwnEdition.of2030("own")
                        .withLimit("sites", sites)
                        .withLimit("modelProjects", modelProjects)
                        .withLimit("analysis", analysis)
                        .withLimit("modelCases", modelCases)
                        .withLimit("platform", platform)
                        .withLimit("programme", programme)
                        .edition();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Provide
    Arbitrary<List<Plain>> proposals() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(6, Answer.ELIGIBLE), Tuple.of(3, Answer.OPEN), Tuple.of(1, Answer.REFUSED)),
                        fees())
                .as(Plain::new)
                .list()
                .ofMaxSize(24);
    }

    @Provide
    Arbitrary<Long> fees() {
        return Arbitraries.oneOf(
                Arbitraries.of(1L, 9_999_999L, 10_000_000L, 10_000_000L, 10_000_000L, 10_000_001L),
                Arbitraries.longs().between(1, 12_000_000));
    }

    @Provide
    Arbitrary<Budget> budgets() {
        Arbitrary<Long> limits = Arbitraries.longs().between(1, 240_000_000);
        Arbitrary<Long> parts = Arbitraries.longs().between(0, 60_000_000);
        return Combinators.combine(Arbitraries.longs().between(1, 24), limits, parts, limits, parts, limits)
                .as((sites, projects, analysis, cases, platform, more) ->
                        new Budget(sites, projects, analysis, analysis + cases, platform, analysis + platform + more));
    }

    private static List<Assessment> assessed(OneEdition edition, List<Plain> proposals) {
        return proposals.stream().map(proposal -> proposal.assess(edition)).toList();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void every_limit_of_the_printed_budget_is_the_oracle_s(@ForAll("proposals") List<Plain> proposals) {
        check(SHIPPED.portfolios().assess(assessed(SHIPPED, proposals)), PRINTED, proposals);
    }

    // The limits need not fit together, if only what counts beside the fees fits into them: each decides for itself.
    @Property(tries = TRIES / 2, edgeCases = EdgeCasesMode.NONE)
    void every_limit_of_any_budget_is_the_oracle_s(
            @ForAll("budgets") Budget budget, @ForAll("proposals") List<Plain> proposals) {
        OneEdition edition = budget.edition();
        check(edition.portfolios().assess(assessed(edition, proposals)), budget, proposals);
    }

    private static void check(Portfolio portfolio, Budget budget, List<Plain> proposals) {
        long certainSites = proposals.stream().filter(Plain::isCertain).count();
        long possibleSites = proposals.stream().filter(Plain::counts).count();
        long certain = proposals.stream()
                .filter(Plain::isCertain)
                .mapToLong(Plain::fee)
                .sum();
        long atMost =
                proposals.stream().filter(Plain::counts).mapToLong(Plain::fee).sum();
        long cases = budget.analysis();
        long programme = budget.analysis() + budget.platform();
        PortfolioTally tally = portfolio.tally();
        assertThat(tally.eligible()).isEqualTo(certainSites);
        assertThat(tally.needsReview()).isEqualTo(possibleSites - certainSites);
        assertThat(tally.ineligible()).isEqualTo(proposals.size() - possibleSites);
        assertThat(tally.fees().yen().value()).isEqualTo(certain);
        assertThat(tally.fees().atMost().value()).isEqualTo(atMost);
        List<Outcome> expected = List.of(
                outcome(certainSites, possibleSites, budget.sites()),
                outcome(certain, atMost, budget.modelProjects()),
                outcome(certain + cases, atMost + cases, budget.modelCases()),
                outcome(certain + programme, atMost + programme, budget.programme()));
        assertThat(portfolio.findings())
                .extracting(finding -> finding.outcome())
                .containsExactlyElementsOf(expected);
        assertThat(portfolio.outcome()).isEqualTo(worst(expected));
        checkExcess(portfolio, PortfolioRule.SITES, certainSites, possibleSites, budget.sites());
        checkExcess(portfolio, PortfolioRule.MODEL_PROJECTS, certain, atMost, budget.modelProjects());
        checkExcess(portfolio, PortfolioRule.MODEL_CASES, certain + cases, atMost + cases, budget.modelCases());
        checkExcess(portfolio, PortfolioRule.PROGRAMME, certain + programme, atMost + programme, budget.programme());
    }

    private static Outcome outcome(long certain, long atMost, long limit) {
        if (certain > limit) {
            return Outcome.VIOLATED;
        }
        return atMost > limit ? Outcome.UNDETERMINED : Outcome.SATISFIED;
    }

    private static Outcome worst(List<Outcome> outcomes) {
        if (outcomes.contains(Outcome.VIOLATED)) {
            return Outcome.VIOLATED;
        }
        return outcomes.contains(Outcome.UNDETERMINED) ? Outcome.UNDETERMINED : Outcome.SATISFIED;
    }

    private static void checkExcess(Portfolio portfolio, PortfolioRule rule, long certain, long atMost, long limit) {
        Object excess = portfolio.finding(rule).facts().find("excess");
        long expected = certain > limit ? certain - limit : atMost - limit;
        if (expected <= 0) {
            assertThat(excess).isNull();
        } else {
            assertThat(excess).isEqualTo(rule == PortfolioRule.SITES ? (Object) expected : Yen.of(expected));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_proposals_does_not_matter(@ForAll("proposals") List<Plain> proposals, @ForAll long seed) {
        List<Plain> shuffled = new ArrayList<>(proposals);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(SHIPPED.portfolios().assess(assessed(SHIPPED, shuffled)))
                .isEqualTo(SHIPPED.portfolios().assess(assessed(SHIPPED, proposals)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void splitting_and_merging_does_not_matter(
            @ForAll("proposals") List<Plain> proposals, @ForAll @IntRange(min = 1, max = 5) int parts) {
        List<Assessment> assessments = assessed(SHIPPED, proposals);
        List<PortfolioTally> tallies =
                new ArrayList<>(Collections.nCopies(parts, SHIPPED.portfolios().tally()));
        for (int i = 0; i < assessments.size(); i++) {
            tallies.set(i % parts, tallies.get(i % parts).plus(assessments.get(i)));
        }
        Collections.reverse(tallies);
        PortfolioTally merged = tallies.stream().reduce(SHIPPED.portfolios().tally(), PortfolioTally::plus);
        assertThat(SHIPPED.portfolios().assess(merged))
                .isEqualTo(SHIPPED.portfolios().assess(assessments));
    }
}
