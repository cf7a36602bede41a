package jp.chiikiryoku.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.LeafShape;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.RecordShape;
import jp.chiikiryoku.core.form.Shape;
import jp.chiikiryoku.testkit.Vectors;
import org.jspecify.annotations.Nullable;

/** The ways to answer one open question of a payload. */
final class Fillings {

    private static final String JUDGEMENT = "judgement";

    private final Form<?> form;
    private final Vocabulary vocabulary;

    Fillings(Form<?> form, Vocabulary vocabulary) {
        this.form = form;
        this.vocabulary = vocabulary;
    }

    /**
     * The payloads that answer a question.
     *
     * @param complete whether no other answer could be given; else some values stand for many
     */
    record Answered(List<ObjectNode> payloads, boolean complete) {}

    /** Tells whether a question asks for what is not stated; what is stated is no question that a fact could answer. */
    static boolean isUnstated(ObjectNode payload, Pointer question) {
        JsonNode there = payload.at(question.toString());
        return there.isMissingNode()
                || there.isNull()
                || Judgement.PENDING.name().equals(there.path(JUDGEMENT).asText())
                || (there.isObject() && there.path(JUDGEMENT).isMissingNode());
    }

    Answered of(ObjectNode payload, Pointer question) {
        Shape shape = shape(question);
        boolean complete = isChoice(shape);
        List<ObjectNode> payloads = new ArrayList<>();
        values(shape, question).forEach(value -> {
            ObjectNode filled = payload.deepCopy();
            if (fill(filled, question.steps(), value)) {
                payloads.add(filled);
            }
        });
        return new Answered(payloads, complete);
    }

    private static boolean isChoice(@Nullable Shape shape) {
        return shape instanceof LeafShape leaf
                ? leaf.kind() == LeafShape.Kind.BOOLEAN || leaf.kind() == LeafShape.Kind.CONSTANT
                : isJudged(shape);
    }

    private static boolean isJudged(@Nullable Shape shape) {
        return shape instanceof RecordShape record && record.place(JUDGEMENT) >= 0;
    }

    private Stream<JsonNode> values(@Nullable Shape shape, Pointer question) {
        if (shape instanceof LeafShape leaf && leaf.kind() == LeafShape.Kind.BOOLEAN) {
            return Stream.of(node(true), node(false));
        }
        if (shape instanceof LeafShape leaf && leaf.kind() == LeafShape.Kind.CONSTANT) {
            return leaf.constants().keySet().stream()
                    .filter(name -> !name.equals(Judgement.PENDING.name()))
                    .map(Fillings::node);
        }
        if (isJudged(shape)) {
            return Stream.of(Judgement.MET, Judgement.NOT_MET)
                    .map(judgement -> Vectors.JSON.createObjectNode().put(JUDGEMENT, judgement.name()));
        }
        return vocabulary.at(place(question)).stream();
    }

    private static JsonNode node(Object value) {
        return Vectors.JSON.valueToTree(value);
    }

    private static String place(Pointer question) {
        StringBuilder place = new StringBuilder();
        question.steps().forEach(step -> place.append('/').append(isIndex(step) ? "*" : step));
        return place.toString();
    }

    private static boolean isIndex(String step) {
        return step.chars().allMatch(Character::isDigit);
    }

    private @Nullable Shape shape(Pointer question) {
        Shape shape = form.shape();
        for (String step : question.steps()) {
            if (shape instanceof Shape.WithMembers record && record.place(step) >= 0) {
                shape = record.members().get(record.place(step)).shape();
            } else if (shape instanceof Shape.ListOf list) {
                shape = list.element();
            } else {
                return null;
            }
        }
        return shape;
    }

    /** Sets a value, and of a record that is there only the members that the value has. */
    private static boolean fill(ObjectNode payload, List<String> steps, JsonNode value) {
        JsonNode parent = payload;
        for (String step : steps.subList(0, steps.size() - 1)) {
            parent = child(parent, step);
            if (parent == null) {
                return false;
            }
        }
        String last = steps.get(steps.size() - 1);
        JsonNode before = parent.isArray() ? parent.path(Integer.parseInt(last)) : parent.path(last);
        if (before instanceof ObjectNode object && value instanceof ObjectNode members) {
            object.setAll(members.deepCopy());
        } else if (parent instanceof ObjectNode object) {
            object.set(last, value.deepCopy());
        } else if (!before.isMissingNode()) {
            ((ArrayNode) parent).set(Integer.parseInt(last), value.deepCopy());
        } else {
            return false;
        }
        return true;
    }

    private static @Nullable JsonNode child(JsonNode parent, String step) {
        if (parent instanceof ObjectNode object) {
            JsonNode there = object.get(step);
            return there == null || there.isNull() ? object.putObject(step) : there;
        }
        return parent.get(Integer.parseInt(step));
    }
}
