package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Rules that cut an amount instead of refusing the payload (減額): what is above is taken off, and the rest stands.
 *
 * <p>The formula has taken every outcome into its amounts, so they are kept as they are. A settlement of costs that are
 * partly not eligible is {@link Verdict#PARTLY_ELIGIBLE}; one that leaves no yen is {@link Verdict#INELIGIBLE}.
 *
 * @param rules the rules, one or more
 * @param left the amount that is left after the cuts
 */
public record Reducing(List<Rule> rules, AmountKey left) implements Requirement {

    /**
     * Checks that the parts are there and copies the list.
     *
     * @throws IllegalArgumentException if there is no rule
     */
    public Reducing {
        rules = List.copyOf(rules);
        requireNonNull(left, "left");
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("The rules (none) must be one or more.");
        }
    }

    @Override
    public Outcome outcome(List<Finding> findings) {
        return parts().outcome(findings);
    }

    @Override
    public Verdict verdict(List<Finding> findings, Calculation calculation) {
        if (Amount.find(calculation.amounts(), left).atMost().isZero()) {
            return Verdict.INELIGIBLE;
        }
        Outcome outcome = outcome(findings);
        return outcome == Outcome.VIOLATED ? Verdict.PARTLY_ELIGIBLE : Verdict.of(outcome);
    }

    // Nothing is left then, whatever is answered.
    @Override
    public boolean leavesNothingToAsk(Verdict verdict) {
        return verdict == Verdict.INELIGIBLE;
    }

    @Override
    public boolean fitsAmounts() {
        return false;
    }

    @Override
    public List<Requirement> unsatisfied(List<Finding> findings) {
        return parts().unsatisfied(findings);
    }

    private Requirement parts() {
        return Requirement.allOf(rules);
    }
}
