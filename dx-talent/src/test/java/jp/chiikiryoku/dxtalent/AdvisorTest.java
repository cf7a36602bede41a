package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
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
    private static final Work EXPERT = new Work(false, false, true, true);
    private static final Work ONLY_ONGOING = new Work(true, false, false, false);

    private static Advice advice(Work... works) {
        return ADVISOR.adviseOn(List.of(works));
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, false, PART_TIME_OR_OUTSOURCING, advice.one-off-advice",
        "false, false, false, true, PART_TIME_OR_OUTSOURCING, advice.one-off-advice",
        "false, false, true, false, PART_TIME_OR_OUTSOURCING, advice.one-off-advice",
        "false, false, true, true, PART_TIME_OR_OUTSOURCING, advice.expert-few-hours",
        "false, true, false, false, NO_FIXED_FORM, advice.only-one",
        "false, true, false, true, NO_FIXED_FORM, advice.only-one",
        "false, true, true, false, NO_FIXED_FORM, advice.only-one",
        "false, true, true, true, PART_TIME_OR_OUTSOURCING, advice.expert-few-hours",
        "true, false, false, false, NO_FIXED_FORM, advice.only-one",
        "true, false, false, true, NO_FIXED_FORM, advice.only-one",
        "true, false, true, false, NO_FIXED_FORM, advice.only-one",
        "true, false, true, true, PART_TIME_OR_OUTSOURCING, advice.expert-few-hours",
        "true, true, false, false, FULL_TIME, advice.ongoing-hands-on",
        "true, true, false, true, FULL_TIME, advice.ongoing-hands-on",
        "true, true, true, false, FULL_TIME, advice.ongoing-hands-on",
        "true, true, true, true, MIX, advice.both"
    })
    void every_combination_of_one_work_has_its_form_and_reason(
            boolean ongoing, boolean handsOn, boolean expert, boolean fewHours, EmploymentForm form, String text) {
        Advice advice = advice(new Work(ongoing, handsOn, expert, fewHours));
        assertThat(advice.form()).isEqualTo(form);
        assertThat(advice.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.form()).isEqualTo(form);
            assertThat(reason.message()).isEqualTo(Message.of(text, Facts.of("form", form)));
        });
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
    void a_work_without_a_fixed_form_changes_no_other_form() {
        assertThat(advice(ONLY_ONGOING, ONGOING_HANDS_ON).form()).isEqualTo(EmploymentForm.FULL_TIME);
        assertThat(advice(EXPERT, ONLY_ONGOING).form()).isEqualTo(EmploymentForm.PART_TIME_OR_OUTSOURCING);
        assertThat(advice(ONLY_ONGOING, new Work(false, true, false, false)).form())
                .isEqualTo(EmploymentForm.NO_FIXED_FORM);
        assertThat(advice(ONLY_ONGOING, ONGOING_HANDS_ON, ADVICE).reasons())
                .extracting(Advice.Reason::form)
                .containsExactly(
                        EmploymentForm.NO_FIXED_FORM,
                        EmploymentForm.FULL_TIME,
                        EmploymentForm.PART_TIME_OR_OUTSOURCING);
    }

    @Test
    void without_work_there_is_nothing_to_advise_on() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> advice())
                .withMessage("The works (none) must be one or more.");
    }

    @Test
    void every_reason_is_cited() {
        assertThat(advice(ONGOING_HANDS_ON, ADVICE, EXPERT, ONLY_ONGOING, new Work(true, true, true, true))
                        .reasons())
                .extracting(Advice.Reason::citation)
                .containsExactly(
                        cited("２(2) ステップ３「継続的かつ直接的な人材が必要な場合は常勤職員」"),
                        cited("２(2) ステップ３「非常勤職員・業務委託で人材を確保」"),
                        cited("２(2) ステップ３「非常勤職員・業務委託で人材を確保」"),
                        cited("２(2) ステップ３（一方だけの業務には触れていない）"),
                        cited("２(1)（※１）「雇用と委託・非常勤職員等を併用」"));
    }

    private static String rendered(Message message, Language language) {
        return DxTalent.programme().texts().render(language, message);
    }

    private static Citation cited(String place) {
        return new Citation("MIC-DX-CALL-R7", place, Authority.MINISTRY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            true | true | false | false | 継続的かつ直接的に実務を行う業務なので、複数年度にわたって業務を行う常勤職員が中心になります。 | The work is ongoing and hands-on, so full-time staff with work over several fiscal years are the core.
            false | false | false | false | 大所高所からの助言や単発の業務なので、非常勤職員や業務委託が考えられます。 | The work is advice from above or a one-off project, so part-time staff or outsourcing come into question.
            false | false | true | true | 専門性が高く工数が少ない業務なので、非常勤職員や業務委託が考えられます。 | The work takes high expertise and few hours, so part-time staff or outsourcing come into question.
            true | true | true | true | 継続的かつ直接的に実務を行う業務であり、専門性が高く工数が少ない面もあるので、常勤職員と非常勤職員・業務委託の併用が考えられます。 | The work is ongoing and hands-on but also takes high expertise and few hours, so full-time staff and part-time staff or outsourcing side by side come into question.
            true | false | false | false | 継続的または直接的のどちらか一方だけにあたる業務について、資料は形態を示していません。業務の内容に応じて選んでください。 | Of work that is only ongoing or only hands-on the source names no form. Choose by the content of the work.
            """)
    void every_reason_speaks_both_languages(
            boolean ongoing, boolean handsOn, boolean expert, boolean fewHours, String japanese, String english) {
        Advice.Reason reason =
                advice(new Work(ongoing, handsOn, expert, fewHours)).reasons().get(0);
        assertThat(rendered(reason.message(), Language.JA)).isEqualTo(japanese);
        assertThat(rendered(reason.message(), Language.EN)).isEqualTo(english);
    }

    @Test
    void the_form_is_told_in_both_languages() {
        assertThat(rendered(advice(ONGOING_HANDS_ON).message(), Language.JA)).isEqualTo("人材の確保の形態: 常勤職員");
        assertThat(rendered(advice(ONGOING_HANDS_ON, ADVICE).message(), Language.JA))
                .isEqualTo("人材の確保の形態: 常勤職員と非常勤職員・業務委託の併用");
        assertThat(rendered(advice(ONLY_ONGOING).message(), Language.JA)).isEqualTo("人材の確保の形態: 定まった形態なし");
        assertThat(rendered(advice(EXPERT).message(), Language.EN))
                .isEqualTo("Form of securing people: part-time staff or outsourcing");
    }

    @Test
    void an_edition_without_guidance_has_no_advisor() {
        assertThat(Advisor.of(Shipped.TAX)).isEmpty();
    }
}
