package jp.chiikiryoku.core.assessment;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A criterion that only a person can judge (要件と判断).
 *
 * @param judgement what the person has said
 * @param evidence where that can be seen, such as a page of the plan
 */
public record Criterion(
        @NotNull(message = Messages.REQUIRED) @Nullable Judgement judgement,
        @Nullable String evidence) {

    /** Obtains a criterion without evidence. */
    public static Criterion of(Judgement judgement) {
        return new Criterion(judgement, null);
    }

    /** Returns this criterion with evidence. */
    public Criterion withEvidence(String newEvidence) {
        return new Criterion(judgement, newEvidence);
    }
}
