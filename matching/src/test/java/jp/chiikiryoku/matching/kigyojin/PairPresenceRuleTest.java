package jp.chiikiryoku.matching.kigyojin;

import static jp.chiikiryoku.matching.kigyojin.Samples.YEAR;
import static jp.chiikiryoku.matching.kigyojin.Samples.fitting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.PairingRules;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairPresenceRuleTest {

    private static final PairPresenceRule RULE = ofRuling(Outcome.UNDETERMINED);

    private static PairPresenceRule ofRuling(Outcome outcome) {
        return new PairPresenceRule(PairingRules.of(Kigyojin.editions().get("r6")), outcome);
    }

    private static Samples sideJobOf(int days) {
        return fitting()
                .needing(WorkField.TOURISM, Mode.SIDE_JOB, YEAR, days)
                .offering(List.of(WorkField.TOURISM), List.of(Mode.SIDE_JOB), YEAR, days);
    }

    private static boolean violated(Mode mode, int needed, int offered) {
        Samples samples = fitting()
                .needing(WorkField.TOURISM, mode, YEAR, needed)
                .offering(List.of(WorkField.TOURISM), List.of(mode), YEAR, offered);
        return RULE.isViolated(samples.checkedNeed(), samples.checkedOffer());
    }

    @Test
    void is_the_rule_of_the_presence() {
        assertThat(RULE.id()).isEqualTo("KGJ-PRESENCE");
    }

    @ParameterizedTest
    @CsvSource({"3, 10", "10, 3", "3, 3", "0, 31"})
    void a_side_job_of_three_days_is_too_short(int needed, int offered) {
        assertThat(violated(Mode.SIDE_JOB, needed, offered)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "4, 10", "10, 4"})
    void a_side_job_of_four_days_is_enough(int needed, int offered) {
        assertThat(violated(Mode.SIDE_JOB, needed, offered)).isFalse();
    }

    @Test
    void a_dispatch_of_one_day_is_possible_because_its_working_days_are_not_known_and_one_of_none_is_not() {
        assertThat(violated(Mode.DISPATCH, 10, 1)).isFalse();
        assertThat(violated(Mode.DISPATCH, 10, 0)).isTrue();
        assertThat(violated(Mode.DISPATCH, 0, 10)).isTrue();
    }

    // the case: hours are in no post, so four days of a side job decide nothing
    @Test
    void what_no_post_holds_leaves_it_open() {
        Samples four = sideJobOf(4);
        assertThat(RULE.isOpen(four.checkedNeed(), four.checkedOffer())).isTrue();
        Samples three = sideJobOf(3);
        assertThat(RULE.isOpen(three.checkedNeed(), three.checkedOffer())).isFalse();
        Samples dispatch = fitting().needing(WorkField.TOURISM, Mode.DISPATCH, YEAR, 31);
        assertThat(RULE.isOpen(dispatch.checkedNeed(), dispatch.checkedOffer())).isTrue();
    }

    @Test
    void a_ruling_settles_what_is_open_and_nothing_else() {
        Samples four = sideJobOf(4);
        PairPresenceRule met = ofRuling(Outcome.SATISFIED);
        assertThat(met.isOpen(four.checkedNeed(), four.checkedOffer())).isFalse();
        assertThat(met.isViolated(four.checkedNeed(), four.checkedOffer())).isFalse();
        PairPresenceRule notMet = ofRuling(Outcome.VIOLATED);
        assertThat(notMet.isOpen(four.checkedNeed(), four.checkedOffer())).isFalse();
        assertThat(notMet.isViolated(four.checkedNeed(), four.checkedOffer())).isTrue();
        Samples three = sideJobOf(3);
        assertThat(met.isViolated(three.checkedNeed(), three.checkedOffer())).isTrue();
    }
}
