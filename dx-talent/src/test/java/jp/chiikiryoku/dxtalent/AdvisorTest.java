package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.edition.EmploymentForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-DX-CALL-R7 ２(2) ステップ３ and ２(1)（※１）: how people are secured for which work. */
class AdvisorTest {

    private static final Advisor ADVISOR = Advisor.of(Shipped.CALL).orElseThrow();
    private static final Work ONGOING_HANDS_ON = new Work(true, true, false, false);
    private static final Work ADVICE = new Work(false, false, false, false);
    private static final Work EXPERT = new Work(false, true, true, true);
    private static final Work ONGOING_ADVICE = new Work(true, false, false, false);

    private static Advice advice(Work... works) {
        return ADVISOR.adviseOn(List.of(works));
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, false, PART_TIME_OR_OUTSOURCING, advice-from-above one-off-project",
        "false, false, false, true, PART_TIME_OR_OUTSOURCING, advice-from-above one-off-project",
        "false, false, true, false, PART_TIME_OR_OUTSOURCING, advice-from-above one-off-project",
        "false, false, true, true, PART_TIME_OR_OUTSOURCING, advice-from-above one-off-project expert-few-hours",
        "false, true, false, false, PART_TIME_OR_OUTSOURCING, one-off-project",
        "false, true, false, true, PART_TIME_OR_OUTSOURCING, one-off-project",
        "false, true, true, false, PART_TIME_OR_OUTSOURCING, one-off-project",
        "false, true, true, true, PART_TIME_OR_OUTSOURCING, one-off-project expert-few-hours",
        "true, false, false, false, PART_TIME_OR_OUTSOURCING, advice-from-above",
        "true, false, false, true, PART_TIME_OR_OUTSOURCING, advice-from-above",
        "true, false, true, false, PART_TIME_OR_OUTSOURCING, advice-from-above",
        "true, false, true, true, PART_TIME_OR_OUTSOURCING, advice-from-above expert-few-hours",
        "true, true, false, false, FULL_TIME, ongoing-hands-on",
        "true, true, false, true, FULL_TIME, ongoing-hands-on",
        "true, true, true, false, FULL_TIME, ongoing-hands-on",
        "true, true, true, true, MIX, ongoing-hands-on expert-few-hours several-kinds"
    })
    void every_combination_of_one_work_has_its_form_and_reasons(
            boolean ongoing, boolean handsOn, boolean expert, boolean fewHours, EmploymentForm form, String texts) {
        Advice advice = advice(new Work(ongoing, handsOn, expert, fewHours));
        assertThat(advice.form()).isEqualTo(form);
        assertThat(advice.reasons())
                .extracting(reason -> reason.message().key())
                .containsExactly(Stream.of(texts.split(" "))
                        .map(text -> "advice." + text)
                        .toArray(String[]::new));
        assertThat(advice.reasons())
                .allSatisfy(reason -> assertThat(reason.message().facts()).isEqualTo(Facts.of("form", reason.form())));
    }

    @Test
    void several_works_of_one_form_keep_it_and_of_different_forms_are_a_mix() {
        assertThat(advice(ONGOING_HANDS_ON, ONGOING_HANDS_ON).form()).isEqualTo(EmploymentForm.FULL_TIME);
        assertThat(advice(ADVICE, EXPERT).form()).isEqualTo(EmploymentForm.PART_TIME_OR_OUTSOURCING);
        assertThat(advice(ONGOING_HANDS_ON, ADVICE).form()).isEqualTo(EmploymentForm.MIX);
        assertThat(advice(EXPERT, ONGOING_HANDS_ON).form()).isEqualTo(EmploymentForm.MIX);
        assertThat(advice(new Work(true, true, true, true), ONGOING_HANDS_ON).form())
                .isEqualTo(EmploymentForm.MIX);
    }

    @Test
    void reasons_follow_the_works_and_the_mix_comes_last() {
        assertThat(advice(ONGOING_ADVICE, ONGOING_HANDS_ON, EXPERT).reasons())
                .extracting(Advice.Reason::form)
                .containsExactly(
                        EmploymentForm.PART_TIME_OR_OUTSOURCING,
                        EmploymentForm.FULL_TIME,
                        EmploymentForm.PART_TIME_OR_OUTSOURCING,
                        EmploymentForm.PART_TIME_OR_OUTSOURCING,
                        EmploymentForm.MIX);
    }

    @Test
    void without_work_there_is_nothing_to_advise_on() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> advice())
                .withMessage("The works (none) must be one or more.");
    }

    @Test
    void every_reason_is_cited() {
        assertThat(advice(ONGOING_HANDS_ON, ADVICE, EXPERT).reasons())
                .extracting(Advice.Reason::citation)
                .containsExactly(
                        cited("２(2) ステップ３「継続的かつ直接的な人材が必要な場合は常勤職員」"),
                        cited("２(2) ステップ３「大所高所からの助言や単発のプロジェクト」"),
                        cited("２(2) ステップ３「大所高所からの助言や単発のプロジェクト」、２(1)（※１）「単発のプロジェクト」"),
                        cited("２(2) ステップ３「大所高所からの助言や単発のプロジェクト」、２(1)（※１）「単発のプロジェクト」"),
                        cited("２(2) ステップ３「専門性が高いものの工数の少ない業務」、２(1)（※１）「高い専門性が求められるものの工数が少ない業務」"),
                        cited("２(1)（※１）「雇用と委託・非常勤職員等を併用」"));
    }

    private static String rendered(Message message, Language language) {
        return DxTalent.programme().texts().render(language, message);
    }

    private static Citation cited(String place) {
        return new Citation("MIC-DX-CALL-R7", place, Authority.MINISTRY);
    }

    @Test
    void every_reason_speaks_both_languages() {
        List<Advice.Reason> reasons =
                advice(ONGOING_HANDS_ON, ONGOING_ADVICE, EXPERT).reasons();
        assertThat(reasons)
                .extracting(reason -> rendered(reason.message(), Language.JA))
                .containsExactly(
                        "継続的かつ直接的に実務を行う業務なので、複数年度にわたって業務を行う常勤職員が中心になります。",
                        "大所高所からの助言を行う業務なので、非常勤職員や業務委託が考えられます。",
                        "単発の業務なので、非常勤職員や業務委託が考えられます。",
                        "専門性が高く工数が少ない業務なので、非常勤職員や業務委託が考えられます。",
                        "性質の異なる業務があるので、常勤職員と非常勤職員・業務委託の併用が考えられます。");
        assertThat(reasons)
                .extracting(reason -> rendered(reason.message(), Language.EN))
                .containsExactly(
                        "The work is ongoing and hands-on, so full-time staff with work over several fiscal years are the"
                                + " core.",
                        "The work is high-level advice, so consider part-time staff or outsourcing.",
                        "The work is a one-off project, so consider part-time staff or outsourcing.",
                        "The work takes high expertise and few hours, so consider part-time staff or outsourcing.",
                        "The work is of different kinds, so consider full-time staff and part-time staff or outsourcing"
                                + " side by side.");
    }

    @Test
    void the_form_is_told_in_both_languages() {
        assertThat(rendered(advice(ONGOING_HANDS_ON).message(), Language.JA)).isEqualTo("人材の確保の形態: 常勤職員");
        assertThat(rendered(advice(ONGOING_HANDS_ON, ADVICE).message(), Language.JA))
                .isEqualTo("人材の確保の形態: 常勤職員と非常勤職員・業務委託の併用");
        assertThat(rendered(advice(EXPERT).message(), Language.EN))
                .isEqualTo("Form of securing people: part-time staff or outsourcing");
    }

    @Test
    void an_edition_without_guidance_has_no_advisor() {
        assertThat(Advisor.of(Shipped.TAX)).isEmpty();
    }
}
