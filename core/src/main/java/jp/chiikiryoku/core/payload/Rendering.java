package jp.chiikiryoku.core.payload;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
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
                assessment.findings().stream().map(this::finding).toList(),
                assessment.steps().stream().map(this::step).toList(),
                assessment.openQuestions().stream().map(Pointer::toString).toList(),
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
                finding.remedies().stream().map(this::remedy).toList(),
                finding.citation());
    }

    private Map<String, Object> facts(Finding finding) {
        Map<String, Object> plain = new LinkedHashMap<>();
        Facts facts = finding.facts();
        for (int i = 0; i < facts.size(); i++) {
            plain.put(facts.name(i), PlainValues.of(facts.value(i)));
        }
        Ruling ruling = finding.ruling();
        if (ruling != null) {
            plain.put("ruling", PlainValues.of(ruling));
        }
        return plain;
    }

    private AssessmentReport.RemedyLine remedy(Remedy remedy) {
        return new AssessmentReport.RemedyLine(
                remedy.id(),
                remedy.changes().stream()
                        .map(change -> new AssessmentReport.ChangeLine(
                                change.pointer().toString(), PlainValues.of(change.to())))
                        .toList(),
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
        return list.stream()
                .map(text -> requireNonNull(text, "text").in(language))
                .toList();
    }
}
