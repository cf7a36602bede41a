package jp.chiikiryoku.core.assessment;

/**
 * The behaviour of one rule under one edition.
 *
 * <p>Each rule of a programme is one final class that implements this interface and is named after the rule. What it needs
 * of the edition it takes when it is made; it reads nothing but the checked record. Immutable and thread-safe.
 *
 * @param <C> the checked record of which the rule is asked
 */
public interface RuleCheck<C> {

    /**
     * Returns the rule.
     *
     * @return the constant of the programme's enumeration
     */
    Rule rule();

    /** Asks the rule, made by {@link RuleAnswers}. */
    Finding check(C checked);
}
