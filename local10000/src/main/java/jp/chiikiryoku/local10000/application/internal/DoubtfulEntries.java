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
import jp.chiikiryoku.local10000.internal.CheckedFinance;
import jp.chiikiryoku.local10000.internal.PrivateFunding;

/**
 * The loans and equity that are doubtful in one respect, security or provider, and the finding that follows.
 *
 * @param places the places of the doubtful facts
 * @param amount the sum of the doubtful entries, in yen
 * @param takenOut the sum of those that do not count because of an answer in the other respect, in yen
 */
record DoubtfulEntries(List<Pointer> places, Yen amount, Yen takenOut) {

    /** Finds the doubtful entries; one of 0 yen states nothing, and one that does not count is not asked. */
    static DoubtfulEntries of(
            PrivateFunding finance, Predicate<CheckedFinance> isDoubtful, IntFunction<Pointer> placeAt) {
        List<Pointer> places = new ArrayList<>(0);
        Yen amount = Yen.ZERO;
        Yen takenOut = Yen.ZERO;
        List<CheckedFinance> entries = finance.entries();
        for (int i = 0; i < entries.size(); i++) {
            CheckedFinance entry = entries.get(i);
            if (entry.isEmpty() || !isDoubtful.test(entry)) {
                continue;
            }
            if (entry.takenOut()) {
                takenOut = takenOut.plus(entry.amount());
            } else {
                places.add(placeAt.apply(i));
                amount = amount.plus(entry.amount());
            }
        }
        return new DoubtfulEntries(places, amount, takenOut);
    }

    boolean isEmpty() {
        return places.isEmpty() && takenOut.isZero();
    }

    /** Makes the finding where there are some: satisfied if none of them counts or is needed, else undetermined. */
    Finding finding(boolean notNeeded, RuleAnswers answers) {
        if (places.isEmpty()) {
            return answers.satisfied("taken-out", Facts.of("amount", takenOut));
        }
        Facts facts = Facts.of("amount", amount);
        return notNeeded
                ? answers.satisfied("not-needed", facts)
                : answers.at(places.get(0)).undetermined(facts).withOpenQuestions(places);
    }
}
