package jp.chiikiryoku.core.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import org.junit.jupiter.api.Test;

class SummableRatesTest {

    private static final Cited<Rate> ONE = cited(Rate.ONE);
    private static final Cited<Rate> HALF = cited(Rate.of(1, 2));
    private static final Cited<Rate> FINE = cited(Rate.of(1, 2_000_000_000));
    private static final Cited<Rate> FINER = cited(Rate.of(1, 1_999_999_999));
    private static final Cited<Rate> SEVENTH = cited(Rate.of(1, 7));

    @Test
    void rates_of_the_sources_can_be_summed() {
        assertThat(problems(Map.of("a", HALF, "b", ONE, "c", cited(Rate.of(7, 10)))))
                .isEmpty();
        assertThat(problems(Map.of())).isEmpty();
    }

    // 2,000,000,000 × 1,999,999,999 has 62 bits, and twice as much is too much.
    @Test
    void a_common_denominator_of_62_bits_is_the_greatest() {
        assertThat(problems(Map.of("a", FINE, "b", FINER, "c", FINE))).isEmpty();
        assertThat(problems(Map.of("a", FINE, "b", FINER, "c", SEVENTH)))
                .extracting(Problem::toString)
                .containsExactly("\"/claim/a\" conflict", "\"/claim/b\" conflict", "\"/claim/c\" conflict");
    }

    @Test
    void two_rates_can_always_be_summed() {
        assertThat(problems(Map.of("a", FINE, "b", FINER))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(1, 2_000_000_001));
    }

    @Test
    void a_whole_rate_is_no_part_of_it_and_the_text_says_what_is_allowed() {
        List<Problem> problems = problems(Map.of("a", FINE, "b", FINER, "c", SEVENTH, "d", ONE));
        assertThat(problems).hasSize(3);
        assertThat(Texts.core().render(Language.EN, problems.get(0).message()))
                .isEqualTo("The rates of the claim cannot be added up exactly. Write rates whose least common"
                        + " denominator is 4,611,686,018,427,387,903 or less.");
    }

    private static List<Problem> problems(Map<String, Cited<Rate>> rates) {
        Problems problems = new Problems();
        SummableRates.check(rates, Pointer.ROOT.member("claim"), problems);
        return problems.toList();
    }

    private static Cited<Rate> cited(Rate rate) {
        return Cited.of(rate, new Citation("SOURCE", "place", Authority.LAW));
    }
}
