package jp.chiikiryoku.kaimono;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.KindEdition;

/** One edition of 人口減少地域における買物サービス確保, ready to check and to assess. Immutable and thread-safe. */
public final class KaimonoEdition {

    private final KindEdition<ShoppingCase, KaimonoParameters> kindEdition;

    KaimonoEdition(KindEdition<ShoppingCase, KaimonoParameters> kindEdition) {
        this.kindEdition = kindEdition;
    }

    /**
     * Returns the edition as data.
     *
     * @return the edition with its parameters and their sources
     */
    public Edition<KaimonoParameters> edition() {
        return kindEdition.edition();
    }

    /**
     * Checks a case.
     *
     * @param shoppingCase the case; one that names another edition is in {@code conflict}
     * @return all its problems, empty if it is well formed
     */
    public List<Problem> check(ShoppingCase shoppingCase) {
        return kindEdition.check(shoppingCase);
    }

    /**
     * Assesses a case.
     *
     * <p>An area of 5,120 people in 2015 and 4,870 in 2020 whose residents sell for a local supermarket fits the
     * survey, each of the two having a role.
     *
     * @param shoppingCase the case
     * @return the assessment, without any amount
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(ShoppingCase shoppingCase) {
        return kindEdition.assess(shoppingCase);
    }

    /**
     * Assesses a case on a day.
     *
     * @param shoppingCase the case
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment, without any amount
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(ShoppingCase shoppingCase, LocalDate today) {
        return kindEdition.assess(shoppingCase, today);
    }
}
