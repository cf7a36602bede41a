package jp.chiikiryoku.local10000.application.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.application.internal.CheckedApplication.CheckedPriorityField;
import jp.chiikiryoku.local10000.application.internal.NationalShare.End;
import jp.chiikiryoku.local10000.edition.Field;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.PriorityRate;
import jp.chiikiryoku.local10000.edition.Local10000Parameters.WeakFinanceRate;
import org.jspecify.annotations.Nullable;

/**
 * The rates of the national share: which certainly applies to an application, and which possibly. They never add up.
 *
 * <p>A municipality in a disadvantaged area whose index is not known has 1/2 for certain and 3/4 possibly.
 */
final class ShareRates {

    private final Reason base;
    private final List<WeakFinance> weakFinance;
    private final Map<Field, Reason> priority = new EnumMap<>(Field.class);

    ShareRates(Local10000Parameters parameters) {
        base = Reason.of(parameters.baseRate(), "step.rate.base", Facts.empty(), null);
        weakFinance =
                parameters.weakFinanceRates().stream().map(WeakFinance::of).toList();
        for (PriorityRate each : parameters.priorityRates()) {
            Facts facts = Facts.of("field", each.field());
            priority.put(each.field(), Reason.of(each.rate(), "step.rate.priority", facts, null));
        }
    }

    private record WeakFinance(BigDecimal below, Reason reason) {

        static WeakFinance of(WeakFinanceRate parameter) {
            Reason reason = Reason.of(parameter.rate(), "step.rate.weak-finance", Facts.empty(), parameter.below());
            return new WeakFinance(parameter.below().value(), reason);
        }
    }

    /**
     * A rate and the steps that say why it applies, which are the same for every application.
     *
     * @param rate the rate with its source
     * @param steps the steps, by the end of the interval that they lead to
     */
    record Reason(Cited<Rate> rate, Map<End, List<Step>> steps) {

        static Reason of(Cited<Rate> rate, String text, Facts facts, @Nullable Cited<BigDecimal> threshold) {
            Map<End, List<Step>> steps = new EnumMap<>(End.class);
            for (End end : End.values()) {
                List<Step> ofEnd = new ArrayList<>(2);
                if (threshold != null) {
                    ofEnd.add(step("step.threshold", Facts.of("end", end, "below", threshold.value()), threshold));
                }
                ofEnd.add(step(text, facts.with("end", end, "rate", rate.value()), rate));
                steps.put(end, ofEnd);
            }
            return new Reason(rate, steps);
        }

        private static Step step(String text, Facts operands, Cited<?> parameter) {
            return new Step(Local10000Amount.NATIONAL_SHARE, Message.of(text, operands), parameter.citation());
        }

        void addSteps(End end, List<Step> to) {
            to.addAll(steps.getOrDefault(end, List.of()));
        }

        Rate value() {
            return rate.value();
        }
    }

    boolean knows(Field field) {
        return priority.containsKey(field);
    }

    /** Returns the highest rate if every open question is answered against the application. */
    Reason certain(CheckedApplication application) {
        Reason highest = base;
        if (Boolean.TRUE.equals(application.disadvantagedArea())) {
            highest = higher(highest, weakFinance(application, application.fiscalStrengthIndex()));
        }
        return withPriority(application, highest, Judgement.MET);
    }

    /** Returns the highest rate if every open question is answered in favour of the application. */
    Reason possible(CheckedApplication application) {
        Reason highest = certain(application);
        if (!Boolean.FALSE.equals(application.disadvantagedArea())) {
            highest = higher(highest, bestWeakFinance(application));
        }
        return withPriority(application, highest, Judgement.PENDING);
    }

    /** Returns the highest rate that the applicant may have by its index in a disadvantaged area, or null if none. */
    @Nullable
    Reason bestWeakFinance(CheckedApplication application) {
        if (application.prefecture() || application.fiscalStrengthIndex() != null) {
            return weakFinance(application, application.fiscalStrengthIndex());
        }
        Reason best = null;
        for (int i = 0; i < weakFinance.size(); i++) {
            Reason reason = weakFinance.get(i).reason();
            best = best == null ? reason : higher(best, reason);
        }
        return best;
    }

    Rate rateOf(Field field) {
        return priority.getOrDefault(field, base).value();
    }

    private Reason withPriority(CheckedApplication application, Reason start, Judgement judgement) {
        Reason highest = start;
        List<CheckedPriorityField> claimed = application.priorityFields();
        for (int i = 0; i < claimed.size(); i++) {
            if (claimed.get(i).judgement() == judgement) {
                highest = higher(highest, priority.get(claimed.get(i).field()));
            }
        }
        return highest;
    }

    private @Nullable Reason weakFinance(CheckedApplication application, @Nullable BigDecimal index) {
        if (index == null || application.prefecture()) {
            return null;
        }
        for (int i = 0; i < weakFinance.size(); i++) {
            if (index.compareTo(weakFinance.get(i).below()) < 0) {
                return weakFinance.get(i).reason();
            }
        }
        return null;
    }

    private static Reason higher(Reason highest, @Nullable Reason other) {
        return other != null && other.value().isGreaterThan(highest.value()) ? other : highest;
    }
}
