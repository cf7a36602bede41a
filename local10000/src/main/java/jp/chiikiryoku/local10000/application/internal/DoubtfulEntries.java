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

/** The entries of the private finance that are doubtful in one respect, and the answer of the rule that asks for them. */
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

    /** Satisfied if nothing is doubtful, or if the application is in order without what is; else undetermined. */
    Finding finding(CheckedApplication application, FundingTiers tiers, RuleAnswers answers) {
        if (places.isEmpty()) {
            return answers.satisfied();
        }
        Facts facts = Facts.of("amount", amount);
        return application.isInOrderWithoutDoubtfulFinance(tiers)
                ? answers.satisfied("not-needed", facts)
                : answers.at(places.get(0)).undetermined(facts).withOpenQuestions(places);
    }
}
