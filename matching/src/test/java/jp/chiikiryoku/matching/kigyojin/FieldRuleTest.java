package jp.chiikiryoku.matching.kigyojin;

import static jp.chiikiryoku.matching.kigyojin.Samples.YEAR;
import static jp.chiikiryoku.matching.kigyojin.Samples.fitting;
import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import org.junit.jupiter.api.Test;

class FieldRuleTest {

    private static final FieldRule RULE = new FieldRule();

    private static boolean violated(Samples samples) {
        return RULE.isViolated(samples.checkedNeed(), samples.checkedOffer());
    }

    @Test
    void is_the_rule_of_the_field() {
        assertThat(RULE.id()).isEqualTo("KGM-FIELD");
    }

    // The need is one in tourism.
    @Test
    void the_field_of_the_need_is_one_of_the_offer() {
        assertThat(violated(fitting())).isFalse();
        assertThat(violated(fitting().offering(WorkField.GREEN, WorkField.TOURISM)))
                .isFalse();
        assertThat(violated(fitting().offering(WorkField.GREEN, WorkField.DIGITAL)))
                .isTrue();
        assertThat(violated(fitting().offering(WorkField.OTHER))).isTrue();
    }

    @Test
    void the_text_of_other_fields_does_not_matter() {
        Samples other =
                fitting().needing(WorkField.OTHER, Mode.DISPATCH, YEAR, 10).offering(WorkField.OTHER);
        assertThat(violated(other.withTexts("伝統工芸", "防災"))).isFalse();
    }
}
