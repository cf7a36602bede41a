package jp.chiikiryoku.kigyojin.engagement;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the person does, and whether it serves the region (業務).
 *
 * @param field the field of the work
 * @param judgement whether it raises the appeal or value of the region
 * @param evidence where that can be seen, or null if it is not stated
 */
public record Duties(
        @NotNull(message = Messages.REQUIRED) @Nullable WorkField field,
        @NotNull(message = Messages.REQUIRED) @Nullable Judgement judgement,
        @Nullable String evidence) {

    /**
     * Obtains duties without evidence.
     *
     * @param judgement whether it raises the appeal or value of the region
     */
    public static Duties of(WorkField field, Judgement judgement) {
        return new Duties(field, judgement, null);
    }

    /** Returns these duties with evidence. */
    public Duties withEvidence(String newEvidence) {
        return new Duties(field, judgement, newEvidence);
    }
}
