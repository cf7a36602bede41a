package jp.chiikiryoku.local10000.application;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.local10000.edition.Field;
import org.jspecify.annotations.Nullable;

/**
 * A priority field that a project claims, and whether it is held to belong to it (重点支援).
 *
 * @param field the field
 * @param judgement what a person has said
 * @param evidence where that can be seen
 */
public record PriorityField(
        @NotNull(message = Messages.REQUIRED) @Nullable Field field,
        @NotNull(message = Messages.REQUIRED) @Nullable Judgement judgement,
        @Nullable String evidence) {

    /**
     * Obtains a claim without evidence.
     *
     * @param field the field
     * @param judgement what a person has said
     * @return the claim
     */
    public static PriorityField of(Field field, Judgement judgement) {
        return new PriorityField(field, judgement, null);
    }

    /**
     * Returns this claim with evidence.
     *
     * @param newEvidence where the judgement can be seen
     * @return the claim
     */
    public PriorityField withEvidence(String newEvidence) {
        return new PriorityField(field, judgement, newEvidence);
    }
}
