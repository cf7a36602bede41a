package jp.chiikiryoku.core.kind;

import java.util.List;
import jp.chiikiryoku.core.assessment.Ruling;
import org.jspecify.annotations.Nullable;

/** What an applicant states; every kind of payload may name an edition, and every kind but a claim may carry rulings. */
public interface StatedPayload {

    /** Returns the id of the edition that the payload names, or null if the reference date or year is to choose it. */
    @Nullable
    String edition();

    /**
     * Returns what the competent authority has answered.
     *
     * @return the rulings in the order stated; empty for a claim, which takes none
     */
    default List<Ruling> rulings() {
        return List.of();
    }
}
