package jp.chiikiryoku.miraicollege;

import static jp.chiikiryoku.miraicollege.MiraiCollege.PROPOSALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.form.MalformedPayloadException;
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
    @Test
    void the_fixed_fee_is_the_amount() {
        ANSWERS.expect(of(10_000_000), Outcome.SATISFIED, PLACE);
        assertThat(of(10_000_000).assess().amount(MiraiCollegeAmount.FEE))
                .isEqualTo(YenRange.exactly(Yen.of(10_000_000)));
        assertThat(of(10_000_000).finding(RULE).remedies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 3_000_000, 9_999_999})
    void a_lower_fee_is_possible_and_not_certain(long fee) {
        ANSWERS.expect(of(fee), Outcome.UNDETERMINED, PLACE);
        assertThat(of(fee).assess().verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(of(fee).assess().amount(MiraiCollegeAmount.FEE)).isEqualTo(YenRange.upTo(Yen.of(fee)));
    }

    @Test
    void a_lower_fee_that_is_ruled_accepted_is_the_amount() {
        Assessment assessment = of(3_000_000)
                .with("/rulings", List.of(Ruling.of("MRC-FEE", Judgement.MET)))
                .assess();
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assessment.amount(MiraiCollegeAmount.FEE)).isEqualTo(YenRange.exactly(Yen.of(3_000_000)));
        assertThat(steps(assessment, Language.JA))
                .containsExactly(
                        "委託料3,000,000円は、1か所あたりの定額10,000,000円を7,000,000円下回っていますが、照会に対する判断により認められています。額は3,000,000円です。");
        assertThat(steps(assessment, Language.EN))
                .containsExactly(
                        "The fee of 3,000,000 yen is less than the fixed sum of 10,000,000 yen for each site by 7,000,000 yen. By the answer of the authority it is accepted, so it is 3,000,000 yen.");
    }

    @ParameterizedTest
    @ValueSource(longs = {10_000_001, 10_000_002, 1_000_000_000_000_000L})
    void a_fee_of_a_yen_more_is_refused_and_lowered_to_the_fixed_one(long fee) {
        ANSWERS.expect(of(fee), Outcome.VIOLATED, PLACE);
        assertThat(of(fee).assess().amount(MiraiCollegeAmount.FEE)).isEqualTo(YenRange.ZERO);
        assertThat(ANSWERS.changes(of(fee))).containsExactly("/fee=10,000,000円");
        ANSWERS.expectRemedyIsTheSmallest(of(fee), fixed -> ((Yen) fixed).plus(Yen.of(1)));
    }

    @Test
    void a_fee_of_nothing_is_no_fee() {
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> MiraiCollege.proposals().read(of(0).json()))
                .satisfies(exception -> assertThat(PayloadDocument.problems(exception.problems()))
                        .containsExactly("\"/fee\" out-of-range"));
    }

    @Test
    void the_step_says_that_the_fee_is_the_fixed_one() {
        Assessment assessment = of(10_000_000).assess();
        assertThat(assessment.steps()).singleElement().satisfies(step -> {
            assertThat(step.amount()).isEqualTo(MiraiCollegeAmount.FEE);
            assertThat(step.citation())
                    .isEqualTo(OneEdition.SHIPPED
                            .portfolios()
                            .edition()
                            .parameters()
                            .fixedFee()
                            .citation());
        });
        assertThat(steps(assessment, Language.JA)).containsExactly("委託料は1か所あたりの定額で、10,000,000円です。");
        assertThat(steps(assessment, Language.EN))
                .containsExactly("The fee is the fixed sum for each site, 10,000,000 yen.");
    }

    @Test
    void a_refused_fee_is_nothing() {
        assertThat(steps(of(10_000_001).assess(), Language.JA)).containsExactly("要件を満たさないため、委託料は0円です。");
        assertThat(steps(of(10_000_001).assess(), Language.EN))
                .containsExactly("The requirements are not met, so the commission fee is 0 yen.");
    }

    @Test
    void a_fee_under_review_is_possible_and_not_certain() {
        Assessment assessment = of(8_000_000).assess();
        assertThat(assessment.amount(MiraiCollegeAmount.FEE)).isEqualTo(YenRange.upTo(Yen.of(8_000_000)));
        assertThat(steps(assessment, Language.JA))
                .containsExactly(
                        "委託料8,000,000円は、1か所あたりの定額10,000,000円を2,000,000円下回っています。認められる場合の額は8,000,000円です。",
                        "確認を要する事項が残るため、委託料のうち確実な額は0円で、最大は8,000,000円です。");
        assertThat(steps(assessment, Language.EN).get(0))
                .isEqualTo("The fee of 8,000,000 yen is less than the fixed sum of 10,000,000 yen for each site by"
                        + " 2,000,000 yen. If it is accepted, it is 8,000,000 yen.");
    }

    private static List<String> steps(Assessment assessment, Language language) {
        return assessment.steps().stream()
                .map(step -> MiraiCollege.proposals().renderer(language).render(step.message()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules/MRC-FEE/authority", "/parameters/fixedFee/citation/authority"})
    void a_fee_above_that_of_a_weak_source_is_not_refused(String weak) throws Exception {
        Programme<MiraiCollegeParameters> programme =
                OwnEdition.of2030("own").with(weak, "ASSUMPTION").load();
        Assessment assessment = of(10_000_001)
                .in(programme.kind(PROPOSALS))
                .with("/edition", "own")
                .assess();
        assertThat(assessment.finding(RULE).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(assessment.amount(MiraiCollegeAmount.FEE)).isEqualTo(YenRange.upTo(Yen.of(10_000_001)));
        assertThat(steps(assessment, Language.JA).get(0))
                .isEqualTo("委託料10,000,001円は、1か所あたりの定額10,000,000円を1円超えています。認められる場合の額は10,000,001円です。");
        assertThat(steps(assessment, Language.EN).get(0))
                .isEqualTo("The fee of 10,000,001 yen exceeds the fixed sum of 10,000,000 yen for each site by 1 yen."
                        + " If it is accepted, it is 10,000,001 yen.");
        assertThat(assessment.steps().get(0).citation())
                .isEqualTo(
                        programme.editions().get("own").parameters().fixedFee().citation());
        Assessment exact = of(10_000_000)
                .in(programme.kind(PROPOSALS))
                .with("/edition", "own")
                .assess();
        assertThat(exact.steps()).extracting(step -> step.message().key()).containsExactly("step.fee");
    }
}
