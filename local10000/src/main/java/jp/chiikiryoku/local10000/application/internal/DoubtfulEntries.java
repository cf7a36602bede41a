package jp.chiikiryoku.local10000.application.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.edition.FundingTiers;

/**
 * The loans and equity that are doubtful in one respect, security or provider, and the finding that follows.
 *
 * @param places the places of the doubtful facts
 * @param amount the sum of the doubtful entries, in yen
 */
record DoubtfulEntries(List<Pointer> places, Yen amount) {

    static DoubtfulEntries of(
            PrivateFunding finance, Predicate<CheckedFinance> isDoubtful, IntFunction<Pointer> placeAt) {
        List<Pointer> places = new ArrayList<>(0);
        Yen amount = Yen.ZERO;
        List<CheckedFinance> entries = finance.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (isDoubtful.test(entries.get(i))) {
                places.add(placeAt.apply(i));
                amount = amount.plus(entries.get(i).amount());
            }
        }
        return new DoubtfulEntries(places, amount);
    }

    /**
     * Makes the finding: satisfied if nothing is doubtful or the application does not need what is, else undetermined.
     */
    Finding finding(CheckedApplication application, FundingTiers tiers, RuleAnswers answers) {
        if (places.isEmpty()) {
            return answers.satisfied();
        }
        Facts facts = Facts.of("amount", amount);
        return application.needsNoDoubtfulFinance(tiers)
                ? answers.satisfied("not-needed", facts)
                : answers.at(places.get(0)).undetermined(facts).withOpenQuestions(places);
    }
}
