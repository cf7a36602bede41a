package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.edition.ReadValue;
import jp.chiikiryoku.core.edition.Reading;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Message;
import org.junit.jupiter.api.Test;

/** The distance is the amount itself: no payload is known. */
class CombinedRemediesTest {

    private static final Pointer GRANT = Pointer.parse("/grant");
    private static final Citation CITATION =
            SampleProgramme.load().editions().get("r6").citationOf("SMP-LIMIT");

    private static Remedy remedy(String id, long... amounts) {
        List<Change> changes = Arrays.stream(amounts)
                .mapToObj(amount -> new Change(GRANT, Yen.of(amount)))
                .toList();
        return new Remedy(id, changes, Message.of("remedy." + id));
    }

    private static Finding finding(Remedy... remedies) {
        return RuleAnswers.of(SampleRule.LIMIT, GRANT, CITATION).violated().withRemedies(Arrays.asList(remedies));
    }

    private static OpenParameter open(String pointer, String... values) {
        List<Reading<?>> readings = new ArrayList<>();
        for (String value : values) {
            readings.add(new Reading<>(value, CITATION, null));
        }
        return new OpenParameter(Pointer.parse(pointer), readings);
    }

    private static ReadValue read(String pointer, String value) {
        return new ReadValue(Pointer.parse(pointer), value);
    }

    private static CombinedRemedies combined(List<OpenParameter> parameters, List<Finding> findings) {
        List<Integer> numbers = IntStream.range(0, findings.size()).boxed().toList();
        return new CombinedRemedies(new Settlements(parameters), numbers, findings, null);
    }

    /** By one parameter with the readings A, B and so on. */
    private static CombinedRemedies combined(Finding... findings) {
        String[] values = IntStream.range(0, findings.length)
                .mapToObj(i -> String.valueOf((char) ('A' + i)))
                .toArray(String[]::new);
        return combined(List.of(open("/limit", values)), Arrays.asList(findings));
    }

    @Test
    void the_least_of_each_remedy_says_by_which_reading() {
        Finding a = finding(remedy("lower", 1, 5), remedy("raise", 1, 9));
        Finding b = finding(remedy("lower", 1, 6), remedy("raise", 1, 8));
        assertThat(combined(a, b).least())
                .containsExactly(
                        remedy("lower", 1, 5).byReading(List.of(read("/limit", "A"))),
                        remedy("raise", 1, 8).byReading(List.of(read("/limit", "B"))));
    }

    @Test
    void a_remedy_that_one_reading_alone_offers_is_not_lost() {
        Finding a = finding(remedy("lower", 3), remedy("shift", 4));
        Finding b = finding(remedy("lower", 3), remedy("raise", 5), remedy("shift", 4));
        List<Remedy> expected = List.of(
                remedy("lower", 3), remedy("raise", 5).byReading(List.of(read("/limit", "B"))), remedy("shift", 4));
        assertThat(combined(a, b).least()).isEqualTo(expected);
        assertThat(combined(b, a).least().get(1)).isEqualTo(remedy("raise", 5).byReading(List.of(read("/limit", "A"))));
        assertThat(combined(b, a).least()).extracting(Remedy::id).containsExactly("lower", "raise", "shift");
    }

    @Test
    void what_is_enough_under_every_reading_is_the_greatest_of_each_remedy_that_all_offer() {
        Finding a = finding(remedy("lower", 5), remedy("raise", 9), remedy("shift", 1));
        Finding b = finding(remedy("lower", 6), remedy("shift", 1));
        List<Remedy> expected = List.of(remedy("lower", 6), remedy("shift", 1));
        assertThat(combined(a, b).greatest()).isEqualTo(expected);
        assertThat(combined(b, a).greatest()).isEqualTo(expected);
        assertThat(combined(a, finding()).greatest()).isEmpty();
    }

    @Test
    void every_parameter_that_asks_for_something_else_is_named() {
        List<OpenParameter> parameters = List.of(open("/limit", "A", "B"), open("/month", "C", "D"));
        Finding least = finding(remedy("lower", 1));
        Finding more = finding(remedy("lower", 2));
        assertThat(combined(parameters, List.of(least, more, more, more)).least())
                .containsExactly(remedy("lower", 1).byReading(List.of(read("/limit", "A"), read("/month", "C"))));
        assertThat(combined(parameters, List.of(more, more, least, least)).least())
                .containsExactly(remedy("lower", 1).byReading(List.of(read("/limit", "B"))));
        assertThat(combined(parameters, List.of(more, least, more, least)).least())
                .containsExactly(remedy("lower", 1).byReading(List.of(read("/month", "D"))));
    }

    @Test
    void the_finding_that_asks_for_the_least_by_its_first_remedy_is_told() {
        Finding none = finding();
        Finding least = finding(remedy("lower", 1), remedy("raise", 9));
        Finding more = finding(remedy("lower", 2), remedy("raise", 8));
        List<Finding> findings = Arrays.asList(none, more, least);
        for (int i = 0; i < findings.size(); i++) {
            Collections.rotate(findings, 1);
            assertThat(combined(findings.toArray(Finding[]::new)).leastFinding())
                    .isEqualTo(least);
        }
        assertThat(combined(none, none).leastFinding()).isEqualTo(none);
    }

    @Test
    void ids_of_one_place_are_in_an_order_that_is_not_that_of_the_readings() {
        Finding a = finding(remedy("wait", 1));
        Finding b = finding(remedy("stay", 1));
        assertThat(combined(a, b).least()).extracting(Remedy::id).containsExactly("stay", "wait");
        assertThat(combined(b, a).least()).extracting(Remedy::id).containsExactly("stay", "wait");
    }
}
