package jp.chiikiryoku.core.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * The rules of one kind of payload under one edition, in the order in which results list them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <C> the checked record of which the rules are asked
 */
public final class RuleSet<C> {

    private final List<RuleCheck<? super C>> checks;

    private RuleSet(List<RuleCheck<? super C>> checks) {
        this.checks = checks;
    }

    /**
     * Obtains a rule set.
     *
     * @param rules the rules of the kind, in the order in which results list them
     * @throws IllegalArgumentException if a rule has no check, or a check is of another rule or in another place
     */
    @SafeVarargs
    public static <C> RuleSet<C> of(Collection<? extends Rule> rules, RuleCheck<? super C>... checks) {
        List<RuleCheck<? super C>> copy = new ArrayList<>(checks.length);
        List<Rule> checked = new ArrayList<>(checks.length);
        for (RuleCheck<? super C> check : checks) {
            copy.add(check);
            checked.add(check.rule());
        }
        if (!checked.equals(List.copyOf(rules))) {
            throw new IllegalArgumentException(
                    "The checks (" + checked + ") must be those of the rules " + rules + ".");
        }
        return new RuleSet<C>(Collections.unmodifiableList(copy));
    }

    /** Asks every rule. */
    public List<Finding> check(C checked) {
        List<Finding> findings = new ArrayList<>(checks.size());
        for (int i = 0; i < checks.size(); i++) {
            findings.add(checks.get(i).check(checked));
        }
        return findings;
    }
}
