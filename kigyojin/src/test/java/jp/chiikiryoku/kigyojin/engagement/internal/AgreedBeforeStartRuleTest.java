package jp.chiikiryoku.kigyojin.engagement.internal;

import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.R6;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreedBeforeStartRuleTest {

    private static final AskedRule RULE = AskedRule.of(KigyojinRule.AGREED_BEFORE_START, new AgreedBeforeStartRule(R6));
    private static final String PLACE = "/agreement/signedOn";

    // The term starts on 2024-07-01.
    private static PayloadDocument signed(String day) {
        return Documents.engagement().with(PLACE, day);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, SATISFIED", "2024-07-01, SATISFIED", "2024-07-02, UNDETERMINED", "2025-03-31, UNDETERMINED"
    })
    void the_agreement_is_signed_on_or_before_the_start(String day, Outcome outcome) {
        RULE.expect(signed(day), outcome, PLACE);
    }

    @Test
    void a_late_signature_has_no_remedy() {
        assertThat(RULE.changes(signed("2024-07-02"))).isEmpty();
    }

    @Test
    void says_when_it_was_signed() {
        RULE.says(
                signed("2024-07-01"),
                "協定を結んだ日（令和6年7月1日）は、任期の始まり（令和6年7月1日）以前です。",
                "The agreement was signed on 2024-07-01, not after the start on 2024-07-01.");
        RULE.says(
                signed("2024-07-02"),
                "協定を結んだ日（令和6年7月2日）は、任期の始まり（令和6年7月1日）より後です。認められるか、確認が必要です。",
                "The agreement was signed on 2024-07-02, after the start on 2024-07-01."
                        + " Whether that is accepted needs confirmation.");
    }

    @Test
    void compares_the_day_with_the_start() {
        LocalDate start = LocalDate.of(2024, 7, 1);
        RULE.compares(signed("2024-07-01"), "satisfied", Facts.of("signedOn", start, "startsOn", start));
        RULE.compares(signed("2024-07-02"), "undetermined", Facts.of("signedOn", start.plusDays(1), "startsOn", start));
    }
}
