package jp.chiikiryoku.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.AssessmentReport.FindingLine;
import jp.chiikiryoku.core.text.Language;

/** A payload as a tree that a test changes, assessed through the door by kind. */
public final class PayloadDocument {

    private final Kind<?, Assessment> kind;
    private final ObjectNode tree;

    private PayloadDocument(Kind<?, Assessment> kind, ObjectNode tree) {
        this.kind = kind;
        this.tree = tree;
    }

    /**
     * Obtains the payload of a vector.
     *
     * @param kind the kind that assesses it
     * @param vectors the vectors of the programme
     * @param vector the name of the vector
     * @return the document
     */
    public static PayloadDocument of(Kind<?, Assessment> kind, Vectors vectors, String vector) {
        ObjectNode payload = vectors.ofKind(kind.name()).all().stream()
                .filter(each -> each.name().equals(vector))
                .map(Vector::tree)
                .map(each -> (ObjectNode) each.get("payload").deepCopy())
                .findFirst()
                .orElseThrow();
        return new PayloadDocument(kind, payload);
    }

    /**
     * Returns the same payload for a programme with further editions.
     *
     * @param other the kind of that programme
     * @return the document
     */
    public PayloadDocument in(Kind<?, Assessment> other) {
        return new PayloadDocument(other, tree.deepCopy());
    }

    /**
     * Returns this document with another value.
     *
     * @param pointer the place, whose parent is there
     * @param value the value, as a tree or as what becomes one
     * @return the document
     */
    public PayloadDocument with(String pointer, Object value) {
        ObjectNode copy = tree.deepCopy();
        Trees.set(copy, pointer, value);
        return new PayloadDocument(kind, copy);
    }

    /**
     * Returns this document without a member.
     *
     * @param pointer the place of a member that is there
     * @return the document
     */
    public PayloadDocument without(String pointer) {
        ObjectNode copy = tree.deepCopy();
        Objects.requireNonNull(Trees.remove(copy, pointer), pointer);
        return new PayloadDocument(kind, copy);
    }

    /**
     * Returns the payload as JSON.
     *
     * @return the bytes
     */
    public byte[] json() {
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Assesses this payload.
     *
     * @return the assessment
     * @throws AssertionError if the payload is malformed
     */
    public Assessment assess() {
        return assess(kind, json());
    }

    /**
     * Assesses another payload of the same kind.
     *
     * @param json the payload
     * @return the assessment
     * @throws AssertionError if the payload is malformed
     */
    public Assessment assess(byte[] json) {
        return assess(kind, json);
    }

    private static Assessment assess(Kind<?, Assessment> kind, byte[] json) {
        return kind.answer(json).match(assessment -> assessment, problems -> {
            throw new AssertionError("The payload must be well formed but has " + problems);
        });
    }

    /**
     * Returns what a rule finds.
     *
     * @param rule the rule
     * @return its finding
     */
    public Finding finding(Rule rule) {
        return assess().finding(rule);
    }

    /**
     * Returns the text of what a rule finds.
     *
     * @param rule the rule
     * @param language the language
     * @return the text
     */
    public String message(Rule rule, Language language) {
        return line(rule, language).message();
    }

    /**
     * Returns what the report says of a rule.
     *
     * @param rule the rule
     * @param language the language
     * @return the line
     */
    public FindingLine line(Rule rule, Language language) {
        AssessmentReport report = (AssessmentReport) kind.report(json(), language);
        return report.findings().stream()
                .filter(line -> line.rule().equals(rule.id()))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns place and code of every problem.
     *
     * @param problems the problems
     * @return a text for each
     */
    public static List<String> problems(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
