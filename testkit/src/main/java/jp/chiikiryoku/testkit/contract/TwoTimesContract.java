package jp.chiikiryoku.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.testkit.Vector;
import jp.chiikiryoku.testkit.Vectors;
import jp.chiikiryoku.testkit.WrittenReports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every kind keeps the two times apart: what was published later never changes an answer as of an earlier day.
 *
 * <p>The reports are compared byte for byte. A subclass is called {@code TwoTimesTest}.
 */
public abstract class TwoTimesContract extends ModuleContract {

    // Later than every reference day of a shipped edition, so that nothing but knowledge can depend on it.
    private static final LocalDate CORRECTED = LocalDate.of(2099, 4, 1);

    private final Map<String, String> shipped = new HashMap<>();
    private final Map<String, Vectors> vectors = new HashMap<>();
    // Written once for all the parameters that are corrected.
    private final IdentityHashMap<Vector, byte[]> payloads = new IdentityHashMap<>();

    @TestFactory
    Stream<DynamicTest> knowing_more_than_was_ever_published_changes_nothing() {
        LocalDate last = latestPublication();
        List<@Nullable LocalDate> days = Arrays.asList(last, last.plusDays(1), LocalDate.MAX, null);
        return kinds().flatMap(kind -> Vectors.tests(vectors(kind.name()).all(), vector -> {
            String expected = report(kind, vector, null);
            for (LocalDate day : days) {
                assertThat(report(kind, vector, day)).as("known on %s", day).isEqualTo(expected);
            }
        }));
    }

    private LocalDate latestPublication() {
        ReissuedProgramme<?> programme = programme();
        SortedSet<LocalDate> days = new TreeSet<>(Set.of(LocalDate.EPOCH));
        programme.ids().forEach(id -> days.addAll(CitedPlaces.publications(programme.file(id))));
        return days.last();
    }

    @TestFactory
    Stream<DynamicTest> an_edition_is_not_seen_before_it_was_published() {
        ReissuedProgramme<?> programme = programme();
        return programme.ids().stream().map(id -> DynamicTest.dynamicTest(id, () -> checkPublication(programme, id)));
    }

