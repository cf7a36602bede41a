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

/**
 * {@code L10K-UNSECURED} and {@code L10K-LENDER}: no entry of the private finance is doubtful, or none that is doubtful
 * is needed.
 */
final class FinanceRules {

    private final Citation unsecured;
    private final Citation lender;

    FinanceRules(Citation unsecured, Citation lender) {
        this.unsecured = unsecured;
        this.lender = lender;
    }

    Finding checkUnsecured(Plan plan, boolean coveredWithoutDoubt) {
        List<PrivateFinance> entries = plan.finance().entries();
        return check(
                Local10000Rule.UNSECURED,
                unsecured,
                plan.finance().hasLoan(),
                doubts(entries, Finance::isOtherwiseSecured, Finance::securityAt),
                coveredWithoutDoubt);
    }

    Finding checkLender(Plan plan, boolean coveredWithoutDoubt) {
        List<PrivateFinance> entries = plan.finance().entries();
        return check(
                Local10000Rule.LENDER,
                lender,
                !entries.isEmpty(),
                doubts(entries, Finance::hasOtherProvider, Finance::providerAt),
                coveredWithoutDoubt);
    }

    private static Finding check(
            Local10000Rule rule, Citation citation, boolean asksSomething, Doubts doubts, boolean coveredWithoutDoubt) {
        if (!asksSomething) {
            return Finding.satisfied(rule, Finance.PLACE, Facts.empty(), citation)
                    .withText("nothing-to-ask");
        }
        if (doubts.places().isEmpty()) {
            return Finding.satisfied(rule, Finance.PLACE, Facts.empty(), citation);
        }
        Facts facts = Facts.of("amount", doubts.amount());
        return coveredWithoutDoubt
                ? Finding.satisfied(rule, Finance.PLACE, facts, citation).withText("not-needed")
                : Finding.undetermined(rule, doubts.places().get(0), facts, citation)
                        .withOpenQuestions(doubts.places());
    }

    private record Doubts(List<Pointer> places, Yen amount) {}

    private static Doubts doubts(
            List<PrivateFinance> entries, Predicate<PrivateFinance> isDoubtful, IntFunction<Pointer> placeAt) {
        List<Pointer> places = new ArrayList<>(0);
        Yen amount = Yen.ZERO;
        for (int i = 0; i < entries.size(); i++) {
            if (isDoubtful.test(entries.get(i))) {
                places.add(placeAt.apply(i));
                amount = amount.plus(requireNonNull(entries.get(i).amount(), "amount"));
            }
        }
        return new Doubts(places, amount);
    }
}
