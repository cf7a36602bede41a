package jp.chiikiryoku.core.assessment;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the competent authority has answered about a rule (照会に対する判断).
 *
 * <p>It settles a rule that the facts leave undetermined and never changes a decided one.
 *
 * @param rule the rule's id, such as {@code L10K-UNSECURED}
 * @param judgement the answer
 * @param evidence where the answer can be seen
 */
public record Ruling(
        @NotNull(message = Messages.REQUIRED) @Nullable String rule,
        @NotNull(message = Messages.REQUIRED) @Nullable Judgement judgement,
        @Nullable String evidence) {

    /** Obtains a ruling without evidence. */
    public static Ruling of(String rule, Judgement judgement) {
        return new Ruling(rule, judgement, null);
    }

    /** Returns this ruling with evidence. */
    public Ruling withEvidence(String newEvidence) {
        return new Ruling(rule, judgement, newEvidence);
    }
}