    private void checkPublication(ReissuedProgramme<?> programme, String id) {
        ObjectNode published = programme.file(id);
        published.put("knownFrom", CORRECTED.toString());
        Function<String, Kind<?, ?>> kinds = programme.kindsBy(Map.of(id, published));
        for (String name : programme.kinds(id)) {
            for (Vector vector : answeredBy(id, name)) {
                Kind<?, ?> kind = kinds.apply(name);
                List<String> problems =
                        kind.answer(vector.payload(), knownOn(CORRECTED.minusDays(1))).problems().stream()
                                .map(problem -> problem.code().code())
                                .toList();
                boolean named = vector.tree().path("payload").hasNonNull("edition");
                assertThat(problems).as(vector.name()).containsExactly(named ? "unknown-edition" : "no-edition");
                assertThat(report(kind, vector, CORRECTED))
                        .as(vector.name())
                        .isEqualTo(report(kind(name), vector, null));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> an_edition_published_later_changes_no_earlier_answer() {
        ReissuedProgramme<?> programme = programme();
        return programme.ids().stream().map(id -> DynamicTest.dynamicTest(id, () -> checkLaterEdition(programme, id)));
    }

    private void checkLaterEdition(ReissuedProgramme<?> programme, String id) {
        ObjectNode later = programme.file(id);
        later.put("id", "later").put("knownFrom", CORRECTED.toString());
        later.set("fiscalYears", Vectors.JSON.createArrayNode().add(2099));
        ((ObjectNode) later.path("inForceFrom")).put("value", "2099-04-01");
        ((ObjectNode) later.path("inForceUntil")).put("value", "2100-03-31");
        Function<String, Kind<?, ?>> kinds = programme.kindsBy(Map.of("later", later));
        for (String name : programme.kinds(id)) {
            for (Vector vector : vectors(name).all()) {
                assertThat(report(kinds.apply(name), vector, CORRECTED.minusDays(1)))
                        .as(vector.name())
                        .isEqualTo(report(kind(name), vector, null));
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> a_correction_published_later_changes_no_earlier_answer() {
        ReissuedProgramme<?> programme = programme();
        return programme.ids().stream()
                .flatMap(id -> CitedPlaces.of(programme.file(id)).stream()
                        .map(place -> DynamicTest.dynamicTest(
                                id + " " + place, () -> checkCorrection(programme, id, place))));
    }

    private void checkCorrection(ReissuedProgramme<?> programme, String id, String place) {
        ObjectNode file = programme.file(id);
        ObjectNode correction = correction(programme, id, place);
        Function<String, Kind<?, ?>> corrected =
                programme.kindsByOnly(Map.of(id, withCorrection(file, place, correction)));
        Function<String, Kind<?, ?>> settled = programme.kindsByOnly(Map.of(id, with(file, place, correction)));
        for (String name : programme.kinds(id)) {
            Kind<?, ?> kind = corrected.apply(name);
            for (Vector vector : answeredBy(id, name)) {
                assertThat(report(kind, vector, CORRECTED.minusDays(1)))
                        .as("%s before the correction", vector.name())
                        .isEqualTo(shipped(name, vector));
                assertThat(report(kind, vector, CORRECTED))
                        .as("%s on the day of the correction", vector.name())
                        .isEqualTo(report(settled.apply(name), vector, null));
            }
        }
    }

    /** Another value if one fits the rest of the file, else the same value from another place of its source. */
    private static ObjectNode correction(ReissuedProgramme<?> programme, String id, String place) {
        ObjectNode file = programme.file(id);
        ObjectNode cited = CitedPlaces.first(file.at(place)).deepCopy();
        cited.remove("knownFrom");
        ((ObjectNode) cited.path("citation")).put("place", "訂正された箇所");
        for (JsonNode other : CitedPlaces.others(cited.path("value"))) {
            ObjectNode correction = cited.deepCopy();
            correction.set("value", other);
            if (programme.problems(id, with(file, place, correction)).isEmpty()) {
                return correction;
            }
        }
        return cited;
    }

    private static ObjectNode withCorrection(ObjectNode file, String place, ObjectNode correction) {
        JsonNode before = file.at(place);
        ArrayNode readings = before.has("readings")
                ? before.path("readings").deepCopy()
                : Vectors.JSON.createArrayNode().add(before.deepCopy());
        readings.add(correction.deepCopy().put("knownFrom", CORRECTED.toString()));
        return with(file, place, Vectors.JSON.createObjectNode().set("readings", readings));
    }

    private static ObjectNode with(ObjectNode file, String place, JsonNode cited) {
        ObjectNode copy = file.deepCopy();
        ObjectNode there = (ObjectNode) copy.at(place);
        there.removeAll();
        there.setAll((ObjectNode) cited.deepCopy());
        return copy;
    }

    private String shipped(String kind, Vector vector) {
        return shipped.computeIfAbsent(kind + " " + vector.name(), each -> report(kind(kind), vector, null));
    }

    private ReissuedProgramme<?> programme() {
        return ReissuedProgramme.of(provider());
    }

    private Vectors vectors(String kind) {
        return vectors.computeIfAbsent(kind, each -> Vectors.of(getClass()).ofKind(kind));
    }

    private List<Vector> answeredBy(String edition, String kind) {
        return vectors(kind).valid().stream()
                .filter(vector -> vector.expected("edition").asText().equals(edition))
                .toList();
    }

    private static AnswerOptions knownOn(@Nullable LocalDate day) {
        return AnswerOptions.NONE.withKnownOn(day);
    }

    private String report(Kind<?, ?> kind, Vector vector, @Nullable LocalDate day) {
        byte[] payload = payloads.computeIfAbsent(vector, Vector::payload);
        return new String(WrittenReports.written(kind.report(payload, knownOn(day), Language.JA)), UTF_8);
    }
}
