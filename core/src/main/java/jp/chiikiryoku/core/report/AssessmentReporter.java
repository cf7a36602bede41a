package jp.chiikiryoku.core.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.EditionText;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.YenRange;

/** Reports assessments. */
final class AssessmentReporter implements ReportFormat<Assessment> {

    @Override
    public Class<AssessmentReport> type() {
        return AssessmentReport.class;
    }

    @Override
    public AssessmentReport report(Assessment assessment, Renderer renderer) {
        return new AssessmentReport(
                assessment.kind(),
                assessment.edition().id(),
                assessment.verdict().name(),
                byName(assessment.amounts()),
                each(assessment.findings(), finding -> line(finding, renderer)),
                each(assessment.steps(), step -> line(step, renderer)),
                each(assessment.openQuestions(), Pointer::toString),
                each(assessment.openParameters(), parameter -> AssessmentReport.ParameterLine.of(parameter, renderer)),
                notes(assessment, renderer),
                localized(assessment.edition().notEncoded(assessment.kind()), renderer));
    }

    private static Map<String, YenRange> byName(List<Amount> amounts) {
        Map<String, YenRange> named = new LinkedHashMap<>();
        for (Amount amount : amounts) {
            named.put(amount.key().wireName(), amount.range());
        }
        return named;
    }

    private static AssessmentReport.FindingLine line(Finding finding, Renderer renderer) {
        return new AssessmentReport.FindingLine(
                finding.rule().id(),
                finding.outcome().name(),
                finding.pointer().toString(),
                renderer.render(finding),
                facts(finding),
                each(finding.remedies(), remedy -> line(remedy, renderer)),
                finding.citation());
    }

    private static Map<String, Object> facts(Finding finding) {
        Ruling ruling = finding.ruling();
        if (ruling != null) {
            return new PlainFacts(finding.facts().with("ruling", ruling));
        }
        return finding.facts().size() == 0 ? Map.of() : new PlainFacts(finding.facts());
    }

    private static AssessmentReport.RemedyLine line(Remedy remedy, Renderer renderer) {
        return new AssessmentReport.RemedyLine(
                remedy.id(),
                each(
                        remedy.changes(),
                        change -> new AssessmentReport.ChangeLine(
                                change.pointer().toString(), PlainValues.of(change.to()))),
                renderer.render(remedy.message()));
    }

    private static AssessmentReport.StepLine line(Step step, Renderer renderer) {
        return new AssessmentReport.StepLine(
                step.amount().wireName(), renderer.render(step.message()), step.citation());
    }

    private static List<String> notes(Assessment assessment, Renderer renderer) {
        List<String> notes = new ArrayList<>(localized(assessment.edition().remarks(assessment.kind()), renderer));
        assessment.notes().forEach(note -> notes.add(renderer.render(note)));
        return notes;
    }

    private static List<String> localized(List<EditionText> list, Renderer renderer) {
        return each(list, text -> text.in(renderer.language()));
    }

    private static <T, R> List<R> each(List<T> list, Function<T, R> function) {
        if (list.isEmpty()) {
            return List.of();
        }
        List<R> results = new ArrayList<>(list.size());
        for (T element : list) {
            results.add(function.apply(element));
        }
        return results;
    }
}
