package jp.chiikiryoku.core.assessment;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * What a kind of payload must fulfil: a small tree of rules (要件).
 *
 * <p>Its outcome is computed in Kleene's three-valued logic from the findings.
 */
public sealed interface Requirement
        permits Requirement.AllOf, Requirement.AnyOf, Requirement.Single, Itemised, Reducing {

    /**
     * Every part must be satisfied.
     *
     * @param parts the parts, one or more
     */
    record AllOf(List<Requirement> parts) implements Requirement {
        public AllOf {
            parts = nonEmpty(parts);
        }

        @Override
        public List<Requirement> unsatisfied(List<Finding> findings) {
            return parts.stream()
                    .flatMap(part -> part.unsatisfied(findings).stream())
                    .toList();
        }

        @Override
        public List<Rule> rules() {
            return rulesOf(parts);
        }

        @Override
        public Outcome outcome(List<Finding> findings) {
            Outcome combined = Outcome.SATISFIED;
            for (int i = 0; i < parts.size(); i++) {
                combined = combined.and(parts.get(i).outcome(findings));
            }
            return combined;
        }
    }

    /**
     * One part at least must be satisfied.
     *
     * @param parts the parts, one or more
     */
    record AnyOf(List<Requirement> parts) implements Requirement {
        public AnyOf {
            parts = nonEmpty(parts);
        }

        @Override
        public List<Rule> rules() {
            return rulesOf(parts);
        }

        @Override
        public Outcome outcome(List<Finding> findings) {
            Outcome combined = Outcome.VIOLATED;
            for (int i = 0; i < parts.size(); i++) {
                combined = combined.or(parts.get(i).outcome(findings));
            }
            return combined;
        }
    }

    /**
     * One rule must be satisfied.
     *
     * @param rule the rule
     */
    record Single(Rule rule) implements Requirement {
        public Single {
            requireNonNull(rule, "rule");
        }

        @Override
        public List<Rule> rules() {
            return List.of(rule);
        }

        @Override
        public Outcome outcome(List<Finding> findings) {
            return Finding.of(rule, findings).outcome();
        }
    }

    /**
     * Combines the outcomes of the findings.
     *
     * @throws IllegalArgumentException if a rule of the tree has no finding: a mistake of the module
     */
    Outcome outcome(List<Finding> findings);

    /** Draws the verdict. */
    default Verdict verdict(List<Finding> findings, Calculation calculation) {
        return Verdict.of(outcome(findings));
    }

    /**
     * Tells whether a verdict leaves no question open: what the facts leave undetermined can then change no amount.
     *
     * @return false unless items stand by themselves and none of them can count, or cuts leave nothing
     */
    default boolean leavesNothingToAsk(Verdict verdict) {
        return false;
    }

    /**
     * Returns the outcome on which every amount depends: nothing is certain before it is satisfied.
     *
     * @return the outcome of the whole tree, or of the claimant's own part where items stand by themselves
     */
    default Outcome outcomeForAmounts(List<Finding> findings) {
        return outcome(findings);
    }

    /**
     * Tells whether the amounts follow the verdict: nothing is certain before a review, and nothing is left of what is
     * refused.
     *
     * @return false where the formula has taken every outcome into its amounts already
     */
    default boolean fitsAmounts() {
        return true;
    }

    /**
     * Returns the nodes that keep the tree from being satisfied: a rule by itself, an any-of as one.
     *
     * @return the nodes, empty if the tree is satisfied
     */
    default List<Requirement> unsatisfied(List<Finding> findings) {
        return outcome(findings) == Outcome.SATISFIED ? List.of() : List.of(this);
    }

    /**
     * Returns the rules of the tree.
     *
     * @return the rules in their order
     */
    List<Rule> rules();

    /** Obtains the requirement of one rule. */
    static Requirement of(Rule rule) {
        return new Single(rule);
    }

    /**
     * Obtains the requirement that every rule is satisfied.
     *
     * @param rules the rules, one or more
     */
    static Requirement allOf(List<? extends Rule> rules) {
        List<Requirement> parts = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            parts.add(of(rule));
        }
        return new AllOf(parts);
    }

    /**
     * Obtains the requirement that every part is satisfied.
     *
     * @param parts the parts, one or more
     */
    static Requirement allOf(Requirement... parts) {
        return new AllOf(List.of(parts));
    }

    /**
     * Obtains the requirement that one part at least is satisfied.
     *
     * @param parts the parts, one or more
     */
    static Requirement anyOf(Requirement... parts) {
        return new AnyOf(List.of(parts));
    }

    private static List<Rule> rulesOf(List<Requirement> parts) {
        return parts.stream().flatMap(part -> part.rules().stream()).toList();
    }

    private static List<Requirement> nonEmpty(List<Requirement> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("The parts (none) must be one or more.");
        }
        return List.copyOf(parts);
    }
}
