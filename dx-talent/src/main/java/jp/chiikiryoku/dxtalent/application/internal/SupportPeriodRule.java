package jp.chiikiryoku.dxtalent.application.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.edition.CallApplicationParameters;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import org.jspecify.annotations.Nullable;

/**
 * {@code DXP-SUPPORT-PERIOD}: what is planned lies between the notice of adoption and the end of the support.
 *
 * <p>A plan from 2025-05-01 until 2026-03-16 satisfies the rule, one until 2026-03-17 violates it. A plan from 2025-04-30
 * leaves it open while the day of the notice is not known, because the notice is due in late April. Source: MIC-DX-CALL-R7
 * (４ 実施期間, 10 スケジュール).
 */
final class SupportPeriodRule implements RuleCheck<CheckedCallApplication> {

    private final RuleAnswers answers;
    private final LocalDate supportFrom;
    private final Cited<LocalDate> supportUntil;
    private final PlanRemedies remedies;

    SupportPeriodRule(CallApplicationParameters parameters, Edition<?> edition) {
        answers = RuleAnswers.of(DxTalentRule.SUPPORT_PERIOD, PlanDay.PLANNED_UNTIL.place(), edition);
        supportFrom = parameters.supportFrom().value();
        supportUntil = parameters.supportUntil();
        remedies = new PlanRemedies(supportFrom, supportUntil.value());
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedCallApplication application) {
        CheckedPlan plan = application.plan();
        Finding refusal = refusal(plan);
        if (refusal != null) {
            return refusal.withRemedies(remedies.of(plan));
        }
        List<PlanDay> unknown = unknown(plan);
        return unknown.isEmpty() ? satisfied(plan) : undetermined(unknown);
    }

    private @Nullable Finding refusal(CheckedPlan plan) {
        LocalDate until = plan.until();
        if (until == null ? plan.earliestEnd().isAfter(last()) : until.isAfter(last())) {
            return tooLong(plan);
        }
        if (until != null && until.isBefore(plan.submittedOn())) {
            Facts facts = Facts.of("plannedUntil", until, "submittedOn", plan.submittedOn());
            return answers.violated("violated-before-submission", facts);
        }
        return refusalByAdoption(plan);
    }

    private Finding tooLong(CheckedPlan plan) {
        RuleAnswers citing = answers.citing(supportUntil.citation());
        return plan.until() == null
                ? citing.violated(
                        "violated-no-day-left", Facts.of("earliest", plan.earliestEnd(), "supportUntil", last()))
                : citing.violated(Facts.of("supportUntil", last(), "plannedUntil", plan.until()));
    }

    private @Nullable Finding refusalByAdoption(CheckedPlan plan) {
        if (plan.endsBeforeAdoption()) {
            return answers.violated("violated-before-adoption", withAdoption("plannedUntil", plan.until(), plan));
        }
        return plan.beginsBeforeAdoption()
                ? answers.at(PlanDay.PLANNED_FROM.place())
                        .violated("violated-from-before-adoption", withAdoption("plannedFrom", plan.from(), plan))
                : null;
    }

    private static Facts withAdoption(String name, @Nullable LocalDate day, CheckedPlan plan) {
        return Facts.of(name, requireNonNull(day, name), "adoptedOn", requireNonNull(plan.adoptedOn(), "adoptedOn"));
    }

    private List<PlanDay> unknown(CheckedPlan plan) {
        List<PlanDay> unknown = new ArrayList<>(0);
        LocalDate from = plan.from();
        if (from == null) {
            unknown.add(PlanDay.PLANNED_FROM);
        }
        if (plan.until() == null) {
            unknown.add(PlanDay.PLANNED_UNTIL);
        }
        if (plan.adoptedOn() == null && (from == null || from.isBefore(supportFrom))) {
            unknown.add(PlanDay.ADOPTED_ON);
        }
        return unknown;
    }

    private Finding satisfied(CheckedPlan plan) {
        return answers.satisfied(Facts.of(
                "supportUntil",
                last(),
                "plannedFrom",
                requireNonNull(plan.from(), "from"),
                "plannedUntil",
                requireNonNull(plan.until(), "until")));
    }

    private Finding undetermined(List<PlanDay> unknown) {
        return answers.at(unknown.get(0).place())
                .undetermined(Facts.of("unknown", unknown, "supportUntil", last()))
                .withOpenQuestions(unknown.stream().map(PlanDay::place).toList());
    }

    private LocalDate last() {
        return supportUntil.value();
    }
}
