package jp.chiikiryoku.core.payload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.core.text.Texts;

/** Renders one assessment in one language. */
final class Rendering {

    private final Assessment assessment;
    private final Language language;
    private final Texts texts;

    Rendering(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.language = language;
        this.texts = assessment.texts();
    }

    AssessmentReport report() {
        return new AssessmentReport(
                assessment.kind(),
                assessment.edition().id(),
                assessment.verdict().name(),
                AssessmentReport.byName(assessment.amounts()),
                each(assessment.findings(), this::finding),
                each(assessment.steps(), this::step),
                each(assessment.openQuestions(), Pointer::toString),
                notes(),
                localized(assessment.edition().notEncoded()));
    }

    private AssessmentReport.FindingLine finding(Finding finding) {
        return new AssessmentReport.FindingLine(
                finding.rule().id(),
                finding.outcome().name(),
                finding.pointer().toString(),
                finding.message(texts, language),
                facts(finding),
                each(finding.remedies(), this::remedy),
                finding.citation());
    }

    private Map<String, Object> facts(Finding finding) {
        Ruling ruling = finding.ruling();
        if (ruling != null) {
            return new PlainFacts(finding.facts().with("ruling", ruling));
        }
        return finding.facts().size() == 0 ? Map.of() : new PlainFacts(finding.facts());
    }

    private AssessmentReport.RemedyLine remedy(Remedy remedy) {
        return new AssessmentReport.RemedyLine(
                remedy.id(),
                each(
                        remedy.changes(),
                        change -> new AssessmentReport.ChangeLine(
                                change.pointer().toString(), PlainValues.of(change.to()))),
                remedy.message(texts, language));
    }

    private AssessmentReport.StepLine step(Step step) {
        return new AssessmentReport.StepLine(step.amount().wireName(), step.message(texts, language), step.citation());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(localized(assessment.edition().remarks()));
        assessment.notes().forEach(note -> notes.add(note.message(texts, language)));
        return notes;
    }

    private List<String> localized(List<LocalizedText> list) {
        return each(list, text -> text.in(language));
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
