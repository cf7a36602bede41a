package jp.chiikiryoku.local10000;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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

    NationalShare(Local10000Parameters parameters) {
        rates = new ShareRates(parameters);
        rounding = parameters.shareRounding();
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
        addRateSteps(reason, end, steps);
        ExactYen exact = reason.value().times(plan.publicMoney());
        Facts operands = Facts.of("publicMoney", plan.publicMoney(), "rate", reason.value(), "exact", exact);
        addStep("step.national-share.exact", operands, reason.rate(), steps);
        Yen rounded = exact.rounded(rounding.value());
        addRoundingStep(exact, rounded, steps);
        if (rounded.isGreaterThan(plan.publicMoney())) {
            addStep("step.national-share.limited", Facts.of("publicMoney", plan.publicMoney()), rounding, steps);
        }
        return share(plan, reason.value());
    }

    private static void addRateSteps(ShareRates.Reason reason, End end, List<Step> steps) {
        Cited<BigDecimal> threshold = reason.threshold();
        if (threshold != null) {
            addStep("step.threshold", Facts.of("end", end, "below", threshold.value()), threshold, steps);
        }
        addStep(reason.text(), reason.facts().with("end", end).with("rate", reason.value()), reason.rate(), steps);
    }

    private void addRoundingStep(ExactYen exact, Yen share, List<Step> steps) {
        if (exact.equals(ExactYen.from(share))) {
            return;
        }
        Rounding declared = rounding.value();
        Facts facts = Facts.of("exact", exact, "unit", declared.unit(), "mode", declared.mode(), "share", share);
        if (isAssumed(declared)) {
            Facts withSlack = facts.with("slack", declared.unit().minus(Yen.of(1)));
            addStep("step.national-share.rounded-down", withSlack, rounding, steps);
        } else {
            addStep("step.national-share.rounded", facts, rounding, steps);
        }
    }

    private boolean isAssumed(Rounding declared) {
        return declared.mode() == Rounding.Mode.DOWN
                && declared.unit().isGreaterThan(Yen.of(1))
                && rounding.citation().authority() == Authority.ASSUMPTION;
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
        for (PriorityField pending : rates.pending(plan)) {
            Field field = pending.field();
            if (field != null && raises(plan, rates.rateOf(field).value(), least)) {
                questions.add(FIELDS.at(plan.priorityFields().indexOf(pending)).member("judgement"));
            }
        }
        return questions;
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
