package jp.chiikiryoku.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.form.CollidingNames;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.sample.Colour;
import jp.chiikiryoku.core.sample.Lantern;
import jp.chiikiryoku.core.sample.SamplePayload;
import jp.chiikiryoku.core.sample.SampleReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReaderTest {

    private static final Form<SamplePayload> FORM = Form.of(SamplePayload.class);
    private static final Form<SampleReport> REPORT = Form.of(SampleReport.class);
    private static final Form<ListsOnly> LISTS_ONLY = Form.of(ListsOnly.class);

    /** A record whose constructor takes no absent list and no absent element. */
    public record ListsOnly(List<Colour> colours, List<Lantern> lanterns) {

        public ListsOnly {
            colours = List.copyOf(colours);
            lanterns = List.copyOf(lanterns);
        }
    }

    @Test
    void reads_every_type_of_a_form() {
        SamplePayload payload = read("""
                {"edition": "r6", "appliedOn": "2024-02-29", "code": "032077", "name": "灯籠🏮", "index": 0.62,
                 "grant": 1000000000000000, "lanterns": [{"colour": "RED", "description": "", "amount": 0}],
                 "days": 366, "remote": false, "submittedAt": "2025-04-10T12:00:00+09:00", "share": "2/3",
                 "colours": ["GREEN", "BLUE"], "novelty": {"judgement": "MET", "evidence": "p. 2"},
                 "rulings": [{"rule": "SMP-LIMIT", "judgement": "PENDING"}]}""");
        assertThat(payload.edition()).isEqualTo("r6");
        assertThat(payload.appliedOn()).hasToString("2024-02-29");
        assertThat(payload.name()).isEqualTo("灯籠🏮");
        assertThat(payload.index()).isEqualTo(new BigDecimal("0.62"));
        assertThat(payload.grant()).isEqualTo(Yen.of(1_000_000_000_000_000L));
        assertThat(payload.lanterns()).containsExactly(new Lantern(Colour.RED, "", Yen.ZERO));
        assertThat(payload.days()).isEqualTo(366);
        assertThat(payload.remote()).isFalse();
        assertThat(payload.submittedAt()).hasToString("2025-04-10T12:00+09:00");
        assertThat(payload.share()).isEqualTo(Rate.of(2, 3));
        assertThat(payload.colours()).containsExactly(Colour.GREEN, Colour.BLUE);
        assertThat(payload.novelty()).isEqualTo(Criterion.of(Judgement.MET).withEvidence("p. 2"));
        assertThat(payload.rulings())
                .singleElement()
                .hasToString("Ruling[rule=SMP-LIMIT, judgement=PENDING, evidence=null]");
        assertThat(found("""
                {"fiscalYear": 1989, "grant": 0}""", REPORT)).isEmpty();
        assertThat(StrictReader.read(utf8("{\"fiscalYear\": 2100, \"grant\": 0}"), REPORT)
                        .value())
                .isEqualTo(SampleReport.of(Yen.ZERO).withFiscalYear(FiscalYear.of(2100)));
    }

    @Test
    void null_is_absent() {
        SamplePayload absent = StrictReader.read(utf8("{}"), FORM).value();
        assertThat(StrictReader.read(utf8("""
                        {"edition": null, "code": null, "lanterns": null, "colours": null, "novelty": null,
                         "rulings": null, "days": null}"""), FORM).value()).isEqualTo(absent);
        assertThat(absent).isNotNull();
        assertThat(absent.lanterns()).isNull();
        assertThat(absent.colours()).isEmpty();
        assertThat(absent.rulings()).isEmpty();
    }

    @Test
    void an_absent_required_member_is_required() {
        assertThat(problems("{}"))
                .containsExactly("\"/code\" required", "\"/grant\" required", "\"/lanterns\" required");
        assertThat(problems(with("\"lanterns\": [{}]")))
                .containsExactly("\"/lanterns/0/amount\" required", "\"/lanterns/0/colour\" required");
        assertThat(problems(with("\"novelty\": {\"evidence\": \"p. 2\"}")))
                .containsExactly("\"/novelty/judgement\" required");
    }

    @Test
    void null_in_a_list_is_required_at_its_index() {
        assertThat(problems(with("\"lanterns\": [null, {\"colour\": \"RED\", \"amount\": 1}, null]")))
                .containsExactly("\"/lanterns/0\" required", "\"/lanterns/2\" required");
        assertThat(problems(with("\"colours\": [\"RED\", null]"))).containsExactly("\"/colours/1\" required");
        assertThat(problems(with("\"rulings\": [null]"))).containsExactly("\"/rulings/0\" required");
    }

    @Test
    void an_empty_list_is_empty_only_where_one_entry_is_asked() {
        assertThat(problems(with("\"lanterns\": []"))).containsExactly("\"/lanterns\" empty");
        assertThat(problems(with("\"colours\": []"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "edition|5",
                "edition|true",
                "edition|{}",
                "edition|[\"r6\"]",
                "appliedOn|20240401",
                "appliedOn|[2024, 4, 1]",
                "code|32077",
                "index|\"0.62\"",
                "index|true",
                "grant|\"1000\"",
                "grant|[1]",
                "grant|{\"yen\": 1}",
                "lanterns|{}",
                "lanterns|\"RED\"",
                "days|\"5\"",
                "days|false",
                "remote|\"true\"",
                "remote|0",
                "remote|[]",
                "submittedAt|1744254000",
                "share|0.5",
                "share|{\"numerator\": 2, \"denominator\": 3}",
                "colours|{\"0\": \"RED\"}",
                "colours|\"RED\"",
                "novelty|\"MET\"",
                "novelty|[{\"judgement\": \"MET\"}]",
                "novelty|true",
            })
    void a_value_of_another_type_is_refused(String member, String value) {
        assertThat(problems(with("\"" + member + "\": " + value))).containsExactly("\"/" + member + "\" wrong-type");
    }

    @Test
    void the_explanation_of_a_wrong_type_names_the_right_one() {
        assertThat(texts(with("\"name\": 5"))).containsExactly("problem.wrong-type.text");
        assertThat(texts(with("\"days\": \"5\""))).containsExactly("problem.wrong-type.number");
        assertThat(texts(with("\"remote\": 0"))).containsExactly("problem.wrong-type.boolean");
        assertThat(texts(with("\"colours\": {}"))).containsExactly("problem.wrong-type.list");
        assertThat(texts(with("\"novelty\": []"))).containsExactly("problem.wrong-type.object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "\"text\"", "[]", "[{}]", "null", "true"})
    void a_value_that_is_no_object_has_one_problem_at_the_root(String json) {
        assertThat(problems(json)).containsExactly("\"\" wrong-type");
    }

    @Test
    void an_unknown_member_is_refused_wherever_it_stands() {
        assertThat(problems(with("\"grnat\": 5"))).containsExactly("\"/grnat\" unknown-member");
        assertThat(problems(with("\"Grant\": null"))).containsExactly("\"/Grant\" unknown-member");
        assertThat(problems(with("\"extra\": {\"deep\": [{\"grant\": 1}]}, \"novelty\": {\"judgement\": \"MET\"}")))
                .containsExactly("\"/extra\" unknown-member");
        assertThat(problems(with("\"lanterns\": [{\"colour\": \"RED\", \"amount\": 1, \"a/b~c\": []}]")))
                .containsExactly("\"/lanterns/0/a~1b~0c\" unknown-member");
        assertThat(problems(with("\"\": 1"))).containsExactly("\"/\" unknown-member");
        assertThat(problems(with("\"0\": 1"))).containsExactly("\"/0\" unknown-member");
    }

    @Test
    void a_member_that_is_written_twice_is_a_duplicate() {
        assertThat(problems(with("\"days\": 1, \"days\": 2"))).containsExactly("\"/days\" duplicate-member");
        assertThat(problems(with("\"days\": 1, \"days\": 2, \"days\": 3")))
                .containsExactly("\"/days\" duplicate-member");
        assertThat(problems(with("\"days\": null, \"days\": 2"))).containsExactly("\"/days\" duplicate-member");
        assertThat(problems(with("\"days\": 1, \"d\\u0061ys\": {\"a\": []}")))
                .containsExactly("\"/days\" duplicate-member");
        assertThat(problems(with("\"lanterns\": [{\"colour\": \"RED\", \"amount\": 1, \"amount\": 1}]")))
                .containsExactly("\"/lanterns/0/amount\" duplicate-member");
    }

    @Test
    void an_unknown_member_that_is_written_twice_is_unknown_and_a_duplicate() {
        assertThat(problems(with("\"x\": 1, \"y\": 1, \"x\": 2, \"x\": 3")))
                .containsExactly("\"/x\" duplicate-member", "\"/x\" unknown-member", "\"/y\" unknown-member");
    }

    @Test
    void all_problems_are_found_at_once() {
        assertThat(problems("""
                {"appliedOn": "2025-02-29", "code": "032078", "index": 10, "grant": 1.0,
                 "lanterns": [{"colour": "red", "amount": -1}, null, {"amount": 1, "amount": 2, "note": ""}],
                 "days": 367, "remote": "no", "colours": ["RED", "RED"], "novelty": {}, "rulings": [{"rule": 5}]}"""))
                .containsExactly(
                        "\"/appliedOn\" date",
                        "\"/code\" check-digit",
                        "\"/colours/1\" conflict",
                        "\"/days\" out-of-range",
                        "\"/grant\" not-an-integer",
                        "\"/index\" out-of-range",
                        "\"/lanterns/0/amount\" out-of-range",
                        "\"/lanterns/0/colour\" unknown-value",
                        "\"/lanterns/1\" required",
                        "\"/lanterns/2/amount\" duplicate-member",
                        "\"/lanterns/2/colour\" required",
                        "\"/lanterns/2/note\" unknown-member",
                        "\"/novelty/judgement\" required",
                        "\"/remote\" wrong-type",
                        "\"/rulings/0/judgement\" required",
                        "\"/rulings/0/rule\" wrong-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "{",
                "{\"days\": 1",
                "{\"days\": 1,}",
                "{\"days\" 1}",
                "{days: 1}",
                "{'days': 1}",
                "[1, 2",
                "{\"days\": 01}",
                "{\"days\": +1}",
                "{\"days\": .5}",
                "{\"days\": 1.}",
                "{\"days\": 1e}",
                "{\"days\": -}",
                "{\"days\": NaN}",
                "{\"days\": Infinity}",
                "{\"days\": nul}",
                "{\"days\": truee}",
                "{\"name\": \"a\nb\"}",
                "{\"name\": \"\\x\"}",
                "{\"name\": \"\\u12\"}",
                "{\"name\": \"open",
                "{} {}",
                "{}]",
                "{} x",
                "{} 5",
                "// a comment\n{}",
                "{\"x\": 1} \u0000",
                "\u00A0{}",
                "\uFEFF",
                "{}\uFEFF",
                "\uFEFF\uFEFF{}",
            })
    void what_cannot_be_read_as_json_has_exactly_one_problem(String json) {
        assertThat(problems(json)).containsExactly("\"\" not-json");
    }

    @Test
    void a_fault_of_the_json_hides_the_problems_that_were_found_before_it() {
        assertThat(problems("{\"grnat\": 1, \"days\": \"5\", ")).containsExactly("\"\" not-json");
        assertThat(StrictReader.read(utf8("{\"days\": 1} x"), FORM).value()).isNull();
    }

    @Test
    void white_space_around_the_value_is_no_text() {
        assertThat(problems(" \t\r\n" + with("\"days\": 1") + "\r\n\t ")).isEmpty();
    }

    @Test
    void a_byte_order_mark_of_utf_8_is_accepted() {
        assertThat(problems("\uFEFF" + with("\"days\": 1"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE", "Shift_JIS", "EUC-JP"})
    void another_encoding_than_utf_8_is_not_json(String charset) {
        byte[] json = with("\"name\": \"灯籠\"").getBytes(Charset.forName(charset));
        assertThat(found(json, FORM)).containsExactly("\"\" not-json");
    }

    @ParameterizedTest
    @CsvSource({
        // an overlong slash, an overlong zero, a lone continuation, a lone lead, a surrogate, beyond U+10FFFF
        "C0AF",
        "C080",
        "80",
        "E3",
        "E381",
        "EDA080",
        "F4908080",
        "FF",
        "FE",
        "F8888080"
    })
    void wrong_utf_8_is_not_json(String hex) {
        byte[] wrong = HexFormat.of().parseHex(hex);
        byte[] json = with("\"name\": \"??????\"").getBytes(StandardCharsets.UTF_8);
        int place = new String(json, StandardCharsets.UTF_8).indexOf('?');
        System.arraycopy(wrong, 0, json, place, wrong.length);
        assertThat(found(json, FORM)).containsExactly("\"\" not-json");
    }

    @Test
    void the_greatest_size_is_accepted_and_one_byte_more_is_too_large() {
        byte[] greatest = padded(1_048_576);
        assertThat(greatest).hasSize(1_048_576);
        assertThat(found(greatest, FORM)).isEmpty();
        assertThat(found(padded(1_048_577), FORM)).containsExactly("\"\" too-large");
        assertThat(found(new byte[1_048_577], FORM)).containsExactly("\"\" too-large");
        assertThat(found(new byte[1_048_576], FORM)).containsExactly("\"\" not-json");
    }

    @Test
    void the_longest_text_number_and_name_within_the_size_are_read() {
        int room = 1_000_000;
        assertThat(problems(with("\"name\": \"" + "a".repeat(room) + "\""))).isEmpty();
        assertThat(problems(with("\"days\": " + "9".repeat(room)))).containsExactly("\"/days\" out-of-range");
        assertThat(problems(with("\"index\": 0." + "9".repeat(room)))).containsExactly("\"/index\" out-of-range");
        assertThat(problems(with("\"" + "a".repeat(room) + "\": 1"))).hasSize(1);
    }

    @Test
    void sixty_four_levels_are_accepted_and_one_more_is_too_deep() {
        // The root is level 1, so 63 lists beneath it reach level 64.
        assertThat(problems(with("\"x\": " + nested(63)))).containsExactly("\"/x\" unknown-member");
        assertThat(problems(with("\"x\": " + nested(64)))).containsExactly("\"\" too-deep");
        assertThat(problems(nested(64))).containsExactly("\"\" wrong-type");
        assertThat(problems(nested(65))).containsExactly("\"\" too-deep");
        assertThat(problems("[".repeat(500_000))).containsExactly("\"\" too-deep");
        assertThat(problems("{\"days\":".repeat(65))).containsExactly("\"\" too-deep");
        assertThat(problems("{\"grant\":".repeat(64) + "1" + "}".repeat(64))).contains("\"/grant\" wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "a\\ud83c", "\\udfee\\ud83c", "\\ud83c\\ud83c\\udfee"})
    void a_lone_surrogate_in_a_text_is_a_fault_of_its_format(String escaped) {
        assertThat(problems(with("\"name\": \"" + escaped + "\""))).containsExactly("\"/name\" format");
        assertThat(texts(with("\"name\": \"" + escaped + "\""))).containsExactly("problem.format.surrogate");
        assertThat(problems(with("\"colours\": [\"" + escaped + "\"]")))
                .containsExactly("\"/colours/0\" unknown-value");
    }

    @Test
    void a_pair_of_surrogates_is_a_character() {
        assertThat(problems(with("\"name\": \"\\ud83c\\udfee\""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "a\\ud83c", "\\udfee\\ud83c"})
    void a_lone_surrogate_in_a_members_name_is_not_json(String escaped) {
        assertThat(problems(with("\"" + escaped + "\": 1"))).containsExactly("\"\" not-json");
        assertThat(problems(with("\"\\ud83c\\udfee\": 1"))).containsExactly("\"/\ud83c\udfee\" unknown-member");
    }

    @Test
    void a_record_whose_lists_must_be_there_reads_absent_lists_as_empty() {
        ListsOnly empty = new ListsOnly(List.of(), List.of());
        assertThat(StrictReader.read(utf8("{}"), LISTS_ONLY).value()).isEqualTo(empty);
        assertThat(StrictReader.read(utf8("{\"colours\": null}"), LISTS_ONLY).value())
                .isEqualTo(empty);
    }

    @Test
    void a_record_whose_lists_take_no_null_reports_a_null_as_required() {
        assertThat(found(utf8("{\"colours\": [null], \"lanterns\": [{\"amount\": 1}]}"), LISTS_ONLY))
                .contains("\"/colours/0\" required");
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    private static byte[] padded(int size) {
        String json = with("\"name\": \"灯籠\"");
        int missing = size - utf8(json).length;
        return utf8(json.replace("灯籠", "灯籠" + "a".repeat(missing)));
    }

    /** A well-formed payload with other members; a member that it states itself is replaced. */
    private static String with(String members) {
        StringBuilder json = new StringBuilder("{").append(members);
        for (String own : List.of(
                "\"code\": \"032077\"", "\"grant\": 1", "\"lanterns\": [{\"colour\": \"RED\", \"amount\": 1}]")) {
            if (!members.startsWith(own.substring(0, own.indexOf(':')))) {
                json.append(", ").append(own);
            }
        }
        return json.append("}").toString();
    }

    private static SamplePayload read(String json) {
        assertThat(problems(json)).isEmpty();
        @Nullable SamplePayload payload = StrictReader.read(utf8(json), FORM).value();
        assertThat(payload).isNotNull();
        return payload;
    }

    private static List<String> problems(String json) {
        return found(json, FORM);
    }

    private static <T> List<String> found(String json, Form<T> form) {
        return found(utf8(json), form);
    }

    private static <T> List<String> found(byte[] json, Form<T> form) {
        return all(json, form).stream().map(Problem::toString).toList();
    }

    private static List<String> texts(String json) {
        return all(utf8(json), FORM).stream()
                .map(problem -> problem.message().key())
                .toList();
    }

    private static <T> List<Problem> all(byte[] json, Form<T> form) {
        StrictReader.Reading<T> reading = StrictReader.read(json, form);
        if (reading.value() != null) {
            form.check(reading.value(), reading.problems());
        }
        return reading.problems().toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A payload of a megabyte whose names have one hash; the places of its problems are the names. */
    @Test
    void names_that_collide_are_unknown_members_up_to_the_greatest_number_of_problems() {
        List<String> names = CollidingNames.of(40_000);
        String text = names.stream().map(name -> "\"" + name + "\":0").collect(Collectors.joining(",", "{", "}"));
        StrictReader.Reading<SamplePayload> reading = StrictReader.read(text.getBytes(UTF_8), FORM);
        assertThat(reading.value()).isNull();
        assertThat(reading.problems().hasMore()).isTrue();
        assertThat(reading.problems().toList())
                .extracting(problem -> problem.pointer().toString())
                .containsExactlyInAnyOrderElementsOf(
                        names.subList(0, 1_000).stream().map(name -> "/" + name).toList());
    }

    @Test
    void reading_stops_at_the_problem_after_the_thousandth() {
        assertThat(faults(1_000).hasMore()).isFalse();
        assertThat(faults(1_000).toList()).hasSize(1_000);
        assertThat(faults(1_001).hasMore()).isTrue();
        assertThat(faults(1_001).toList()).hasSize(1_000);
    }

    // What follows is not read and so not known to be no JSON, unless reading comes so far.
    private static Problems faults(int number) {
        String text =
                IntStream.range(0, number).mapToObj(i -> "\"x" + i + "\":0").collect(Collectors.joining(",", "{", "}"));
        return StrictReader.read(text.getBytes(UTF_8), FORM).problems();
    }

    @Test
    void a_member_that_is_written_a_hundred_thousand_times_is_one_problem() {
        String text = "{" + "\"days\":1,".repeat(100_000) + "\"days\":1}";
        StrictReader.Reading<SamplePayload> reading = StrictReader.read(text.getBytes(UTF_8), FORM);
        assertThat(reading.problems().toList()).extracting(Problem::toString).contains("\"/days\" duplicate-member");
        assertThat(reading.problems().hasMore()).isFalse();
    }

    @Test
    void many_names_within_a_value_that_is_skipped_are_one_problem() {
        String names = CollidingNames.of(40_000).stream()
                .map(name -> "\"" + name + "\":0")
                .collect(Collectors.joining(",", "{", "}"));
        assertThat(StrictReader.read(("{\"x\":" + names + "}").getBytes(UTF_8), FORM)
                        .problems()
                        .toList())
                .extracting(Problem::toString)
                .containsExactly("\"/x\" unknown-member");
    }

    @Test
    void a_name_of_digits_is_a_name() {
        List<Problem> problems =
                StrictReader.read("{\"0\":1}".getBytes(UTF_8), FORM).problems().toList();
        assertThat(problems).extracting(Problem::pointer).containsExactly(Pointer.ROOT.member("0"));
    }
}
