package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
        "VIOLATED, SATISFIED, false, INELIGIBLE",
        "VIOLATED, VIOLATED, true, INELIGIBLE",
        "VIOLATED, UNDETERMINED, false, INELIGIBLE",
        "VIOLATED, , false, INELIGIBLE",
        // nothing of what is claimed can be accepted, whoever claims
        "SATISFIED, VIOLATED, true, INELIGIBLE",
        "SATISFIED, SATISFIED VIOLATED, true, INELIGIBLE",
        "SATISFIED, , true, INELIGIBLE",
        "UNDETERMINED, VIOLATED, true, INELIGIBLE",
        "UNDETERMINED, , true, INELIGIBLE",
        // the claimant is undetermined, whatever the items are
        "UNDETERMINED, SATISFIED, false, NEEDS_REVIEW",
        "UNDETERMINED, UNDETERMINED, false, NEEDS_REVIEW",
        "UNDETERMINED, SATISFIED VIOLATED, false, NEEDS_REVIEW",
        "UNDETERMINED, , false, NEEDS_REVIEW",
        // an item is refused, also beside an undetermined one
        "SATISFIED, SATISFIED VIOLATED, false, PARTLY_ELIGIBLE",
        "SATISFIED, VIOLATED UNDETERMINED, false, PARTLY_ELIGIBLE",
        "SATISFIED, VIOLATED SATISFIED UNDETERMINED, false, PARTLY_ELIGIBLE",
        // an item is undetermined
        "SATISFIED, SATISFIED UNDETERMINED, false, NEEDS_REVIEW",
        "SATISFIED, UNDETERMINED, false, NEEDS_REVIEW",
        // nothing is open
        "SATISFIED, SATISFIED SATISFIED, false, ELIGIBLE",
        "SATISFIED, , false, ELIGIBLE",
    })
    void a_claim_goes_item_by_item(Outcome claimant, @Nullable String items, boolean nothingAccepted, Verdict verdict) {
        Outcome together = items == null
                ? Outcome.SATISFIED
                : Arrays.stream(items.split(" ", -1)).map(Outcome::valueOf).reduce(Outcome.SATISFIED, Outcome::and);
        assertThat(Verdict.ofClaim(claimant, together, nothingAccepted)).isEqualTo(verdict);
    }
}
