package jp.chiikiryoku.local10000.application.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.ExactYen;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.application.internal.CheckedApplication.CheckedPriorityField;
import jp.chiikiryoku.local10000.edition.Field;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;

/**
 * The national share (国費): public money times the highest rate that applies, rounded once.
 *
 * <p>25,000,000 yen at 2/3 are 16,666,000 yen, rounded down to units of 1,000. While a question is open the share is an
 * interval.
 */
final class NationalShare {

    private static final Pointer AREA = Pointer.parse("/applicant/disadvantagedArea");
    private static final Pointer INDEX = Pointer.parse("/applicant/fiscalStrengthIndex");
    private static final Pointer FIELDS = Pointer.parse("/project/priorityFields");
    private static final Yen ONE_YEN = Yen.of(1);

    /** The end of the interval to which a step leads. */
    enum End {
        /** Both: the share is exact. */
        ONLY,
        /** The least that is certain, if the open questions turn out worst. */
        CERTAIN,
        /** The most that is possible, if the open questions turn out best. */
        POSSIBLE
    }

    private final ShareRates rates;
    private final Cited<Rounding> rounding;
    private final String roundingText;
    private final Facts roundingFacts;

    NationalShare(Local10000Parameters parameters) {
        rates = new ShareRates(parameters);
        rounding = parameters.shareRounding();
        roundingText = isAssumed() ? "step.national-share.rounded-down" : "step.national-share.rounded";
        roundingFacts = roundingFacts();
    }

    /** Tells whether the steps must say that the share may be higher, because no source settles the rounding. */
    private boolean isAssumed() {
        return rounding.value().mode() == Rounding.Mode.DOWN
                && rounding.value().unit().isGreaterThan(ONE_YEN)
                && rounding.citation().authority() == Authority.ASSUMPTION;
    }

    private Facts roundingFacts() {
        Yen unit = rounding.value().unit();
        Facts facts = Facts.of("unit", unit, "mode", rounding.value().mode());
        return isAssumed() ? facts.with("slack", unit.minus(ONE_YEN)) : facts;
    }

    boolean knows(Field field) {
        return rates.knows(field);
    }

    /** Returns the share, exact or as an interval, and adds its steps. */
    YenRange calculate(CheckedApplication application, List<Step> steps) {
        ShareRates.Reason certain = rates.certain(application);
        ShareRates.Reason possible = rates.possible(application);
        if (share(application, certain.value()).equals(share(application, possible.value()))) {
            return YenRange.exactly(compute(application, certain, End.ONLY, steps));
        }
        Yen least = compute(application, certain, End.CERTAIN, steps);
        return YenRange.of(least, compute(application, possible, End.POSSIBLE, steps));
    }

    private Yen compute(CheckedApplication application, ShareRates.Reason reason, End end, List<Step> steps) {
        reason.addSteps(end, steps);
        ExactYen exact = reason.value().times(application.publicMoney());
        Facts operands = Facts.of("publicMoney", application.publicMoney(), "rate", reason.value(), "exact", exact);
        addStep("step.national-share.exact", operands, reason.rate(), steps);
        Yen rounded = exact.rounded(rounding.value());
        if (!exact.isWhole() || exact.yen() != rounded.value()) {
            addStep(roundingText, roundingFacts.with("exact", exact, "share", rounded), rounding, steps);
        }
        if (rounded.isGreaterThan(application.publicMoney())) {
            addStep("step.national-share.limited", Facts.of("publicMoney", application.publicMoney()), rounding, steps);
        }
        return rounded.min(application.publicMoney());
    }

    private static void addStep(String text, Facts operands, Cited<?> parameter, List<Step> steps) {
        steps.add(new Step(Local10000Amount.NATIONAL_SHARE, Message.of(text, operands), parameter.citation()));
    }

    /** Returns the share at a rate, limited to the public money, which rounding up may exceed. */
    private Yen share(CheckedApplication application, Rate rate) {
        return rate.times(application.publicMoney()).rounded(rounding.value()).min(application.publicMoney());
    }

    /** Returns the places whose answer would raise the share if all other open questions turned out worst. */
    List<Pointer> openQuestions(CheckedApplication application) {
        List<Pointer> questions = new ArrayList<>(0);
        Yen least = share(application, rates.certain(application).value());
        addQuestionsOfArea(application, least, questions);
        addQuestionsOfFields(application, least, questions);
        return questions;
    }

    private void addQuestionsOfFields(CheckedApplication application, Yen least, List<Pointer> questions) {
        List<CheckedPriorityField> claimed = application.priorityFields();
        for (int i = 0; i < claimed.size(); i++) {
            if (claimed.get(i).judgement() == Judgement.PENDING
                    && raises(application, rates.rateOf(claimed.get(i).field()), least)) {
                questions.add(FIELDS.at(i).member("judgement"));
            }
        }
    }

    private void addQuestionsOfArea(CheckedApplication application, Yen least, List<Pointer> questions) {
        if (application.prefecture() || Boolean.FALSE.equals(application.disadvantagedArea())) {
            return;
        }
        ShareRates.Reason best = rates.bestWeakFinance(application);
        if (best == null || !raises(application, best.value(), least)) {
            return;
        }
        if (application.disadvantagedArea() == null) {
            questions.add(AREA);
        }
        if (application.fiscalStrengthIndex() == null) {
            questions.add(INDEX);
        }
    }

    private boolean raises(CheckedApplication application, Rate rate, Yen least) {
        return share(application, rate).isGreaterThan(least);
    }
}
