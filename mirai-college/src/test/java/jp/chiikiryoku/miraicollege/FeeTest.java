package jp.chiikiryoku.miraicollege;

import static jp.chiikiryoku.miraicollege.MiraiCollege.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;
import jp.chiikiryoku.miraicollege.proposal.MiraiCollegeAmount;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fee of a payload, from its JSON text to the steps of its report. */
class FeeTest {

    private static final MiraiCollegeRule RULE = MiraiCollegeRule.FEE;
    private static final Answers ANSWERS = Answers.of(RULE);
    private static final String PLACE = "/fee";

    private static PayloadDocument of(long fee) {
        return Documents.proposal().with(PLACE, fee);
    }

    // MIC-R6-SUPPLEMENTARY: 定額10,000千円
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9_999_999, 10_000_000})
    void a_fee_up_to_the_cap_is_within_it(long fee) {
        ANSWERS.expect(of(fee), Outcome.SATISFIED, PLACE);
        assertThat(of(fee).assess().amount(MiraiCollegeAmount.FEE)).isEqualTo(YenRange.exactly(Yen.of(fee)));
        assertThat(of(fee).finding(RULE).remedies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {10_000_001, 10_000_002, 1_000_000_000_000_000L})
    void a_fee_of_a_yen_more_is_refused_and_lowered_to_the_cap(long fee) {
        ANSWERS.expect(of(fee), Outcome.VIOLATED, PLACE);
        assertThat(of(fee).assess().amount(MiraiCollegeAmount.FEE)).isEqualTo(YenRange.ZERO);
        assertThat(ANSWERS.changes(of(fee))).containsExactly("/fee=10,000,000円");
        ANSWERS.expectRemedyIsTheSmallest(of(fee), cap -> ((Yen) cap).plus(Yen.of(1)));
    }

    @Test
    void the_step_says_that_the_fee_stays_as_it_is() {
        Assessment assessment = of(8_000_000).assess();
        assertThat(assessment.steps()).singleElement().satisfies(step -> {
            assertThat(step.amount()).isEqualTo(MiraiCollegeAmount.FEE);
            assertThat(step.citation())
                    .isEqualTo(OneEdition.SHIPPED
                            .portfolios()
                            .edition()
                            .parameters()
                            .feeCap()
                            .citation());
        });
        assertThat(steps(assessment, Language.JA))
                .containsExactly("委託料8,000,000円は1か所あたりの上限10,000,000円以内のため、そのまま8,000,000円とします。");
        assertThat(steps(assessment, Language.EN))
                .containsExactly("The fee of 8,000,000 yen is within the cap of 10,000,000 yen for each site,"
                        + " so it is 8,000,000 yen.");
    }

    @Test
    void a_refused_fee_is_nothing() {
        assertThat(steps(of(10_000_001).assess(), Language.JA)).containsExactly("要件を満たさないため、委託料は0円です。");
        assertThat(steps(of(10_000_001).assess(), Language.EN))
                .containsExactly("The requirements are not met, so the commission fee is 0 yen.");
    }

    @Test
    void a_fee_under_review_is_possible_and_not_certain() {
        Assessment assessment = of(8_000_000).without("/fieldwork").assess();
        assertThat(assessment.amount(MiraiCollegeAmount.FEE)).isEqualTo(YenRange.upTo(Yen.of(8_000_000)));
        assertThat(steps(assessment, Language.JA))
                .containsExactly(
                        "委託料8,000,000円は1か所あたりの上限10,000,000円以内のため、そのまま8,000,000円とします。",
                        "確認を要する事項が残るため、委託料のうち確実な額は0円で、最大は8,000,000円です。");
    }

    private static List<String> steps(Assessment assessment, Language language) {
        return assessment.steps().stream()
                .map(step -> MiraiCollege.proposals().renderer(language).render(step.message()))
                .toList();
    }

    @Test
    void a_step_above_the_cap_of_a_weak_source_does_not_say_within() throws Exception {
        Programme<MiraiCollegeParameters> programme = OwnEdition.of2030("own")
                .with("/rules/MRC-FEE/authority", "ASSUMPTION")
                .load();
        Assessment assessment = of(10_000_001)
                .in(programme.kind(PROPOSALS))
                .with("/edition", "own")
                .assess();
        assertThat(assessment.amount(MiraiCollegeAmount.FEE)).isEqualTo(YenRange.upTo(Yen.of(10_000_001)));
        assertThat(steps(assessment, Language.JA).get(0)).isEqualTo("委託料10,000,001円は、1か所あたりの上限10,000,000円を1円超えています。");
        assertThat(steps(assessment, Language.EN).get(0))
                .isEqualTo("The fee of 10,000,001 yen exceeds the cap of 10,000,000 yen for each site by 1 yen.");
        assertThat(assessment.steps().get(0).citation())
                .isEqualTo(programme.editions().get("own").parameters().feeCap().citation());
        Assessment within = of(10_000_000)
                .in(programme.kind(PROPOSALS))
                .with("/edition", "own")
                .assess();
        assertThat(within.steps()).extracting(step -> step.message().key()).containsExactly("step.fee");
    }
}
