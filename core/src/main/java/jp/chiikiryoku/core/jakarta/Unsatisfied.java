package jp.chiikiryoku.core.jakarta;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;

/**
 * One node of a requirement that is not satisfied, which a violation of {@link Eligible} carries.
 *
 * @param outcome violated or undetermined
 * @param findings the findings of the node's rules, one or more
 */
public record Unsatisfied(Outcome outcome, List<Finding> findings) {

    public Unsatisfied {
        requireNonNull(outcome, "outcome");
        findings = List.copyOf(findings);
    }
}
