package jp.chiikiryoku.core.edition;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One rule that two editions draw from sources of different authority.
 *
 * @param rule the id of the rule, such as {@code L10K-CAP}
 * @param before its source in the first edition
 * @param after its source in the second edition
 */
public record RuleChange(String rule, Citation before, Citation after) {

    public RuleChange {
        requireNonNull(rule, "rule");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** Returns how the second source weighs against the first. */
    public WeightChange weight() {
        return WeightChange.of(List.of(before.authority()), List.of(after.authority()));
    }
}
