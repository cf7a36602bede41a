package jp.chiikiryoku.kigyojin;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreedBeforeStartRuleTest {

    private static final Answers ANSWERS = Answers.of(KigyojinRule.AGREED_BEFORE_START);
    private static final String PLACE = "/agreement/signedOn";

    // The term starts on 2024-07-01.
    private static PayloadDocument signed(String day) {
        return Documents.engagement().with(PLACE, day);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, SATISFIED", "2024-07-01, SATISFIED", "2024-07-02, UNDETERMINED", "2025-03-31, UNDETERMINED"
    })
    void the_agreement_is_signed_on_or_before_the_start(String day, Outcome outcome) {
        ANSWERS.expect(signed(day), outcome, PLACE);
    }

    @Test
    void a_late_signature_has_no_remedy() {
        assertThat(ANSWERS.changes(signed("2024-07-02"))).isEmpty();
    }

    @Test
    void says_when_it_was_signed() {
        ANSWERS.says(
                signed("2024-07-01"),
                "協定を結んだ日（令和6年7月1日）は、任期の始まり（令和6年7月1日）以前です。",
                "The agreement was signed on 2024-07-01, not after the start on 2024-07-01.");
        ANSWERS.says(
                signed("2024-07-02"),
                "協定を結んだ日（令和6年7月2日）は、任期の始まり（令和6年7月1日）より後です。認められるか、確認が必要です。",
                "The agreement was signed on 2024-07-02, after the start on 2024-07-01."
                        + " Whether that is accepted needs confirmation.");
    }
}
