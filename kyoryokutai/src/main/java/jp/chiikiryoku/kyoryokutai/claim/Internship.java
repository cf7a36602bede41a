package jp.chiikiryoku.kyoryokutai.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import jp.chiikiryoku.core.constraint.AmountsWithinLimit;
import jp.chiikiryoku.core.constraint.Messages;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The cost of internships in one fiscal year (地域おこし協力隊インターン).
 *
 * @param programme cost of making the programme (プログラム作成等), in yen
 * @param participants the interns
 */
public record Internship(
        @NotNull(message = Messages.REQUIRED) @YenWithin @Nullable
        Yen programme,

        @NotNull(message = Messages.REQUIRED) @AmountsWithinLimit(of = "cost") @Nullable
        List<@NotNull(message = Messages.REQUIRED) @Valid Participant> participants) {

    public Internship {
        participants = StatedLists.copy(participants);
    }

    /**
     * Obtains the cost of internships.
     *
     * @param programme cost of making the programme (プログラム作成等), in yen
     */
    public static Internship of(Yen programme, List<Participant> participants) {
        return new Internship(programme, participants);
    }
}
