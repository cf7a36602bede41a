package jp.chiikiryoku.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.RecordShape;
import jp.chiikiryoku.core.form.Shape;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.schema.PayloadSchema;
import jp.chiikiryoku.core.schema.ResultSchema;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.testkit.PlainTexts;
import jp.chiikiryoku.testkit.Vector;
import jp.chiikiryoku.testkit.Vectors;
import jp.chiikiryoku.testkit.WrittenReports;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The schemas of a module are those of its records, accept what is well formed and refuse what a schema can tell.
 *
 * <p>{@code -Drecord=true} writes the schemas anew for review; the next run without it compares them.
 */
public abstract class SchemaContract extends ModuleContract {

    private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";
    private static final Pointer EDITION = Pointer.parse("/edition");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String RECORD = ", which -Dtest=SchemaTest -Drecord=true writes anew";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    // The others need arithmetic, a list of local governments, the editions, or the text before it was JSON.
    private static final Set<ProblemCode> TOLD_BY_A_SCHEMA = EnumSet.of(
            ProblemCode.UNKNOWN_MEMBER,
            ProblemCode.REQUIRED,
            ProblemCode.WRONG_TYPE,
            ProblemCode.FORMAT,
            ProblemCode.NOT_AN_INTEGER,
            ProblemCode.OUT_OF_RANGE,
            ProblemCode.UNKNOWN_VALUE,
            ProblemCode.DATE,
            ProblemCode.EMPTY);

    @TestFactory
    Stream<DynamicTest> the_jar_carries_the_schemas_that_the_records_make() {
        return kinds().flatMap(kind -> Stream.of(Language.values())
                .flatMap(language -> Stream.of(
                        recorded(PayloadSchema.path(kind.name(), language), PayloadSchema.json(kind, language)),
                        recorded(ResultSchema.path(kind.name(), language), ResultSchema.json(kind, language)))));
    }

    private DynamicTest recorded(String path, byte[] made) {
        return DynamicTest.dynamicTest(path, () -> {
            if (Boolean.getBoolean("record")) {
                record(RESOURCES.resolve(path), made);
                return;
            }
            try (InputStream carried = getClass().getClassLoader().getResourceAsStream(path)) {
                assertThat(carried).as(path + RECORD).isNotNull();
                assertThat(new String(carried.readAllBytes(), UTF_8))
                        .as(path + RECORD)
                        .isEqualTo(new String(made, UTF_8));
            }
        });
    }

    // What is carried was compiled before it was written: the next run compares it.
    private static void record(Path file, byte[] made) throws IOException {
        Files.createDirectories(requireNonNull(file.getParent(), "parent"));
        Files.write(file, made);
        System.out.println("Recorded " + file + "; run again without -Drecord=true to compare it.");
    }

