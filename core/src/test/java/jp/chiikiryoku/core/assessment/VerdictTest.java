package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({"SATISFIED, ELIGIBLE", "VIOLATED, INELIGIBLE", "UNDETERMINED, NEEDS_REVIEW"})
    void the_verdict_is_the_outcome_of_the_requirement(Outcome outcome, Verdict verdict) {
        assertThat(Verdict.of(outcome)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        // the claimant is refused: nothing else matters
        "VIOLATED, SATISFIED, 5, INELIGIBLE",
        "VIOLATED, VIOLATED, 5, INELIGIBLE",
        "VIOLATED, UNDETERMINED, 5, INELIGIBLE",
        "VIOLATED, , 0, INELIGIBLE",
        // an item is refused
        "SATISFIED, SATISFIED VIOLATED, 1, PARTLY_ELIGIBLE",
        "SATISFIED, VIOLATED UNDETERMINED, 1, PARTLY_ELIGIBLE",
        "SATISFIED, VIOLATED SATISFIED UNDETERMINED, 5, PARTLY_ELIGIBLE",
        "SATISFIED, VIOLATED, 0, INELIGIBLE",
        "SATISFIED, SATISFIED VIOLATED, 0, INELIGIBLE",
        // an item is undetermined, or the claimant is
        "SATISFIED, SATISFIED UNDETERMINED, 5, NEEDS_REVIEW",
        "SATISFIED, UNDETERMINED, 0, NEEDS_REVIEW",
        "UNDETERMINED, SATISFIED, 5, NEEDS_REVIEW",
        "UNDETERMINED, UNDETERMINED, 5, NEEDS_REVIEW",
        "UNDETERMINED, VIOLATED, 0, NEEDS_REVIEW",
        "UNDETERMINED, SATISFIED VIOLATED, 5, NEEDS_REVIEW",
        "UNDETERMINED, , 0, NEEDS_REVIEW",
        // nothing is open
        "SATISFIED, SATISFIED, 5, ELIGIBLE",
        "SATISFIED, SATISFIED SATISFIED, 0, ELIGIBLE",
        "SATISFIED, , 0, ELIGIBLE",
    })
    void a_claim_goes_item_by_item(Outcome claimant, @Nullable String items, long atMost, Verdict verdict) {
        Outcome together = items == null
                ? Outcome.SATISFIED
                : Arrays.stream(items.split(" ", -1)).map(Outcome::valueOf).reduce(Outcome.SATISFIED, Outcome::and);
        assertThat(Verdict.ofClaim(claimant, together, YenRange.upTo(Yen.of(atMost))))
                .isEqualTo(verdict);
    }
}
