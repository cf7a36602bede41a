package jp.chiikiryoku.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.testkit.Vector;
import jp.chiikiryoku.testkit.Vectors;
import jp.chiikiryoku.testkit.WrittenReports;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * An application's own mapper, Jackson 2 or Jackson 3, binds and writes the records and reports of a module.
 *
 * <p>A subclass is called {@code MappersTest}, by which the search for mutants leaves it out.
 */
public abstract class MappersContract extends ModuleContract {

    private static final Pattern DATE = Pattern.compile("\"\\d{4}-\\d{2}-\\d{2}[\"T]");

    /**
     * Returns the vectors that the strict reader alone refuses: they say what is allowed, but not as the wire contract
     * spells it.
     *
     * @return the names of the vectors, none by default
     */
    protected Set<String> refusedByTheStrictReaderAlone() {
        return Set.of();
    }

    private Vectors vectors() {
        return Vectors.of(getClass());
    }

    @TestFactory
    Stream<DynamicTest> both_versions_bind_the_record_of_the_strict_reader() {
        return Vectors.tests(vectors().valid(), vector -> {
            byte[] json = vector.payload();
            Object payload = read(kind(vector), json);
            for (ApplicationMapper mapper : mappers(json)) {
                assertThat((Object) bind(mapper, json, vector))
                        .as(mapper.toString())
                        .isEqualTo(payload);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> both_versions_write_the_same_and_every_reader_reads_it_back() {
        return Vectors.tests(vectors().valid(), vector -> {
            StatedPayload payload = read(kind(vector), vector.payload());
            for (List<ApplicationMapper> versions : List.of(
                    ApplicationMapper.STRICT, ApplicationMapper.STRICT_WITHOUT_NULLS, ApplicationMapper.LEAST)) {
                byte[] written = versions.get(0).write(payload);
                assertThat(WrittenReports.tree(versions.get(1).write(payload))).isEqualTo(WrittenReports.tree(written));
                assertThat((Object) read(kind(vector), written)).isEqualTo(payload);
                for (ApplicationMapper mapper : mappers(written)) {
                    assertThat((Object) bind(mapper, written, vector)).isEqualTo(payload);
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> what_is_absent_is_written_as_null_which_the_strict_reader_reads_as_absent() {
        return Vectors.tests(vectors().valid(), vector -> {
            StatedPayload payload = read(kind(vector), vector.payload());
            for (int i = 0; i < ApplicationMapper.STRICT.size(); i++) {
                byte[] written = ApplicationMapper.STRICT.get(i).write(payload);
                JsonNode withoutNulls = WrittenReports.tree(
                        ApplicationMapper.STRICT_WITHOUT_NULLS.get(i).write(payload));
                JsonNode tree = WrittenReports.tree(written);
                assertThat(tree.properties()).hasSize(payload.getClass().getRecordComponents().length);
                assertThat(leaveOutNulls(tree)).isEqualTo(withoutNulls);
                assertThat((Object) read(kind(vector), written)).isEqualTo(payload);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> both_versions_write_reports_as_the_library_does() {
        return Vectors.tests(vectors().all(), vector -> {
            for (Language language : Language.values()) {
                expectWrittenAlike(kind(vector).report(vector.payload(), language));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> what_one_version_refuses_the_other_refuses_and_what_both_bind_is_the_same() {
        return Vectors.tests(vectors().invalid(), vector -> {
            List<Optional<StatedPayload>> bound = ApplicationMapper.STRICT.stream()
                    .map(mapper -> tryToBind(mapper, vector))
                    .toList();
            assertThat(bound.get(1)).isEqualTo(bound.get(0));
        });
    }

    @Test
    void the_constraints_refuse_what_a_strict_mapper_binds_unless_it_is_only_spelt_otherwise() {
        for (ApplicationMapper mapper : ApplicationMapper.STRICT) {
            Set<String> accepted = new TreeSet<>();
            for (Vector vector : vectors().invalid()) {
                tryToBind(mapper, vector)
                        .filter(payload -> check(kind(vector), payload).isEmpty())
                        .ifPresent(payload -> accepted.add(vector.name()));
            }
            assertThat(accepted).as(mapper.toString()).isEqualTo(refusedByTheStrictReaderAlone());
        }
    }

    // Without its module for dates, Jackson 2 reads what carries none.
    private static List<ApplicationMapper> mappers(byte[] json) {
        List<ApplicationMapper> mappers = new ArrayList<>(ApplicationMapper.STRICT);
        mappers.addAll(ApplicationMapper.LEAST);
        if (!DATE.matcher(new String(json, StandardCharsets.UTF_8)).find()) {
            mappers.add(Jackson2Mapper.withoutDates());
        }
        return mappers;
    }

    private Kind<?, ?> kind(Vector vector) {
        return kind(vector.kind());
    }

    private StatedPayload bind(ApplicationMapper mapper, byte[] json, Vector vector) {
        return mapper.bind(json, kind(vector).form().type());
    }

    // The text null is bound to no record at all.
    private Optional<StatedPayload> tryToBind(ApplicationMapper mapper, Vector vector) {
        try {
            return Optional.ofNullable(bind(mapper, vector.payload(), vector));
        } catch (ApplicationMapper.Refusal refusal) {
            return Optional.empty();
        }
    }

    private static StatedPayload read(Kind<?, ?> kind, byte[] json) {
        return kind.read(json);
    }

    // The record was bound to the type of the kind's own form.
    @SuppressWarnings("unchecked")
    private static List<Problem> check(Kind<?, ?> kind, StatedPayload payload) {
        return ((Kind<StatedPayload, ?>) kind).check(payload);
    }

    /**
     * Checks that the mappers of an application write a report as the library does.
     *
     * @param report the report
     */
    public static void expectWrittenAlike(Report report) {
        JsonNode expected = WrittenReports.tree(WrittenReports.written(report));
        Stream.of(ApplicationMapper.STRICT, ApplicationMapper.STRICT_WITHOUT_NULLS, ApplicationMapper.LEAST)
                .flatMap(List::stream)
                .forEach(mapper -> assertThat(WrittenReports.tree(mapper.write(report)))
                        .as(mapper.toString())
                        .isEqualTo(expected));
    }

    private static JsonNode leaveOutNulls(JsonNode tree) {
        tree.forEach(MappersContract::leaveOutNulls);
        if (tree.isObject()) {
            tree.properties().removeIf(member -> member.getValue().isNull());
        }
        return tree;
    }
}
