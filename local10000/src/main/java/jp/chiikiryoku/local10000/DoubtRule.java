package jp.chiikiryoku.local10000;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;

/** A rule that is satisfied if no entry is doubtful in one respect, or if the plan is in order without those that are. */
final class DoubtRule {

    private final Local10000Rule rule;
    private final Citation citation;
    private final Predicate<PrivateFinance> isDoubtful;
    private final IntFunction<Pointer> placeAt;
    // The same for every plan.
    private final Finding nothingToAsk;
    private final Finding noDoubt;

    DoubtRule(
            Local10000Rule rule,
            Citation citation,
            Predicate<PrivateFinance> isDoubtful,
            IntFunction<Pointer> placeAt) {
        this.rule = rule;
        this.citation = citation;
        this.isDoubtful = isDoubtful;
        this.placeAt = placeAt;
        this.noDoubt = Finding.satisfied(rule, Finance.PLACE, Facts.empty(), citation);
        this.nothingToAsk = noDoubt.withText("nothing-to-ask");
    }

    Finding check(Finance finance, boolean asksSomething, boolean coveredWithoutDoubt) {
        if (!asksSomething) {
            return nothingToAsk;
        }
        List<PrivateFinance> entries = finance.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (isDoubtful.test(entries.get(i))) {
                return doubted(entries, coveredWithoutDoubt);
            }
        }
        return noDoubt;
    }

    private Finding doubted(List<PrivateFinance> entries, boolean coveredWithoutDoubt) {
        List<Pointer> places = new ArrayList<>(entries.size());
        Yen amount = Yen.ZERO;
        for (int i = 0; i < entries.size(); i++) {
            if (isDoubtful.test(entries.get(i))) {
                places.add(placeAt.apply(i));
                amount = amount.plus(requireNonNull(entries.get(i).amount(), "amount"));
            }
        }
        Facts facts = Facts.of("amount", amount);
        return coveredWithoutDoubt
                ? Finding.satisfied(rule, Finance.PLACE, facts, citation).withText("not-needed")
                : Finding.undetermined(rule, places.get(0), facts, citation).withOpenQuestions(places);
    }
}
