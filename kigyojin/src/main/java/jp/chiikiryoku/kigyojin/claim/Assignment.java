package jp.chiikiryoku.kigyojin.claim;

import jakarta.validation.constraints.NotNull;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kigyojin.engagement.MemberOfMode;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import org.jspecify.annotations.Nullable;

/**
 * The cost of one person in one fiscal year (起業人1人に要する経費). Which amounts it carries depends on the mode.
 *
 * <p>Each amount is what the municipality itself bears: national and prefectural subsidies and other revenue for the same
 * purpose (特定財源) are taken off before.
 *
 * @param id what tells people apart, or null if it is not stated
 * @param mode dispatch by the company or side job
 * @param acceptanceCost cost of the acceptance, of a dispatch alone, in yen (受入れの期間中に要する経費)
 * @param remuneration remuneration, of a side job alone, in yen (報償費等)
 * @param travel travel, of a side job alone, in yen (旅費)
 * @param proposalCost cost of the project that the person proposed, or null if it is not claimed, in yen
 *     (発案・提案した事業に要する経費)
 */
@MemberOfMode(member = "acceptanceCost", mode = Mode.DISPATCH)
@MemberOfMode(member = "remuneration", mode = Mode.SIDE_JOB)
@MemberOfMode(member = "travel", mode = Mode.SIDE_JOB)
public record Assignment(
        @Nullable String id,
        @NotNull(message = Messages.REQUIRED) @Nullable Mode mode,
        @YenWithin @Nullable Yen acceptanceCost,
        @YenWithin @Nullable Yen remuneration,
        @YenWithin @Nullable Yen travel,
        @YenWithin @Nullable Yen proposalCost) {

    /** Returns this assignment with an id. */
    public Assignment withId(String newId) {
        return new Assignment(newId, mode, acceptanceCost, remuneration, travel, proposalCost);
    }

    /** Returns this assignment with the cost of a proposed project. */
    public Assignment withProposalCost(Yen newProposalCost) {
        return new Assignment(id, mode, acceptanceCost, remuneration, travel, newProposalCost);
    }

    /**
     * Obtains the cost of a dispatch.
     *
     * @param acceptanceCost cost of the acceptance, in yen
     */
    public static Assignment dispatch(Yen acceptanceCost) {
        return new Assignment(null, Mode.DISPATCH, acceptanceCost, null, null, null);
    }

    /**
     * Obtains the cost of a side job.
     *
     * @param remuneration remuneration, in yen
     * @param travel travel, in yen
     */
    public static Assignment sideJob(Yen remuneration, Yen travel) {
        return new Assignment(null, Mode.SIDE_JOB, null, remuneration, travel, null);
    }
}
