package jp.chiikiryoku.dxtalent.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.dxtalent.Advisor;
import jp.chiikiryoku.dxtalent.Shipped;
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

    @Test
    void the_facts_are_those_of_the_sources() {
        assertThat(GUIDANCE.facts())
                .extracting(fact -> fact.text().in(Language.JA))
                .containsExactly(
                        "人材プールは、複数年度にわたって業務を行う常勤職員の雇用を中心とします。",
                        "全国で500名の任命を目指します。",
                        "採択はおおむね5団体程度が想定されています。",
                        "令和7年度中に、すべての都道府県で推進体制を構築します。",
                        "伴走支援の経費は総務省が、そのほかの経費は都道府県と支援対象の市町村が負担します。",
                        "総務省が直接、人材のマッチングや紹介を行う事業ではありません。",
                        "成果報告書は概要版と詳細版を提出し、原則として公表されます。");
        assertThat(GUIDANCE.facts())
                .extracting(fact -> fact.text().in(Language.EN))
                .containsExactly(
                        "Full-time employment over several fiscal years is the core of the talent pool.",
                        "500 appointments are aimed at nationwide.",
                        "About five prefectures are expected to be adopted.",
                        "Every prefecture is to have a promotion structure within fiscal year 2025.",
                        "The ministry bears the cost of the support, the prefecture and the supported municipalities"
                                + " all the rest.",
                        "The ministry does not match or introduce people in this project.",
                        "Results are reported in a summary and a detailed version and published in principle.");
    }

    @Test
    void the_target_alone_stands_in_the_supplementary_budget() {
        List<Citation> citations =
                GUIDANCE.facts().stream().map(Guidance.CallFact::citation).toList();
        assertThat(citations.get(1).source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(citations.get(0).source()).isEqualTo("MIC-DX-CALL-R7");
        assertThat(citations.subList(2, 7)).extracting(Citation::source).containsOnly("MIC-DX-CALL-R7");
        assertThat(citations).extracting(Citation::authority).containsOnly(Authority.MINISTRY);
    }

    @Test
    void every_form_and_every_function_is_there_once() {
        assertThat(GUIDANCE.forms()).extracting(Guidance.FormOfWork::form).containsExactly(EmploymentForm.values());
        assertThat(GUIDANCE.functions())
                .extracting(Guidance.FunctionOfStructure::function)
                .containsExactly(PromotionFunction.values());
    }
}
