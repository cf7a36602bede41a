package jp.chiikiryoku.core.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.sample.Colour;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Message;
import org.junit.jupiter.api.Test;

class RemedyOrderTest {

    private static final byte[] JSON = ("{\"edition\": \"r6\", \"code\": \"032077\", \"index\": 0.62, \"grant\": 9,"
                    + " \"lanterns\": [{\"colour\": \"GREEN\", \"amount\": 9}], \"novelty\": {\"judgement\": \"MET\"}}")
            .getBytes(UTF_8);
    private static final Object PAYLOAD =
            SampleProgramme.programme().kind(SampleProgramme.SAMPLE).read(JSON);
    private static final Citation CITATION =
            SampleProgramme.load().editions().get("r6").citationOf("SMP-LIMIT");

    private static Change change(String pointer, Object to) {
        return new Change(Pointer.parse(pointer), to);
    }

    private static Finding finding(Change... changes) {
        Finding violated = RuleAnswers.of(SampleRule.LIMIT, Pointer.parse("/grant"), CITATION)
                .violated();
        return changes.length == 0
                ? violated
                : violated.withRemedies(List.of(new Remedy("change", Arrays.asList(changes), Message.of("remedy"))));
    }

    /** The first asks for less, wherever it stands. */
    private static void assertLess(Finding less, Finding more) {
        assertThat(RemedyOrder.least(List.of(less, more), PAYLOAD)).isZero();
        assertThat(RemedyOrder.least(List.of(more, less), PAYLOAD)).isOne();
        assertThat(RemedyOrder.greatest(List.of(less, more), PAYLOAD)).isOne();
        assertThat(RemedyOrder.greatest(List.of(more, less), PAYLOAD)).isZero();
    }

    @Test
    void an_amount_that_is_raised_or_lowered_less_is_the_least_change() {
        assertLess(finding(change("/grant", Yen.of(10))), finding(change("/grant", Yen.of(15))));
        assertLess(finding(change("/grant", Yen.of(7))), finding(change("/grant", Yen.of(6))));
        assertLess(finding(change("/grant", Yen.of(7))), finding(change("/grant", Yen.of(12))));
        assertLess(finding(change("/lanterns/0/amount", Yen.of(8))), finding(change("/lanterns/0/amount", Yen.of(1))));
    }

    @Test
    void the_first_change_that_differs_decides() {
        Change same = change("/grant", Yen.of(10));
        assertLess(
                finding(same, change("/lanterns/0/amount", Yen.of(10))),
                finding(same, change("/lanterns/0/amount", Yen.of(11))));
        assertLess(finding(same), finding(same, change("/lanterns/0/amount", Yen.of(9))));
    }

    @Test
    void a_finding_that_offers_no_remedy_asks_for_more_than_any() {
        assertLess(finding(change("/grant", Yen.of(1_000))), finding());
    }

    @Test
    void what_is_not_stated_and_what_is_no_number_is_put_in_an_order_too() {
        assertInOneOrder(change("/day", LocalDate.of(2024, 4, 1)), change("/day", LocalDate.of(2024, 4, 2)));
        assertInOneOrder(change("/lanterns/1/amount", Yen.of(1)), change("/lanterns/1/amount", Yen.of(2)));
        assertInOneOrder(change("/lanterns/0/colour", Colour.GREEN), change("/lanterns/0/colour", Colour.RED));
    }

    private static void assertInOneOrder(Change one, Change other) {
        int least = RemedyOrder.least(List.of(finding(one), finding(other)), PAYLOAD);
        assertThat(RemedyOrder.least(List.of(finding(other), finding(one)), PAYLOAD))
                .isEqualTo(1 - least);
    }

    @Test
    void of_findings_alike_it_is_the_first() {
        Finding finding = finding(change("/grant", Yen.of(10)));
        assertThat(RemedyOrder.least(List.of(finding, finding), PAYLOAD)).isZero();
        assertThat(RemedyOrder.least(List.of(finding, finding), null)).isZero();
        assertThat(RemedyOrder.greatest(List.of(finding, finding), PAYLOAD)).isZero();
    }
}
