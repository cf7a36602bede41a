package jp.chiikiryoku.dxtalent.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The cost of training (デジタル化推進を担う職員の育成に要する経費).
 *
 * @param cost the cost, in yen
 * @param coreStaff whether core digital staff are trained (中核となる職員), or null if nobody has judged
 */
public record Training(
        @NotNull(message = Messages.REQUIRED) @YenWithin @Nullable
        Yen cost,

        @Valid @Nullable Criterion coreStaff) {

    /**
     * Obtains training of which only the cost is known.
     *
     * @param cost the cost, in yen
     */
    public static Training of(Yen cost) {
        return new Training(cost, null);
    }

    /** Returns this training with the judgement of the core staff. */
    public Training withCoreStaff(Criterion newCoreStaff) {
        return new Training(cost, newCoreStaff);
    }
}
