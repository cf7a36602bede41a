package jp.chiikiryoku.matching.kigyojin;

import static jp.chiikiryoku.matching.kigyojin.Samples.YEAR;
import static jp.chiikiryoku.matching.kigyojin.Samples.fitting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import org.junit.jupiter.api.Test;

class ModeRuleTest {

    private static final ModeRule RULE = new ModeRule();

    private static boolean violated(Mode needed, Mode... offered) {
        Samples samples = fitting()
                .needing(WorkField.TOURISM, needed, YEAR, 10)
                .offering(List.of(WorkField.TOURISM), List.of(offered), YEAR, 10);
        return RULE.isViolated(samples.checkedNeed(), samples.checkedOffer());
    }

    @Test
    void is_the_rule_of_the_mode() {
        assertThat(RULE.id()).isEqualTo("KGM-MODE");
    }

    @Test
    void the_mode_of_the_need_is_one_of_the_offer() {
        assertThat(violated(Mode.DISPATCH, Mode.DISPATCH)).isFalse();
        assertThat(violated(Mode.DISPATCH, Mode.SIDE_JOB, Mode.DISPATCH)).isFalse();
        assertThat(violated(Mode.SIDE_JOB, Mode.SIDE_JOB, Mode.DISPATCH)).isFalse();
        assertThat(violated(Mode.DISPATCH, Mode.SIDE_JOB)).isTrue();
        assertThat(violated(Mode.SIDE_JOB, Mode.DISPATCH)).isTrue();
    }
}