    @TestFactory
    Stream<DynamicTest> every_schema_is_one() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of(META_SCHEMA));
        return schemas((japanese, english) -> {
            assertThat(meta.validate(text(japanese), InputFormat.JSON)).isEmpty();
            assertThat(meta.validate(text(english), InputFormat.JSON)).isEmpty();
        });
    }

    private interface SchemaTest {
        void check(byte[] japanese, byte[] english);
    }

    private Stream<DynamicTest> schemas(SchemaTest test) {
        return kinds().flatMap(kind -> Stream.of(
                DynamicTest.dynamicTest(
                        "payload of " + kind.name(),
                        () -> test.check(PayloadSchema.json(kind, Language.JA), PayloadSchema.json(kind, Language.EN))),
                DynamicTest.dynamicTest(
                        "result of " + kind.name(),
                        () -> test.check(ResultSchema.json(kind, Language.JA), ResultSchema.json(kind, Language.EN)))));
    }

    @TestFactory
    Stream<DynamicTest> no_schema_counts_in_fractions() {
        return schemas((japanese, english) -> assertThat(tree(japanese).findValues("multipleOf"))
                .as("validators count multiples of a fraction in different ways")
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> every_member_has_a_title_in_japanese_and_another_in_english() {
        return schemas((japanese, english) -> checkTitles(tree(japanese), tree(english)));
    }

    private static void checkTitles(JsonNode japanese, JsonNode english) {
        assertThat(japanese.path("title").asText())
                .isNotEqualTo(english.path("title").asText());
        List<JsonNode> inJapanese = japanese.findValues("properties");
        List<JsonNode> inEnglish = english.findValues("properties");
        assertThat(inJapanese).hasSameSizeAs(inEnglish);
        for (int i = 0; i < inJapanese.size(); i++) {
            JsonNode others = inEnglish.get(i);
            inJapanese.get(i).properties().forEach(member -> {
                String title = member.getValue().path("title").asText();
                String other = others.path(member.getKey()).path("title").asText();
                // The condition that an edition or a day is stated names members without describing them.
                if (!member.getValue().has("not")) {
                    PlainTexts.check(title, other);
                }
            });
        }
    }

    private static JsonNode tree(byte[] json) {
        try {
            return Vectors.JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_well_formed_payload_is_valid() {
        return kinds().flatMap(kind -> {
            Schema schema = REGISTRY.getSchema(text(PayloadSchema.json(kind, Language.JA)));
            return Vectors.tests(
                    vectors(kind).valid(),
                    vector -> assertThat(errors(schema, vector.payload())).isEmpty());
        });
    }

    @TestFactory
    Stream<DynamicTest> every_malformed_payload_that_a_schema_can_tell_is_refused() {
        return kinds().flatMap(kind -> {
            Schema schema = REGISTRY.getSchema(text(PayloadSchema.json(kind, Language.JA)));
            List<Vector> told = vectors(kind).invalid().stream()
                    .filter(vector -> isTold(vector, kind))
                    .toList();
            assertThat(told).as("malformed payloads of %s", kind.name()).isNotEmpty();
            return Vectors.tests(
                    told, vector -> assertThat(errors(schema, vector.payload())).isNotEmpty());
        });
    }

    private static boolean isTold(Vector vector, Kind<?, ?> kind) {
        List<Problem> problems = kind.answer(vector.payload()).problems();
        return isReadable(problems) && problems.stream().anyMatch(problem -> isTold(problem, vector, kind));
    }

    // To a schema 25.0 is a whole number; how a number is written and how many decimals it has, what a list comes to,
    // whether an instant has been, what a code names, and what one member asks of another are beyond it.
    private static boolean isTold(Problem problem, Vector vector, Kind<?, ?> kind) {
        String text = problem.message().key();
        if (!TOLD_BY_A_SCHEMA.contains(problem.code())
                || text.endsWith(".sum")
                || text.endsWith(".exponent")
                || text.endsWith(".decimals")
                || text.endsWith(".instant")
                || text.endsWith(".destination")
                || text.endsWith(".days-of-month")
                || text.endsWith(".assignments")) {
            return false;
        }
        return switch (problem.code()) {
            case NOT_AN_INTEGER -> !isWhole(vector.payloadAt(problem.pointer()));
            case REQUIRED -> problem.pointer().equals(EDITION) || isAlwaysRequired(problem.pointer(), kind);
            default -> true;
        };
    }

    private static boolean isAlwaysRequired(Pointer place, Kind<?, ?> kind) {
        Shape shape = kind.form().shape();
        boolean required = true;
        for (String token : place.toString().substring(1).split("/", -1)) {
            if (shape instanceof Shape.ListOf list) {
                shape = list.element();
                required = true;
            } else if (shape instanceof RecordShape record) {
                Shape.Member member = record.members().get(record.place(token));
                shape = member.shape();
                required = member.required();
            }
        }
        return required;
    }

    private static boolean isWhole(JsonNode number) {
        return number.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    // A validator of schemas never sees what is no JSON, and reads a member that stands twice once.
    private static boolean isReadable(List<Problem> problems) {
        return problems.stream()
                .noneMatch(problem -> EnumSet.of(
                                ProblemCode.NOT_JSON,
                                ProblemCode.TOO_LARGE,
                                ProblemCode.TOO_DEEP,
                                ProblemCode.DUPLICATE_MEMBER)
                        .contains(problem.code()));
    }

    @TestFactory
    Stream<DynamicTest> every_result_is_valid() {
        return kinds().flatMap(kind -> {
            Schema schema = REGISTRY.getSchema(text(ResultSchema.json(kind, Language.JA)));
            return Vectors.tests(
                    vectors(kind).all(),
                    vector -> assertThat(Language.values())
                            .allSatisfy(language -> assertThat(errors(
                                            schema, WrittenReports.written(kind.report(vector.payload(), language))))
                                    .isEmpty()));
        });
    }

    private static List<Error> errors(Schema schema, byte[] json) {
        return schema.validate(
                text(json),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private Vectors vectors(Kind<?, ?> kind) {
        return Vectors.of(getClass()).ofKind(kind.name());
    }

    private static String text(byte[] json) {
        return new String(json, UTF_8);
    }
}
