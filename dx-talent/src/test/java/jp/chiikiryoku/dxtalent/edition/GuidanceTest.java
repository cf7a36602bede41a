package jp.chiikiryoku.dxtalent.edition;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.dxtalent.Advisor;
import jp.chiikiryoku.dxtalent.Shipped;
import jp.chiikiryoku.testkit.Quotations;
import org.junit.jupiter.api.Test;

/** What MIC-DX-CALL-R7 and MIC-R6-SUPPLEMENTARY tell of the call. */
class GuidanceTest {

    private static final Guidance GUIDANCE =
            Advisor.of(Shipped.CALL).orElseThrow().guidance();

    // 10 スケジュール（予定）
    @Test
    void the_schedule_is_that_of_the_call() {
        assertThat(GUIDANCE.schedule())
                .extracting(entry -> entry.title().ja() + " " + entry.when().ja())
                .containsExactly(
                        "応募期間 令和7年4月10日まで",
                        "採択 令和7年4月下旬",
                        "伴走支援 令和7年5月から令和8年2月中旬まで",
                        "中間報告 令和7年6月・10月頃",
                        "最終報告 令和8年3月頃");
        assertThat(GUIDANCE.schedule())
                .extracting(entry -> entry.title().en() + ": " + entry.when().en())
                .containsExactly(
                        "call: until 2025-04-10",
                        "adoption: late April 2025",
                        "support: May 2025 to mid-February 2026",
                        "interim reports: about June and October 2025",
                        "final report: about March 2026");
        assertThat(GUIDANCE.schedule())
                .extracting(entry -> entry.citation().place())
                .containsExactly(
                        "10 スケジュール（予定）①", "10 スケジュール（予定）②", "10 スケジュール（予定）③", "10 スケジュール（予定）④", "10 スケジュール（予定）⑤");
    }

    private static String days(Cited<DayRange> days) {
        return days.value().first() + "/" + days.value().last();
    }

    // ４月下旬, ６月・10月頃, 令和８年３月頃
    @Test
    void what_happens_has_the_days_on_one_of_which_it_happens() {
        assertThat(GUIDANCE.schedule())
                .extracting(entry ->
                        entry.happens().stream().map(GuidanceTest::days).toList())
                .containsExactly(
                        List.of(),
                        List.of("2025-04-21/2025-04-30"),
                        List.of(),
                        List.of("2025-06-01/2025-06-30", "2025-10-01/2025-10-31"),
                        List.of("2026-03-01/2026-03-31"));
        assertThat(GUIDANCE.schedule().stream().flatMap(entry -> entry.happens().stream()))
                .allMatch(days -> days.citation().authority() == Authority.ASSUMPTION);
    }

    @Test
    void a_range_of_days_is_told_in_both_languages() {
        DayRange lateApril = GUIDANCE.schedule().get(1).happens().get(0).value();
        assertThat(lateApril.in(Language.JA)).isEqualTo("令和7年4月21日から令和7年4月30日まで");
        assertThat(lateApril.in(Language.EN)).isEqualTo("2025-04-21 to 2025-04-30");
        DayRange deadline = requireNonNull(GUIDANCE.schedule().get(0).ends()).value();
        assertThat(deadline.in(Language.JA)).isEqualTo("令和7年4月10日");
        assertThat(deadline.in(Language.EN)).isEqualTo("2025-04-10");
    }

    // 募集開始の日～令和７年４月 10 日（木）, ５月～令和８年２月中旬
    @Test
    void a_period_has_the_days_on_which_it_starts_and_ends() {
        Guidance.ScheduleEntry call = GUIDANCE.schedule().get(0);
        assertThat(call.starts()).isNull();
        assertThat(days(requireNonNull(call.ends()))).isEqualTo("2025-04-10/2025-04-10");
        assertThat(requireNonNull(call.ends()).citation().authority()).isEqualTo(Authority.MINISTRY);
        Guidance.ScheduleEntry support = GUIDANCE.schedule().get(2);
        assertThat(days(requireNonNull(support.starts()))).isEqualTo("2025-05-01/2025-05-31");
        assertThat(days(requireNonNull(support.ends()))).isEqualTo("2026-02-11/2026-02-20");
        assertThat(List.of(1, 3, 4)).allSatisfy(i -> {
            assertThat(GUIDANCE.schedule().get(i).starts()).isNull();
            assertThat(GUIDANCE.schedule().get(i).ends()).isNull();
        });
    }

