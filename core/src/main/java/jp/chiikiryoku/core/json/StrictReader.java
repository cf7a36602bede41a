package jp.chiikiryoku.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.LeafShape;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RecordShape;
import jp.chiikiryoku.core.form.Shape;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text into the record that a form describes and collects every problem on the way, in one pass.
 *
 * <p>A value that cannot be read is left out of the record and the rest is read on, so that all faults are seen at once,
 * until there are more than {@link Problems#GREATEST_NUMBER}. The work grows with the size of the text alone, whatever
 * names it holds.
 */
public final class StrictReader {

    /** The greatest size of a text in bytes. */
    public static final int GREATEST_SIZE = 1_048_576;

    /** The greatest number of levels; the root is the first. */
    public static final int GREATEST_DEPTH = 64;

    // More than any payload has that is not made to collide in Jackson's table of names, and few enough to do no harm.
    private static final int MOST_NAMES_IN_A_TABLE = 8_192;

    private static final JsonFactory JSON = factory().build();

    private static final JsonFactory JSON_OF_MANY_NAMES =
            factory().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();

    // Names that collide in Jackson's table are no fault of the payload. The table of the JVM is not asked at all.
    private static JsonFactoryBuilder factory() {
        return new JsonFactoryBuilder()
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(GREATEST_DEPTH)
                        .maxNumberLength(GREATEST_SIZE)
                        .maxStringLength(GREATEST_SIZE)
                        .maxNameLength(GREATEST_SIZE)
                        .build());
    }

    private static final Fault UNKNOWN_MEMBER = Fault.of(ProblemCode.UNKNOWN_MEMBER);
    private static final Fault DUPLICATE_MEMBER = Fault.of(ProblemCode.DUPLICATE_MEMBER);
    private static final Fault REQUIRED = Fault.of(ProblemCode.REQUIRED);
    private static final Fault REFUSED = Fault.of(ProblemCode.CONFLICT, "values", Facts.empty());

    private final JsonParser parser;
    private final Problems problems;

    private StrictReader(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * What was read; the form is not checked yet.
     *
     * @param <T> the type of record
     * @param value the value as far as it could be read, or null if nothing could be made of it
     * @param problems the problems of reading
     */
    public record Reading<T>(@Nullable T value, Problems problems) {}

    /**
     * Reads a text.
     *
     * @param json the text in UTF-8
     */
    public static <T> Reading<T> read(byte[] json, Form<T> form) {
        if (json.length > GREATEST_SIZE) {
            return unreadable(ProblemCode.TOO_LARGE);
        }
        Problems problems = new Problems();
        try (JsonParser parser = parser(json)) {
            Object value = new StrictReader(parser, problems).readAll(form.shape());
            return new Reading<>(form.type().cast(value), problems);
        } catch (TooManyProblemsException stop) {
            return new Reading<>(null, problems);
        } catch (StreamConstraintsException exception) {
            // Depth is the only constraint that a text within the size can break.
            return unreadable(ProblemCode.TOO_DEEP);
        } catch (JsonProcessingException | CharacterCodingException exception) {
            return unreadable(ProblemCode.NOT_JSON);
        } catch (IOException exception) {
            throw new UncheckedIOException("Memory must be readable.", exception);
        }
    }

    private static <T> Reading<T> unreadable(ProblemCode code) {
        Problems problems = new Problems();
        problems.add(Pointer.ROOT, Fault.of(code));
        return new Reading<>(null, problems);
    }

    // Refused first: Jackson would guess at other encodings.
    private static JsonParser parser(byte[] json) throws IOException {
        if (!Utf8.isText(json)) {
            throw new CharacterCodingException();
        }
        return (hasManyNames(json) ? JSON_OF_MANY_NAMES : JSON).createParser(json);
    }

    // A colon stands after each name, and elsewhere only in a text.
    private static boolean hasManyNames(byte[] json) {
        if (json.length <= MOST_NAMES_IN_A_TABLE) {
            return false;
        }
        int colons = 0;
        for (byte each : json) {
            if (each == ':') {
                colons++;
            }
        }
        return colons > MOST_NAMES_IN_A_TABLE;
    }

    private @Nullable Object readAll(RecordShape shape) throws IOException {
        if (parser.nextToken() == null) {
            add(Pointer.ROOT, Fault.of(ProblemCode.NOT_JSON));
            return null;
        }
        Object value = readValue(shape);
        if (parser.nextToken() != null) {
            throw new TrailingTextException(parser);
        }
        return value;
    }

    /** Text after the value makes the whole unreadable, like any other fault of the JSON itself. */
    private static final class TrailingTextException extends JsonProcessingException {
        private static final long serialVersionUID = 1L;

        TrailingTextException(JsonParser parser) {
            super("Text follows the value.", parser.currentLocation());
        }
    }

    /** Stops the reading where there are more problems than are listed. */
    private static final class TooManyProblemsException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private void add(Pointer place, Fault fault) throws TooManyProblemsException {
        problems.add(place, fault);
        stopAtTooMany();
    }

    private void stopAtTooMany() throws TooManyProblemsException {
        if (problems.hasMore()) {
            throw new TooManyProblemsException();
        }
    }

    private @Nullable Object readValue(Shape shape) throws IOException {
        if (shape instanceof LeafShape leaf) {
            return readLeaf(leaf);
        }
        if (shape instanceof RecordShape record) {
            return parser.hasToken(JsonToken.START_OBJECT) ? readRecord(record) : refuse("object");
        }
        if (shape instanceof Shape.OneOf oneOf) {
            return parser.hasToken(JsonToken.START_OBJECT) ? readOneOf(oneOf) : refuse("object");
        }
        if (shape instanceof Shape.ListOf list) {
            return parser.hasToken(JsonToken.START_ARRAY) ? readList(list) : refuse("list");
        }
        return parser.hasToken(JsonToken.START_OBJECT) ? readMap((Shape.MapOf) shape) : refuse("object");
    }

    private @Nullable Object readRecord(RecordShape shape) throws IOException {
        Pointer place = shape.isTolerant() ? Pointer.ROOT : here();
        int problemsBefore = problems.size();
        @Nullable Object[] values = new Object[shape.members().size()];
        readMembers(shape, values);
        return shape.isTolerant() ? shape.make(values) : make(shape, values, place, problemsBefore);
    }

    /** Reads the members of an object and tells which were there. */
    private boolean[] readMembers(Shape.WithMembers shape, @Nullable Object[] values) throws IOException {
        List<Shape.Member> members = shape.members();
        boolean[] seen = new boolean[members.size()];
        Set<String> unknown = Set.of();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            int index = shape.place(name);
            if (index < 0) {
                unknown = skipUnknown(name, unknown);
            } else if (seen[index]) {
                skip(DUPLICATE_MEMBER);
            } else {
                seen[index] = true;
                values[index] = readMember(members.get(index));
            }
        }
        return seen;
    }

    /** The type is that of the first member which is there; members of another type contradict it. */
    private @Nullable Object readOneOf(Shape.OneOf shape) throws IOException {
        Pointer place = here();
        int problemsBefore = problems.size();
        @Nullable Object[] values = new Object[shape.members().size()];
        boolean[] seen = readMembers(shape, values);
        RecordShape chosen = null;
        int from = 0;
        int next = 0;
        for (RecordShape alternative : shape.alternatives()) {
            int end = next + alternative.members().size();
            for (int i = next; i < end; i++) {
                if (seen[i] && chosen == null) {
                    chosen = alternative;
                    from = next;
                } else if (seen[i] && chosen != null && chosen != alternative) {
                    add(place.member(shape.members().get(i).name()), instead(chosen));
                }
            }
            next = end;
        }
        RecordShape type = chosen == null ? shape.alternatives().get(0) : chosen;
        int size = type.members().size();
        return make(type, Arrays.copyOfRange(values, from, from + size), place, problemsBefore);
    }

    private static Fault instead(RecordShape chosen) {
        List<String> names = chosen.members().stream().map(Shape.Member::name).toList();
        return Fault.of(ProblemCode.CONFLICT, "instead", Facts.of("members", names));
    }

    private @Nullable Object readMember(Shape.Member member) throws IOException {
        return parser.nextToken() == JsonToken.VALUE_NULL ? null : readValue(member.shape());
    }

    private Set<String> skipUnknown(String name, Set<String> unknown) throws IOException {
        Set<String> names = unknown.isEmpty() ? new TreeSet<>() : unknown;
        skip(names.add(name) ? UNKNOWN_MEMBER : DUPLICATE_MEMBER);
        return names;
    }

    private void skip(Fault fault) throws IOException {
        add(here(), fault);
        parser.nextToken();
        parser.skipChildren();
    }

    private @Nullable Object make(RecordShape shape, @Nullable Object[] values, Pointer place, int problemsBefore)
            throws TooManyProblemsException {
        for (int i = 0; i < values.length; i++) {
            Shape.Member member = shape.members().get(i);
            if (values[i] == null && member.required()) {
                problems.addIfSound(place.member(member.name()), REQUIRED);
            } else if (values[i] == null && member.shape() instanceof Shape.ListOf) {
                values[i] = List.of();
            }
        }
        stopAtTooMany();
        if (problems.size() > problemsBefore) {
            return null;
        }
        try {
            return shape.make(values);
        } catch (IllegalArgumentException refusal) {
            addReasons(shape, values, place);
            return null;
        }
    }

    // A record refuses values that contradict each other, or one of which breaks a constraint on it.
    private void addReasons(RecordShape shape, @Nullable Object[] values, Pointer place)
            throws TooManyProblemsException {
        int problemsBefore = problems.size();
        for (int i = 0; i < values.length; i++) {
            Fault fault = values[i] == null ? null : shape.members().get(i).faultOf(values[i]);
            if (fault != null) {
                add(place.member(shape.members().get(i).name()), fault);
            }
        }
        if (problems.size() == problemsBefore) {
            add(place, REFUSED);
        }
    }

    private List<@Nullable Object> readList(Shape.ListOf shape) throws IOException {
        List<@Nullable Object> values = new ArrayList<>(4);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(parser.hasToken(JsonToken.VALUE_NULL) ? refuseNull() : readValue(shape.element()));
        }
        return Collections.unmodifiableList(values);
    }

    private @Nullable Object refuseNull() throws TooManyProblemsException {
        add(here(), REQUIRED);
        return null;
    }

    private Map<String, @Nullable Object> readMap(Shape.MapOf shape) throws IOException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (values.containsKey(name)) {
                skip(DUPLICATE_MEMBER);
            } else {
                boolean absent = parser.nextToken() == JsonToken.VALUE_NULL;
                values.put(name, absent ? refuseNull() : readValue(shape.value()));
            }
        }
        return values;
    }

    private @Nullable Object readLeaf(LeafShape leaf) throws IOException {
        String expected = Leaves.expectedType(leaf.kind());
        if (!Leaves.isOfType(expected, parser.currentToken())) {
            return refuse(expected);
        }
        Object value = Leaves.read(leaf, parser);
        if (value instanceof Fault fault) {
            add(here(), fault);
            return null;
        }
        return value;
    }

    private @Nullable Object refuse(String expected) throws IOException {
        add(here(), Fault.of(ProblemCode.WRONG_TYPE, expected, Facts.empty()));
        parser.skipChildren();
        return null;
    }

    private Pointer here() {
        return place(parser.getParsingContext());
    }

    private static Pointer place(JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        if (parent == null) {
            return Pointer.ROOT;
        }
        Pointer above = place(parent);
        if (context.inObject()) {
            return context.hasCurrentName() ? above.member(context.getCurrentName()) : above;
        }
        return context.hasCurrentIndex() ? above.at(context.getCurrentIndex()) : above;
    }
}
