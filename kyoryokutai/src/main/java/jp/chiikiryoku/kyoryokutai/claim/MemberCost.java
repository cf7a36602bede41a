package jp.chiikiryoku.kyoryokutai.claim;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.edition.RaisedCeiling;
import org.jspecify.annotations.Nullable;

/**
 * The cost of one member's activities in the fiscal year (隊員の活動に要する経費).
 *
 * @param id what tells members apart, or null if it is not stated
 * @param remuneration remuneration (報償費等), in yen
 * @param otherActivity other cost of activities (その他の活動経費), in yen
 * @param raisedCeiling why the ceiling of the remuneration is raised, or null if it is not
 */
public record MemberCost(
        @Nullable String id,

        @NotNull(message = Messages.REQUIRED) @YenWithin @Nullable
        Yen remuneration,

        @NotNull(message = Messages.REQUIRED) @YenWithin @Nullable
        Yen otherActivity,

        @Nullable RaisedCeiling raisedCeiling) {

    /**
     * Obtains the cost of a member whose ceiling is not raised.
     *
     * @param remuneration remuneration (報償費等), in yen
     * @param otherActivity other cost of activities (その他の活動経費), in yen
     */
    public static MemberCost of(Yen remuneration, Yen otherActivity) {
        return new MemberCost(null, remuneration, otherActivity, null);
    }

    /** Returns this record with another id. */
    public MemberCost withId(String newId) {
        return new MemberCost(newId, remuneration, otherActivity, raisedCeiling);
    }

    /** Returns this record with another reason for raising the ceiling. */
    public MemberCost withRaisedCeiling(RaisedCeiling newRaisedCeiling) {
        return new MemberCost(id, remuneration, otherActivity, newRaisedCeiling);
    }
}
