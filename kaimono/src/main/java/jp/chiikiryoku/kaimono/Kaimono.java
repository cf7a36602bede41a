package jp.chiikiryoku.kaimono;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.kind.Reference;
import jp.chiikiryoku.kaimono.edition.KaimonoParameters;
import jp.chiikiryoku.kaimono.edition.KaimonoRule;
import jp.chiikiryoku.kaimono.edition.KaimonoTexts;
import jp.chiikiryoku.kaimono.shoppingcase.ShoppingCase;
import jp.chiikiryoku.kaimono.shoppingcase.internal.ShoppingCaseEvaluator;

/**
 * 人口減少地域における買物サービス確保: the way in.
 *
 * <p>{@code Kaimono.edition("r6-supplementary").assess(shoppingCase)} answers whether a case fits the survey. It is
 * research alone: there is no amount. An edition of the caller's is added by {@link #withEdition(InputStream)}.
 */
public final class Kaimono {

    /** The definition of the kind of a case, with which a programme with more editions makes its own kind. */
    public static final KindDefinition<ShoppingCase, KaimonoParameters, Assessment> SHOPPING_CASES =
            KindDefinition.assessed(
                    ShoppingCase.KIND,
                    ShoppingCase.class,
                    List.of(KaimonoRule.values()),
                    Reference.none(),
                    ShoppingCaseEvaluator::new);

    private static final class Shipped {
        static final Programme<KaimonoParameters> PROGRAMME = Programme.load(
                KaimonoParameters.class, List.of(SHOPPING_CASES), KaimonoTexts.TEXTS, KaimonoTexts::open);
    }

    private Kaimono() {}

    /** Returns the programme with the editions that the library ships. */
    public static Programme<KaimonoParameters> programme() {
        return Shipped.PROGRAMME;
    }

    /** Returns the editions that the library ships. */
    public static Editions<KaimonoParameters> editions() {
        return programme().editions();
    }

    /**
     * Returns the kind of a case, under the edition that it names.
     *
     * @return the kind {@code kaimono}
     */
    public static Kind<ShoppingCase, Assessment> shoppingCases() {
        return programme().kind(SHOPPING_CASES);
    }

    /**
     * Returns the kind of a case under one edition that the library ships.
     *
     * <p>An area of 5,120 people in 2015 and 4,870 in 2020 whose residents sell for a local supermarket fits the
     * survey, each of the two having a role.
     *
     * @param id the id, {@code r6-supplementary}
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public static Kind<ShoppingCase, Assessment> edition(String id) {
        return shoppingCases().edition(id);
    }

    /**
     * Returns the programme with one more edition.
     *
     * @param editionFile the edition's file, a JSON object in UTF-8, read to its end and not closed
     * @return the programme; {@code kind(SHOPPING_CASES)} is its kind
     * @throws MalformedPayloadException if the file is malformed, carries all its problems
     * @throws IOException if the stream cannot be read
     */
    public static Programme<KaimonoParameters> withEdition(InputStream editionFile) throws IOException {
        return programme().withEdition(editionFile);
    }
}