    @Test
    void targets_and_expectations_are_figures() {
        Cited<Integer> target = requireNonNull(GUIDANCE.appointmentTarget());
        assertThat(target.value()).isEqualTo(500);
        assertThat(target.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        Cited<Integer> expected = requireNonNull(GUIDANCE.expectedPrefectures());
        assertThat(expected.value()).isEqualTo(5);
        assertThat(expected.citation().place()).contains("想定");
    }

    @Test
    void each_step_has_its_content() {
        assertThat(GUIDANCE.steps()).extracting(Guidance.StepContent::step).containsExactly(SupportStep.values());
        assertThat(GUIDANCE.steps()).extracting(step -> step.contents().size()).containsExactly(1, 1, 2, 4);
        assertThat(GUIDANCE.steps().get(3).contents())
                .extracting(content -> content.in(Language.JA))
                .anyMatch(content -> content.contains("スカウト型"))
                .anyMatch(content -> content.contains("受入体制"))
                .anyMatch(content -> content.contains("キャリアパス"));
        assertThat(GUIDANCE.steps())
                .extracting(step -> step.citation().source())
                .containsOnly("MIC-DX-CALL-R7");
    }

    // 11 成果報告書: ①（概要版及び詳細版）、②
    @Test
    void two_deliverables_are_handed_in_the_report_in_two_versions() {
        assertThat(GUIDANCE.deliverables())
                .extracting(deliverable -> deliverable.title().ja())
                .containsExactly("成果報告書", "事業の実施のために作成した資料");
        assertThat(GUIDANCE.deliverables().get(0).versions())
                .extracting(version -> version.in(Language.JA))
                .containsExactly("概要版", "詳細版");
        assertThat(GUIDANCE.deliverables().get(1).versions()).isEmpty();
    }

    @Test
    void three_problems_have_three_pillars() {
        assertThat(GUIDANCE.pillars())
                .extracting(pillar -> pillar.title().ja())
                .containsExactly("採用ノウハウの伝授", "人材の質・量の確保とコーディネート支援", "行政知識の獲得");
        assertThat(GUIDANCE.pillars())
                .extracting(pillar -> pillar.problem().ja())
                .containsExactly("デジタル人材の採用に必要なノウハウが足りない", "確保できるデジタル人材の質と量が足りない", "確保した人材の行政実務の知識が足りない");
        assertThat(GUIDANCE.pillars())
                .extracting(pillar -> pillar.measures().size())
                .containsExactly(3, 4, 2);
        assertThat(GUIDANCE.pillars())
                .extracting(pillar -> pillar.citation().source())
                .containsOnly("MIC-R6-SUPPLEMENTARY");
    }

    // 議会対応・予算等
    @Test
    void the_training_holds_assembly_and_budget() {
        assertThat(GUIDANCE.trainingMenu())
                .extracting(entry -> entry.value().ja())
                .containsExactly("議会への対応", "予算", "そのほかの基礎的な行政実務");
    }

    private static List<String> facts(TalentProject project) {
        return GUIDANCE.facts().stream()
                .filter(fact -> fact.project() == project)
                .map(fact -> fact.text().ja())
                .toList();
    }

    // 12 留意事項 of the call beside the slide's coordination
    @Test
    void each_fact_says_of_which_project_it_is() {
        assertThat(facts(TalentProject.SUPPORT_CALL))
                .containsExactly(
                        "人材プールは、複数年度にわたって業務を行う常勤職員の雇用を中心とします。",
                        "令和7年度中に、すべての都道府県で推進体制を構築します。",
                        "採択はおおむね5団体程度が想定されています。応募した団体には、予算の範囲内で着手できる団体から順に支援する予定です。",
                        "採択されなかった都道府県にも、支援の内容が速やかに共有されます。",
                        "原則は都道府県が手を上げる方式ですが、国から働きかける支援も検討されています。",
                        "伴走支援の経費は総務省が、そのほかの経費は都道府県と支援対象の市町村が負担します。",
                        "地方の負担には、アクセラレータを常勤職員として雇用した場合の普通交付税措置と、デジタル人材の確保の特別交付税措置があります。",
                        "応募要領の伴走支援は、総務省が直接、人材のマッチングや紹介を行う事業ではありません。",
                        "成果報告書は概要版と詳細版を提出し、原則として公表されます。");
        assertThat(facts(TalentProject.ACCELERATOR_500))
                .containsExactly("必要に応じて、国が都道府県と人材とのマッチングなどをコーディネートします。", "全国で500名の任命を目指します。");
        assertThat(GUIDANCE.facts())
                .allSatisfy(fact -> assertThat(fact.citation().source().equals("MIC-DX-CALL-R7"))
                        .isEqualTo(fact.project() == TalentProject.SUPPORT_CALL));
    }

    @Test
    void what_is_told_is_told_in_english_too() {
        assertThat(GUIDANCE.facts())
                .extracting(fact -> fact.text().in(Language.EN))
                .contains(
                        "Full-time employment over several fiscal years is the core of the talent pool.",
                        "500 appointments are aimed at nationwide.",
                        "In the support of the call the ministry does not match or introduce people itself.",
                        "Where needed, the state coordinates matches of prefectures and people.");
    }

    @Test
    void every_kind_of_work_and_every_function_is_there_once() {
        assertThat(GUIDANCE.forms()).extracting(Guidance.FormOfWork::work).containsExactly(KindOfWork.values());
        assertThat(GUIDANCE.forms())
                .extracting(Guidance.FormOfWork::form)
                .containsExactly(
                        EmploymentForm.FULL_TIME,
                        EmploymentForm.PART_TIME_OR_OUTSOURCING,
                        EmploymentForm.PART_TIME_OR_OUTSOURCING,
                        EmploymentForm.PART_TIME_OR_OUTSOURCING,
                        EmploymentForm.MIX);
        assertThat(GUIDANCE.functions())
                .extracting(Guidance.FunctionOfStructure::function)
                .containsExactly(PromotionFunction.values());
    }

    @Test
    void quotations_stand_in_the_sources() {
        Quotations.check(Shipped.CALL.citations().values());
    }
}
