package jp.chiikiryoku.local10000.internal;

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
     * A rate and the steps that say why it applies, which are the same for every facts.
     *
     * @param rate the rate with its source
     * @param steps the steps, by the end of the interval that they lead to
     */
    record Reason(Cited<Rate> rate, Map<IntervalEnd, List<Step>> steps) {

        static Reason of(Cited<Rate> rate, String text, Facts facts, @Nullable Cited<BigDecimal> threshold) {
            Map<IntervalEnd, List<Step>> steps = new EnumMap<>(IntervalEnd.class);
            for (IntervalEnd end : IntervalEnd.values()) {
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

        void addSteps(IntervalEnd end, List<Step> to) {
            to.addAll(steps.getOrDefault(end, List.of()));
        }

        Rate value() {
            return rate.value();
        }
    }

    /** Returns the highest rate if every open question is answered against the applicant. */
    Reason certain(ShareFacts facts) {
        Reason highest = base;
        if (Boolean.TRUE.equals(facts.disadvantagedArea())) {
            highest = higher(highest, weakFinance(facts, facts.fiscalStrengthIndex()));
        }
        return withPriority(facts, highest, Judgement.MET);
    }

    /** Returns the highest rate if every open question is answered in favour of the applicant. */
    Reason possible(ShareFacts facts) {
        Reason highest = certain(facts);
        if (!Boolean.FALSE.equals(facts.disadvantagedArea())) {
            highest = higher(highest, bestWeakFinance(facts));
        }
        return withPriority(facts, highest, Judgement.PENDING);
    }

    /** Returns the highest rate that the applicant may have by its index in a disadvantaged area, or null if none. */
    @Nullable
    Reason bestWeakFinance(ShareFacts facts) {
        if (facts.prefecture() || facts.fiscalStrengthIndex() != null) {
            return weakFinance(facts, facts.fiscalStrengthIndex());
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

    private Reason withPriority(ShareFacts facts, Reason start, Judgement judgement) {
        Reason highest = start;
        List<CheckedPriorityField> claimed = facts.priorityFields();
        for (int i = 0; i < claimed.size(); i++) {
            if (claimed.get(i).judgement() == judgement) {
                highest = higher(highest, priority.get(claimed.get(i).field()));
            }
        }
        return highest;
    }

    private @Nullable Reason weakFinance(ShareFacts facts, @Nullable BigDecimal index) {
        if (index == null || facts.prefecture()) {
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
