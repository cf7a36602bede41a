package jp.chiikiryoku.core.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.sample.Colour;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.text.Message;
import org.junit.jupiter.api.Test;

class RemedyOrderTest {

    private static final byte[] JSON = ("{\"edition\": \"r6\", \"code\": \"032077\", \"index\": 0.62, \"grant\": 9,"
                    + " \"lanterns\": [{\"colour\": \"GREEN\", \"amount\": 9}], \"novelty\": {\"judgement\": \"MET\"}}")
            .getBytes(UTF_8);
    private static final Object PAYLOAD =
            SampleProgramme.programme().kind(SampleProgramme.SAMPLE).read(JSON);
    private static final RemedyOrder ORDER = new RemedyOrder(PAYLOAD);

    private static Change change(String pointer, Object to) {
        return new Change(Pointer.parse(pointer), to);
    }

    private static Remedy remedy(Change... changes) {
        return new Remedy("change", Arrays.asList(changes), Message.of("remedy"));
    }

    /** The first asks for less. */
    private static void assertLess(Remedy less, Remedy more) {
        assertThat(ORDER.compare(less, more)).isNegative();
        assertThat(ORDER.compare(more, less)).isPositive();
    }

    @Test
    void an_amount_that_is_raised_or_lowered_less_is_the_least_change() {
        assertLess(remedy(change("/grant", Yen.of(10))), remedy(change("/grant", Yen.of(15))));
        assertLess(remedy(change("/grant", Yen.of(7))), remedy(change("/grant", Yen.of(6))));
        assertLess(remedy(change("/grant", Yen.of(7))), remedy(change("/grant", Yen.of(12))));
        assertLess(remedy(change("/lanterns/0/amount", Yen.of(8))), remedy(change("/lanterns/0/amount", Yen.of(1))));
    }

    @Test
    void the_first_change_that_differs_decides() {
        Change same = change("/grant", Yen.of(10));
        assertLess(
                remedy(same, change("/lanterns/0/amount", Yen.of(10))),
                remedy(same, change("/lanterns/0/amount", Yen.of(11))));
        assertLess(remedy(same), remedy(same, change("/lanterns/0/amount", Yen.of(9))));
    }

    @Test
    void what_is_not_stated_and_what_is_no_number_is_put_in_an_order_too() {
        assertOneOrder(change("/day", LocalDate.of(2024, 4, 1)), change("/day", LocalDate.of(2024, 4, 2)));
        assertOneOrder(change("/lanterns/1/amount", Yen.of(1)), change("/lanterns/1/amount", Yen.of(2)));
        assertOneOrder(change("/lanterns/0/colour", Colour.GREEN), change("/lanterns/0/colour", Colour.RED));
    }

    private static void assertOneOrder(Change one, Change other) {
        int order = ORDER.compare(remedy(one), remedy(other));
        assertThat(order).isNotZero();
        assertThat(ORDER.compare(remedy(other), remedy(one))).isEqualTo(-order);
    }

    @Test
    void remedies_alike_are_of_one_place_whatever_is_stated() {
        Remedy remedy = remedy(change("/grant", Yen.of(10)));
        assertThat(ORDER.compare(remedy, remedy)).isZero();
        assertThat(new RemedyOrder(null).compare(remedy, remedy)).isZero();
    }
}
