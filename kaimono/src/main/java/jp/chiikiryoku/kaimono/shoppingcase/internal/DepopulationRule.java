package jp.chiikiryoku.kaimono.shoppingcase.internal;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kaimono.edition.KaimonoRule;

/**
 * {@code KMN-DEPOPULATION}: fewer people live in the area in the latest year than in the earliest; where figures of two
 * years are missing, a person judges.
 *
 * <p>5,120 people in 2015 and 4,870 in 2020 satisfy the rule; as many in both years violate it, whatever is judged.
 * Source: the ministry's budget document («人口減少地域における買物サービスの確保に向けて»).
 */
final class DepopulationRule implements RuleCheck<CheckedShoppingCase> {

    private static final Pointer JUDGEMENT = Pointer.parse("/area/depopulation");
    private static final Pointer POPULATIONS = Pointer.parse("/area/populations");
    private static final Comparator<CheckedPopulation> BY_YEAR = Comparator.comparing(CheckedPopulation::year);

    private final RuleAnswers answers;

    DepopulationRule(Edition<?> edition) {
        answers = RuleAnswers.of(KaimonoRule.DEPOPULATION, JUDGEMENT, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedShoppingCase shoppingCase) {
        return shoppingCase.hasFiguresToCompare()
                ? compared(shoppingCase.populations(), shoppingCase.depopulation())
                : judged(shoppingCase.depopulation());
    }

    private Finding judged(Judgement judgement) {
        return switch (judgement) {
            case MET -> answers.satisfied("satisfied-judged", Facts.empty());
            case NOT_MET -> answers.violated("violated-judged", Facts.empty());
            case PENDING -> answers.undetermined();
        };
    }

    // How many people live somewhere is nothing that an applicant could change: there is no remedy.
    private Finding compared(List<CheckedPopulation> populations, Judgement judgement) {
        CheckedPopulation earliest = Collections.min(populations, BY_YEAR);
        CheckedPopulation latest = Collections.max(populations, BY_YEAR);
        RuleAnswers ofLatest =
                answers.at(POPULATIONS.at(populations.indexOf(latest)).member("persons"));
        Facts facts = Facts.of(
                "earliestYear",
                earliest.year(),
                "earliestPersons",
                earliest.persons(),
                "latestYear",
                latest.year(),
                "latestPersons",
                latest.persons());
        if (latest.persons() < earliest.persons()) {
            return judgement == Judgement.NOT_MET
                    ? ofLatest.satisfied("satisfied-against-judgement", facts)
                    : ofLatest.satisfied(facts);
        }
        return judgement == Judgement.MET
                ? ofLatest.violated("violated-against-judgement", facts)
                : ofLatest.violated(facts);
    }
}
