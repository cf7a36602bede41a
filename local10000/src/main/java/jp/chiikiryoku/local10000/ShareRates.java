package jp.chiikiryoku.local10000;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.Local10000Parameters.WeakFinanceRate;
import org.jspecify.annotations.Nullable;

/** The rates of the national share that a plan has for certain and those that it possibly has. They never add up. */
final class ShareRates {

    /** A rate, and why it applies: for weak finances, below which index. */
    record Reason(
            Cited<Rate> rate,
            String text,
            Facts facts,
            @Nullable Cited<BigDecimal> threshold) {
        Rate value() {
            return rate.value();
        }
    }

    private final Reason base;
    private final List<WeakFinanceRate> weakFinance;
    private final Map<Field, Cited<Rate>> priority = new EnumMap<>(Field.class);

    ShareRates(Local10000Parameters parameters) {
        base = new Reason(parameters.baseRate(), "step.rate.base", Facts.empty(), null);
        weakFinance = parameters.weakFinanceRates();
        parameters.priorityRates().forEach(each -> priority.put(each.field(), each.rate()));
    }

    boolean knows(Field field) {
        return priority.containsKey(field);
    }

    /** The highest rate whatever the open questions are answered. */
    Reason certain(Plan plan) {
        Reason highest = base;
        if (Boolean.TRUE.equals(plan.disadvantagedArea())) {
            highest = higher(highest, weakFinance(plan, plan.fiscalStrengthIndex()));
        }
        return withPriority(plan, highest, Judgement.MET);
    }

    /** The highest rate if every open question is answered in favour of the plan. */
    Reason possible(Plan plan) {
        Reason highest = certain(plan);
        if (!Boolean.FALSE.equals(plan.disadvantagedArea())) {
            highest = higher(highest, bestWeakFinance(plan));
        }
        return withPriority(plan, highest, Judgement.PENDING);
    }

    /** The highest rate of a disadvantaged area that the plan possibly has, or null if none applies. */
    @Nullable
    Reason bestWeakFinance(Plan plan) {
        if (plan.fiscalStrengthIndex() != null) {
            return weakFinance(plan, plan.fiscalStrengthIndex());
        }
        Reason best = null;
        for (WeakFinanceRate band : weakFinance) {
            best = plan.prefecture() ? null : better(best, reason(band));
        }
        return best;
    }

    Reason priority(Field field, Cited<Rate> rate) {
        return new Reason(rate, "step.rate.priority", Facts.of("field", field), null);
    }

    List<PriorityField> pending(Plan plan) {
        List<PriorityField> pending = new ArrayList<>(0);
        for (PriorityField claimed : plan.priorityFields()) {
            if (claimed.judgement() == Judgement.PENDING) {
                pending.add(claimed);
            }
        }
        return pending;
    }

    Cited<Rate> rateOf(Field field) {
        return priority.getOrDefault(field, base.rate());
    }

    private Reason withPriority(Plan plan, Reason start, Judgement judgement) {
        Reason highest = start;
        for (PriorityField claimed : plan.priorityFields()) {
            Field field = claimed.field();
            if (field != null && claimed.judgement() == judgement && knows(field)) {
                highest = higher(highest, priority(field, rateOf(field)));
            }
        }
        return highest;
    }

    private @Nullable Reason weakFinance(Plan plan, @Nullable BigDecimal index) {
        if (index == null || plan.prefecture()) {
            return null;
        }
        for (WeakFinanceRate band : weakFinance) {
            if (index.compareTo(band.below().value()) < 0) {
                return reason(band);
            }
        }
        return null;
    }

    private static Reason reason(WeakFinanceRate band) {
        return new Reason(band.rate(), "step.rate.weak-finance", Facts.empty(), band.below());
    }

    private static Reason higher(Reason highest, @Nullable Reason other) {
        return other != null && other.value().isGreaterThan(highest.value()) ? other : highest;
    }

    private static Reason better(@Nullable Reason best, Reason other) {
        return best == null ? other : higher(best, other);
    }
}
