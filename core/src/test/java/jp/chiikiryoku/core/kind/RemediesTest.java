package jp.chiikiryoku.core.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.sample.Colour;
import jp.chiikiryoku.core.sample.Lantern;
import jp.chiikiryoku.core.sample.SamplePayload;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemediesTest {

    private static final Kind<SamplePayload, Assessment> KIND = SampleProgramme.sample();

    @Test
    void a_remedy_leaves_the_payload_well_formed_and_the_rule_satisfied() {
        byte[] above = bytes("""
                {"edition": "r6", "code": "032077", "index": 0.620, "grant": 10000001,
                 "lanterns": [{"colour": "GREEN", "amount": 10000001}], "novelty": {"judgement": "MET"}}""");
        Assessment before = KIND.assess(KIND.read(above));
        assertThat(before.verdict()).isEqualTo(Verdict.INELIGIBLE);
        Remedy remedy = before.finding(SampleRule.LIMIT).remedies().get(0);
        Assessment after = KIND.assess(KIND.read(Remedies.apply(above, remedy)));
        assertThat(after.finding(SampleRule.LIMIT).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(after.verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void all_changes_are_made_together_and_the_rest_is_kept() {
        assertThat(applied(
                        "{\"a\": [1, {\"b\": 0.620}], \"c\": 1e400, \"d\": 12345678901234567890123}",
                        new Change(Pointer.parse("/a/1/b"), Yen.of(5)),
                        new Change(Pointer.parse("/a/0"), "x"),
                        new Change(Pointer.parse("/new"), true)))
                .isEqualTo("{\"a\":[\"x\",{\"b\":5}],\"c\":1" + "0".repeat(400)
                        + ",\"d\":12345678901234567890123,\"new\":true}");
        assertThat(applied("{\"x\":0.620}", new Change(Pointer.parse("/y"), 1))).isEqualTo("{\"x\":0.620,\"y\":1}");
    }

    @Test
    void values_are_written_as_the_payload_writes_them() {
        assertThat(applied(
                        "{}",
                        new Change(Pointer.parse("/decimal"), new BigDecimal("0.50")),
                        new Change(Pointer.parse("/date"), LocalDate.of(2024, 4, 1)),
                        new Change(Pointer.parse("/year"), FiscalYear.of(2024)),
                        new Change(Pointer.parse("/rate"), Rate.of(2, 3)),
                        new Change(Pointer.parse("/colours"), List.of(Colour.RED)),
                        new Change(Pointer.parse("/lantern"), Lantern.of(Colour.BLUE, 7)),
                        new Change(Pointer.parse("/a~1b~0c"), 1L)))
                .isEqualTo("{\"decimal\":0.50,\"date\":\"2024-04-01\",\"year\":2024,\"rate\":\"2/3\","
                        + "\"colours\":[\"RED\"],\"lantern\":{\"colour\":\"BLUE\",\"amount\":7},\"a/b~c\":1}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/list/2", "/list/x", "/none/0", "/list/0/x", "/number/x", ""})
    void a_pointer_that_leads_out_of_the_payload_is_refused(String pointer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> applied("{\"list\": [1, 2], \"number\": 1}", new Change(Pointer.parse(pointer), 1)));
    }

    @Test
    void what_is_no_json_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> applied("{", new Change(Pointer.parse("/x"), 1)))
                .withMessage("The payload must be JSON.");
        assertThatIllegalArgumentException().isThrownBy(() -> applied("", new Change(Pointer.parse("/x"), 1)));
    }

    private static String applied(String json, Change... changes) {
        Remedy remedy = new Remedy("r", List.of(changes), Message.of("t"));
        return new String(Remedies.apply(bytes(json), remedy), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
