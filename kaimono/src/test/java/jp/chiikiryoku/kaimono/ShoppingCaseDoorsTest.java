package jp.chiikiryoku.kaimono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.testkit.DoorsContract;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;

class ShoppingCaseDoorsTest extends DoorsContract<ShoppingCase> {

    @Override
    protected PayloadKind<ShoppingCase, ?> kind() {
        return Kaimono.shipped().kind();
    }

    @Override
    protected List<Problem> check(ShoppingCase shoppingCase) {
        return Kaimono.shipped().check(shoppingCase);
    }

    @Override
    protected Assessment assess(ShoppingCase shoppingCase) {
        return Kaimono.shipped().assess(shoppingCase);
    }

    @Override
    protected List<Problem> check(String edition, ShoppingCase shoppingCase) {
        return Kaimono.edition(edition).check(shoppingCase);
    }

    @Override
    protected Assessment assess(String edition, ShoppingCase shoppingCase) {
        return Kaimono.edition(edition).assess(shoppingCase);
    }

    @Test
    void a_typed_case_may_lack_anything() {
        ShoppingCase empty = new ShoppingCase(null, null, null, null, null);
        assertThat(PayloadDocument.problems(check(empty)))
                .containsExactlyInAnyOrder(
                        "\"/area\" required", "\"/edition\" required", "\"/parties\" required", "\"/type\" required");
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> assess(empty))
                .satisfies(exception -> assertThat(exception.problems()).isEqualTo(check(empty)));
        ShoppingCase hollow = new ShoppingCase(
                "r6-supplementary",
                new Area(null, null, new Criterion(null, null), Arrays.asList(null, new Population(null, null))),
                null,
                Arrays.asList(null, new Party(null, null, null), new Party("", null, Arrays.asList((Role) null))),
                Arrays.asList((Ruling) null));
        assertThat(PayloadDocument.problems(check(hollow)))
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
                        "\"/parties/2/roles/0\" required",
                        "\"/parties/2/sector\" required",
                        "\"/rulings/0\" required",
                        "\"/type\" required");
    }
}
