package jp.chiikiryoku.kaimono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kaimono.edition.KaimonoRule;
import jp.chiikiryoku.kaimono.shoppingcase.CaseArea;
import jp.chiikiryoku.kaimono.shoppingcase.Party;
import jp.chiikiryoku.kaimono.shoppingcase.Population;
import jp.chiikiryoku.kaimono.shoppingcase.Role;
import jp.chiikiryoku.kaimono.shoppingcase.ShoppingCase;
import jp.chiikiryoku.testkit.PayloadDocument;
import jp.chiikiryoku.testkit.contract.DoorsContract;
import org.junit.jupiter.api.Test;

class ShoppingCaseDoorsTest extends DoorsContract<ShoppingCase> {

    @Override
    protected Kind<ShoppingCase, Assessment> kind() {
        return Kaimono.shoppingCases();
    }

    @Test
    void a_typed_case_may_lack_anything() {
        ShoppingCase empty = new ShoppingCase(null, null, null, null, null);
        assertThat(PayloadDocument.problems(kind().check(empty)))
                .containsExactlyInAnyOrder(
                        "\"/area\" required", "\"/edition\" required", "\"/parties\" required", "\"/type\" required");
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> kind().assess(empty))
                .satisfies(exception -> assertThat(exception.problems()).isEqualTo(kind().check(empty)));
        ShoppingCase hollow = new ShoppingCase(
                "r6-supplementary",
                new CaseArea(null, null, new Criterion(null, null), Arrays.asList(null, new Population(null, null))),
                null,
                Arrays.asList(null, new Party(null, null, null), new Party("", null, Arrays.asList((Role) null))),
                Arrays.asList((Ruling) null));
        assertThat(PayloadDocument.problems(kind().check(hollow)))
                .containsExactlyInAnyOrder(
                        "\"/area/code\" required",
                        "\"/area/depopulation/judgement\" required",
                        "\"/area/populations/0\" required",
                        "\"/area/populations/1/persons\" required",
                        "\"/area/populations/1/year\" required",
                        "\"/parties/0\" required",
                        "\"/parties/1/name\" required",
                        "\"/parties/1/roles\" required",
                        "\"/parties/1/sector\" required",
                        "\"/parties/2/name\" format",
                        "\"/parties/2/roles/0\" required",
                        "\"/parties/2/sector\" required",
                        "\"/rulings/0\" required",
                        "\"/type\" required");
    }

    @Test
    void what_decided_is_written_plainly() {
        PayloadDocument fallen = Documents.with(Population.of(2015, 1_000), Population.of(2020, 999));
        assertThat(fallen.line(KaimonoRule.DEPOPULATION, Language.JA).facts())
                .containsExactly(
                        Map.entry("earliestYear", 2015),
                        Map.entry("earliestPersons", 1_000),
                        Map.entry("latestYear", 2020),
                        Map.entry("latestPersons", 999));
        assertThat(fallen.line(KaimonoRule.PARTNERSHIP, Language.EN).facts())
                .containsExactly(Map.entry("communityOrPublic", 1), Map.entry("businesses", 1));
    }

    @Test
    void without_figures_and_judgement_the_area_is_the_open_question() {
        assertThat(Documents.shoppingCase()
                        .without("/area/populations")
                        .assess()
                        .openQuestions())
                .extracting(Object::toString)
                .containsExactly("/area/depopulation");
    }
}
