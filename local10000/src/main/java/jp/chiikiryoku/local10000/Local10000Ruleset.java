package jp.chiikiryoku.local10000;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Evaluation;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.Local10000Parameters.Tier;
import org.jspecify.annotations.Nullable;

/** The rules of ローカル10,000プロジェクト under one edition. */
final class Local10000Ruleset implements Ruleset<Application> {

    private static final int RULES = Local10000Rule.values().length;
    private static final Requirement REQUIREMENT = Requirement.allOf(List.of(Local10000Rule.values()));
    private static final Pointer FIELDS = Pointer.parse("/project/priorityFields");

    private final CriterionRules criteria;
    private final EligibleCostsRule eligibleCosts;
    private final CoversRule covers;
    private final CapRule cap;
    private final FinanceRules finance;
    private final NationalShare nationalShare;
    private final FundingTiers tiers;
    private final Fault notInEdition;

    Local10000Ruleset(Edition<Local10000Parameters> edition) {
        tiers = FundingTiers.of(edition.parameters().tiers());
        criteria = new CriterionRules(edition);
        eligibleCosts = new EligibleCostsRule(edition.citationOf(Local10000Rule.ELIGIBLE_COSTS.id()));
        covers = new CoversRule(edition.citationOf(Local10000Rule.PRIVATE_FINANCE_COVERS.id()));
        cap = new CapRule(tiers);
        finance = new FinanceRules(
                edition.citationOf(Local10000Rule.UNSECURED.id()), edition.citationOf(Local10000Rule.LENDER.id()));
        nationalShare = new NationalShare(edition.parameters());
        notInEdition = Fault.notIn(edition.title());
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public void checkAgainst(Application application, Problems problems) {
        List<PriorityField> claimed = application.project() == null
                ? List.of()
                : application.project().priorityFields();
        for (int i = 0; i < claimed.size(); i++) {
            PriorityField each = claimed.get(i);
            if (each != null && each.field() != null && !nationalShare.knows(each.field())) {
                problems.addIfSound(FIELDS.at(i).member("field"), notInEdition);
            }
        }
    }

    @Override
    public Evaluation evaluate(Application application) {
        Plan plan = Plan.of(application);
        List<Step> steps = new ArrayList<>(8);
        List<Amount> amounts = amounts(plan, steps);
        return new Evaluation(findings(plan), amounts, steps, nationalShare.openQuestions(plan), List.of());
    }

    private List<Finding> findings(Plan plan) {
        List<Finding> findings = new ArrayList<>(RULES);
        criteria.check(plan.criteria(), findings);
        findings.add(eligibleCosts.check(plan));
        Finding covered = covers.check(plan);
        Finding capped = cap.check(plan);
        findings.add(covered);
        findings.add(capped);
        boolean coveredWithoutDoubt = covered.outcome() == Outcome.SATISFIED && capped.outcome() == Outcome.SATISFIED;
        findings.add(finance.checkUnsecured(plan, coveredWithoutDoubt));
        findings.add(finance.checkLender(plan, coveredWithoutDoubt));
        return findings;
    }

    private List<Amount> amounts(Plan plan, List<Step> steps) {
        addPublicMoneyStep(plan, steps);
        YenRange national = nationalShare.compute(plan, steps);
        YenRange local = YenRange.of(
                plan.publicMoney().minus(national.atMost()), plan.publicMoney().minus(national.yen()));
        addLocalShareStep(plan.publicMoney(), national, local, steps);
        return List.of(
                new Amount(Local10000Amount.PUBLIC_MONEY, YenRange.exactly(plan.publicMoney())),
                new Amount(Local10000Amount.NATIONAL_SHARE, national),
                new Amount(Local10000Amount.LOCAL_SHARE, local));
    }

    private void addPublicMoneyStep(Plan plan, List<Step> steps) {
        Facts operands = Facts.of(
                "eligibleCost", plan.eligibleCost(),
                "privateFinance", plan.finance().possible(),
                "ownFunds", plan.ownFunds(),
                "publicMoney", plan.publicMoney());
        addStep("step.public-money", operands, null, steps);
        Yen finance = plan.finance().certainForTier();
        Tier tier = tiers.applying(finance, plan.publicMoney());
        addTierStep(finance, tier, plan.publicMoney(), steps);
        addStep("step.cap", Facts.of("cap", tier.cap().value()), tier.cap().citation(), steps);
    }

    private static void addTierStep(Yen finance, Tier tier, Yen publicMoney, List<Step> steps) {
        Cited<Rate> ratio = tier.ratio();
        boolean reached = ratio.value().isReachedBy(finance, publicMoney);
        if (ratio.value().equals(Rate.ONE)) {
            String text = reached ? "step.tier-of-one" : "step.tier-of-one-not-reached";
            addStep(text, Facts.of("finance", finance), ratio.citation(), steps);
        } else {
            String text = reached ? "step.tier" : "step.tier-not-reached";
            addStep(text, Facts.of("finance", finance, "ratio", FundingTiers.times(tier)), ratio.citation(), steps);
        }
    }

    private static void addStep(String text, Facts operands, @Nullable Citation citation, List<Step> steps) {
        steps.add(new Step(Local10000Amount.PUBLIC_MONEY, text, operands, citation));
    }

    private static void addLocalShareStep(Yen publicMoney, YenRange national, YenRange local, List<Step> steps) {
        Facts operands = Facts.of("publicMoney", publicMoney, "nationalShare", national, "localShare", local);
        steps.add(new Step(Local10000Amount.LOCAL_SHARE, "step.local-share", operands, null));
    }
}
