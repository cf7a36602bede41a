package jp.chiikiryoku.dxtalent;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.AssessmentReport;
import jp.chiikiryoku.core.payload.AssessmentReport.FindingLine;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.testing.Vector;
import jp.chiikiryoku.testing.Vectors;

/** A payload as a tree that a test changes, assessed through the door by kind. */
final class Documents {

    private static final Vectors VECTORS = Vectors.of(Documents.class);

    private final PayloadKind<?, ?> kind;
    private final ObjectNode tree;

    private Documents(PayloadKind<?, ?> kind, ObjectNode tree) {
        this.kind = kind;
        this.tree = tree;
    }

    private static Documents of(PayloadKind<?, ?> kind, String vector) {
        ObjectNode payload = VECTORS.ofKind(kind.name()).all().stream()
                .filter(each -> each.name().equals(vector))
                .map(Vector::tree)
                .map(each -> (ObjectNode) each.get("payload").deepCopy())
                .findFirst()
                .orElseThrow();
        return new Documents(kind, payload);
    }

    /** A candidate with exactly five years of practice up to 31 March 2025, and the main duty. */
    static Documents candidacy() {
        return of(DxTalent.shipped().acceleratorKind(), "exactly-five-years");
    }

    /** The application of 山口県, half an hour before noon, with which everything is in order. */
    static Documents application() {
        return of(DxTalent.shipped().applicationKind(), "in-order");
    }

    /** The claim of 25,200,000 yen. */
    static Documents claim() {
        return of(DxTalent.shipped().claimKind(), "worked-value");
    }

    /** The same payload for a programme with further editions. */
    Documents in(PayloadKind<?, ?> other) {
        return new Documents(other, tree.deepCopy());
    }

    Documents with(String pointer, Object value) {
        ObjectNode copy = tree.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = copy.at(place.head());
        JsonNode node = Vectors.JSON.valueToTree(value);
        if (parent instanceof ArrayNode list) {
            list.set(place.last().getMatchingIndex(), node);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), node);
        }
        return new Documents(kind, copy);
    }

    Documents without(String pointer) {
        ObjectNode copy = tree.deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        Objects.requireNonNull(
                ((ObjectNode) copy.at(place.head())).remove(place.last().getMatchingProperty()));
        return new Documents(kind, copy);
    }

    byte[] json() {
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    Assessment assess() {
        return assess(kind, json());
    }

    Assessment assess(byte[] json) {
        return assess(kind, json);
    }

    private static Assessment assess(PayloadKind<?, ?> kind, byte[] json) {
        return kind.answer(json).match(assessment -> assessment, problems -> {
            throw new AssertionError("The payload must be well formed but has " + problems);
        });
    }

    Finding finding(DxTalentRule rule) {
        return assess().finding(rule);
    }

    String message(DxTalentRule rule, Language language) {
        return line(rule, language).message();
    }

    FindingLine line(DxTalentRule rule, Language language) {
        return AssessmentReport.of(assess(), language).findings().stream()
                .filter(line -> line.rule().equals(rule.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Place and code of every problem. */
    static List<String> problems(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
