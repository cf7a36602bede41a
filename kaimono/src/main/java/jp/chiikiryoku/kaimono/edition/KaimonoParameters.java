package jp.chiikiryoku.kaimono.edition;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Yen;

/**
 * The figures of an edition of 人口減少地域における買物サービス確保, each with its source.
 *
 * @param surveyBudget what the Ministry spends on the whole survey (予算額), in yen; no rule reads it and no case is due
 *     any of it
 */
public record KaimonoParameters(Cited<@YenWithin(min = 1) Yen> surveyBudget) {

    public KaimonoParameters {
        requireNonNull(surveyBudget, "surveyBudget");
    }
}
