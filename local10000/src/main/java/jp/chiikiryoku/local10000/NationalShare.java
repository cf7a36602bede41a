package jp.chiikiryoku.local10000;

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

/** The national share: public money times the highest rate, rounded once. */
final class NationalShare {

    private static final Pointer AREA = Pointer.parse("/applicant/disadvantagedArea");
    private static final Pointer INDEX = Pointer.parse("/applicant/fiscalStrengthIndex");
    private static final Pointer FIELDS = Pointer.parse("/project/priorityFields");

    /** Which end of the interval a step computes. */
    enum End {
        /** There is only one. */
        ONLY,
        /** The least that is certain. */
        CERTAIN,
        /** The most that is possible. */
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

    private boolean isAssumed() {
        return rounding.value().mode() == Rounding.Mode.DOWN
                && rounding.value().unit().isGreaterThan(Yen.of(1))
                && rounding.citation().authority() == Authority.ASSUMPTION;
    }

    private Facts roundingFacts() {
        Yen unit = rounding.value().unit();
        Facts facts = Facts.of("unit", unit, "mode", rounding.value().mode());
        return isAssumed() ? facts.with("slack", unit.minus(Yen.of(1))) : facts;
    }

    boolean knows(Field field) {
        return rates.knows(field);
    }

    YenRange compute(Plan plan, List<Step> steps) {
        ShareRates.Reason certain = rates.certain(plan);
        ShareRates.Reason possible = rates.possible(plan);
        if (share(plan, certain.value()).equals(share(plan, possible.value()))) {
            return YenRange.exactly(compute(plan, certain, End.ONLY, steps));
        }
        Yen least = compute(plan, certain, End.CERTAIN, steps);
        return YenRange.of(least, compute(plan, possible, End.POSSIBLE, steps));
    }

    private Yen compute(Plan plan, ShareRates.Reason reason, End end, List<Step> steps) {
        reason.addSteps(end, steps);
        ExactYen exact = reason.value().times(plan.publicMoney());
        Facts operands = Facts.of("publicMoney", plan.publicMoney(), "rate", reason.value(), "exact", exact);
        addStep("step.national-share.exact", operands, reason.rate(), steps);
        Yen rounded = exact.rounded(rounding.value());
        if (!exact.isWhole() || exact.yen() != rounded.value()) {
            addStep(roundingText, roundingFacts.with("exact", exact, "share", rounded), rounding, steps);
        }
        if (rounded.isGreaterThan(plan.publicMoney())) {
            addStep("step.national-share.limited", Facts.of("publicMoney", plan.publicMoney()), rounding, steps);
        }
        return rounded.min(plan.publicMoney());
    }

    private static void addStep(String text, Facts operands, Cited<?> parameter, List<Step> steps) {
        steps.add(new Step(Local10000Amount.NATIONAL_SHARE, text, operands, parameter.citation()));
    }

    /** Rounded up it would exceed a public money below the unit: the state never bears more than there is. */
    private Yen share(Plan plan, Rate rate) {
        return rate.times(plan.publicMoney()).rounded(rounding.value()).min(plan.publicMoney());
    }

    /** The inputs whose answer would change the share, each with the others answered against the plan. */
    List<Pointer> openQuestions(Plan plan) {
        List<Pointer> questions = new ArrayList<>(0);
        Yen least = share(plan, rates.certain(plan).value());
        addQuestionsOfArea(plan, least, questions);
        addQuestionsOfFields(plan, least, questions);
        return questions;
    }

    private void addQuestionsOfFields(Plan plan, Yen least, List<Pointer> questions) {
        List<PriorityField> claimed = plan.priorityFields();
        for (int i = 0; i < claimed.size(); i++) {
            Field field = claimed.get(i).field();
            if (claimed.get(i).judgement() == Judgement.PENDING
                    && field != null
                    && raises(plan, rates.rateOf(field), least)) {
                questions.add(FIELDS.at(i).member("judgement"));
            }
        }
    }

    private void addQuestionsOfArea(Plan plan, Yen least, List<Pointer> questions) {
        if (plan.prefecture() || Boolean.FALSE.equals(plan.disadvantagedArea())) {
            return;
        }
        ShareRates.Reason best = rates.bestWeakFinance(plan);
        if (best == null || !raises(plan, best.value(), least)) {
            return;
        }
        if (plan.disadvantagedArea() == null) {
            questions.add(AREA);
        }
        if (plan.fiscalStrengthIndex() == null) {
            questions.add(INDEX);
        }
    }

    private boolean raises(Plan plan, Rate rate, Yen least) {
        return share(plan, rate).isGreaterThan(least);
    }
}
