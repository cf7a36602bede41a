package jp.chiikiryoku.miraicollege.proposal;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the local government does with the commission (モデル事業の内容).
 *
 * @param programmeMaking whether the plan contains the making of a programme (プログラム策定)
 * @param receptionStructure whether the plan contains a reception structure (受入体制構築)
 */
public record ProgrammePlan(
        @NotNull(message = Messages.REQUIRED) @Nullable Boolean programmeMaking,
        @NotNull(message = Messages.REQUIRED) @Nullable Boolean receptionStructure) {

    /** Obtains a plan. */
    public static ProgrammePlan of(boolean programmeMaking, boolean receptionStructure) {
        return new ProgrammePlan(programmeMaking, receptionStructure);
    }
}
