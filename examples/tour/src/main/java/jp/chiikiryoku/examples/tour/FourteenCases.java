package jp.chiikiryoku.examples.tour;

import static jp.chiikiryoku.core.text.Language.EN;
import static jp.chiikiryoku.core.text.Language.JA;

import java.io.PrintStream;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.ProblemReport;
import jp.chiikiryoku.core.report.Report;

/**
 * The fourteen cases that the deck of the draft budget names (事例): what it says of each, and what it leaves open.
 *
 * <p>A payload holds what the deck says and nothing else. As no case has all that its kind requires, each is answered once
 * more with values that are assumed; they are no facts of the case.
 */
final class FourteenCases implements Chapter {

    @Override
    public String title() {
        return "Fourteen cases of the deck: what it says and what it leaves open";
    }

    @Override
    public void show(PrintStream out) {
        out.println("(1) 資料に書かれていることだけによる答え / the answer to what the deck says alone");
        out.println("(2) 資料にない必須の項目に、仮の値を置いたときの答え / the answer with assumed values for what is required and not there");
        for (DeckPage page : DeckPage.all()) {
            out.println();
            out.println("MIC-R6-SUPPLEMENTARY p. " + page.number() + " " + page.title());
            Kind<?, ?> kind = Kinds.shipped().find(page.kind()).orElseThrow();
            page.cases().forEach(each -> print(each, kind, out));
        }
    }

    private static void print(DeckPage.Case each, Kind<?, ?> kind, PrintStream out) {
        out.println(each.place().in(JA) + " " + each.says().in(JA));
        out.println(each.place().in(EN) + ": " + each.says().in(EN));
        out.println("  (1) " + said(kind.report(each.stated(), JA)));
        out.println("  (2) " + said(kind.report(each.completed(), JA)));
    }

    private static String said(Report report) {
        if (report instanceof AssessmentReport assessment) {
            return assessment.verdict() + "、確認が必要な項目 / open questions: " + assessment.openQuestions();
        }
        return "判定できません。不備のある項目 / not assessed, problems: "
                + ((ProblemReport) report)
                        .problems().stream()
                                .map(problem -> problem.pointer() + " " + problem.code())
                                .toList();
    }
}
