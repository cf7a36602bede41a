package jp.chiikiryoku.kyoryokutai.claim.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;

/**
 * {@code KYR-VACANT-HOUSE}: the house is renovated for a member who has ended the term and settles.
 *
 * <p>In a claim of fiscal year 2024 a term that ended on 2025-03-31 with settling {@code MET} satisfies the rule, one that
 * ends on 2025-04-01 violates it. Source: the ministry's document on the budget of 令和6年度
 * (「任期終了後の隊員が定住するための空き家の改修」).
 */
final class VacantHouseRule implements RuleCheck<CheckedClaim> {

    private static final Pointer HOUSES = Pointer.parse("/vacantHouses");

    private final RuleAnswers answers;
    private final Finding nothingToAsk;

    VacantHouseRule(Edition<?> edition) {
        answers = RuleAnswers.of(KyoryokutaiRule.VACANT_HOUSE, HOUSES, edition);
        nothingToAsk = answers.satisfied("nothing-to-ask", Facts.empty());
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedClaim claim) {
        List<CheckedVacantHouse> houses = claim.vacantHouses();
        if (houses.isEmpty()) {
            return nothingToAsk;
        }
        LocalDate lastDayOfYear = claim.fiscalYear().lastDay();
        List<Finding> each = new ArrayList<>(houses.size());
        for (int i = 0; i < houses.size(); i++) {
            each.add(check(houses.get(i), lastDayOfYear));
        }
        Finding combined = answers.combined(each);
        return combined.outcome() == Outcome.VIOLATED
                ? combined.withRemedies(ElementRemedies.ofHouses(combined.elements(), houses, lastDayOfYear))
                : combined;
    }

    private Finding check(CheckedVacantHouse house, LocalDate lastDayOfYear) {
        int index = house.index();
        LocalDate ended = house.termEndedOn();
        Facts facts = Facts.of("number", index + 1, "lastDayOfYear", lastDayOfYear);
        if (ended == null) {
            return checkWithoutEnd(index, house.settles(), facts);
        }
        Facts withEnd = facts.with("termEndedOn", ended);
        if (ended.isAfter(lastDayOfYear)) {
            return answers.at(endOf(index)).violated(withEnd);
        }
        return switch (house.settles()) {
            case MET -> answers.at(HOUSES.at(index)).satisfied(withEnd);
            case NOT_MET -> answers.at(settlesOf(index)).violated("violated-not-settling", withEnd);
            case PENDING -> answers.at(settlesOf(index)).undetermined("undetermined-settling", withEnd);
        };
    }

    private Finding checkWithoutEnd(int index, Judgement settles, Facts facts) {
        return switch (settles) {
            case MET -> answers.at(endOf(index)).undetermined("undetermined-end", facts);
            case NOT_MET -> answers.at(settlesOf(index)).violated("violated-not-settling", facts);
            case PENDING ->
                answers.at(endOf(index))
                        .undetermined("undetermined-both", facts)
                        .withOpenQuestions(List.of(endOf(index), settlesOf(index)));
        };
    }

    static Pointer endOf(int index) {
        return HOUSES.at(index).member("termEndedOn");
    }

    private static Pointer settlesOf(int index) {
        return HOUSES.at(index).member("settles");
    }
}
