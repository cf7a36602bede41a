package jp.chiikiryoku.local10000.application;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.local10000.edition.Field;
import org.jspecify.annotations.Nullable;

/**
 * A priority field that a project claims, and the judgement whether the project belongs to it (重点支援).
 *
 * @param field the field
 * @param judgement what a person has judged
 * @param evidence where the judgement can be seen, such as a page of a document
 */
public record PriorityField(
        @NotNull(message = Messages.REQUIRED) @Nullable Field field,
        @NotNull(message = Messages.REQUIRED) @Nullable Judgement judgement,
        @Nullable String evidence) {

    /** Obtains a claimed field without evidence. */
    public static PriorityField of(Field field, Judgement judgement) {
        return new PriorityField(field, judgement, null);
    }

    /** Returns this claimed field with evidence. */
    public PriorityField withEvidence(String newEvidence) {
        return new PriorityField(field, judgement, newEvidence);
    }
}
