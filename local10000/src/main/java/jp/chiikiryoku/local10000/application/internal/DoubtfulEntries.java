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
 * @param questions those of them that are asked: not where an answer in the other respect took the entry out
 * @param amount the sum of the doubtful entries, in yen
 */
record DoubtfulEntries(List<Pointer> places, List<Pointer> questions, Yen amount) {

    /** Finds the doubtful entries; one of 0 yen states nothing. */
    static DoubtfulEntries of(
            PrivateFunding finance, Predicate<CheckedFinance> isDoubtful, IntFunction<Pointer> placeAt) {
        List<Pointer> places = new ArrayList<>(0);
        List<Pointer> questions = new ArrayList<>(0);
        Yen amount = Yen.ZERO;
        List<CheckedFinance> entries = finance.entries();
        for (int i = 0; i < entries.size(); i++) {
            CheckedFinance entry = entries.get(i);
            if (!entry.isEmpty() && isDoubtful.test(entry)) {
                places.add(placeAt.apply(i));
                amount = amount.plus(entry.amount());
                if (!entry.takenOut()) {
                    questions.add(placeAt.apply(i));
                }
            }
        }
        return new DoubtfulEntries(places, questions, amount);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** Makes the finding where there are some: satisfied if the application does not need them, else undetermined. */
    Finding finding(boolean notNeeded, RuleAnswers answers) {
        Facts facts = Facts.of("amount", amount);
        return notNeeded
                ? answers.satisfied("not-needed", facts)
                : answers.at(places.get(0)).undetermined(facts).withOpenQuestions(questions);
    }
}
