package jp.chiikiryoku.core.report;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.core.text.Texts;

/**
 * Renders the messages of one kind of payload in one language. Immutable and thread-safe.
 *
 * @param texts the texts of the programme
 * @param language the language
 */
public record Renderer(Texts texts, Language language) {

    public Renderer {
        requireNonNull(texts, "texts");
        requireNonNull(language, "language");
    }

    /** Renders a message, such as that of a step, of a remedy or of a note. */
    public String render(Message message) {
        return texts.render(language, message);
    }

    /** Renders a value as texts mention it, such as an amount, a rate or a constant of an enumeration. */
    public String renderValue(Object value) {
        return texts.renderValue(language, value);
    }

    /** Renders what is wrong with a payload and what would be right. */
    public String render(Problem problem) {
        return render(problem.message());
    }

    /**
     * Renders what a finding says and why.
     *
     * <p>A finding that a ruling settled is told by the ruling; one that only the weakness of its source keeps from a refusal
     * says so.
     */
    public String render(Finding finding) {
        if (finding.ruling() != null) {
            String key = finding.outcome() == Outcome.SATISFIED ? "finding.ruled-met" : "finding.ruled-not-met";
            return texts.render(language, key, Facts.of("rule", finding.rule()));
        }
        String told = render(finding.message());
        if (!finding.weakSource()) {
            return told;
        }
        Facts weakness = Facts.of("authority", finding.citation().authority());
        String gap = language == Language.EN ? " " : "";
        return told + gap + texts.render(language, "finding.weak-source", weakness);
    }
}
