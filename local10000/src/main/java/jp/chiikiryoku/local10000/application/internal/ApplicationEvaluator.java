package jp.chiikiryoku.local10000.application.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Calculation;
import jp.chiikiryoku.core.assessment.Evaluator;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.RuleSet;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.GrantAssetSecurity;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.internal.KnownFields;
import jp.chiikiryoku.local10000.internal.NationalShare;

/**
 * Assesses applications under one edition: nine rules, and public money split into national and local share.
 *
 * <p>Public money of 25,000,000 yen at the base rate of 1/2 is a national share of 12,500,000 yen and a local share of
 * as much. Immutable and thread-safe.
 */
public final class ApplicationEvaluator implements Evaluator<Application, CheckedApplication> {

    private static final List<Local10000Rule> RULES = Local10000Rule.ofApplication();
    private static final Requirement REQUIREMENT = Requirement.allOf(RULES);

    private final RuleSet<CheckedApplication> rules;
    private final PublicMoneySteps publicMoneySteps;
    private final NationalShare nationalShare;
    private final KnownFields fields;
    private final FundingTiers tiers;
    private final GrantAssetSecurity grantAssets;

    /**
     * Makes an evaluator.
     *
     * @param edition an edition that serves the kind {@code local10000}
     * @throws IllegalArgumentException if its parameters contradict each other
     */
    public ApplicationEvaluator(Edition<Local10000Parameters> edition) {
        tiers = FundingTiers.of(edition.parameters().tiers());
        grantAssets = edition.parameters().grantAssetSecurity();
        rules = RuleSet.of(
                RULES,
                new CommunityBasedRule(edition),
                new PublicIssueRule(edition),
                new NoveltyRule(edition),
                new ModelQualityRule(edition),
                new EligibleCostsRule(edition),
                new PrivateFinanceCoversRule(edition),
                new CapRule(tiers, edition),
                new UnsecuredRule(tiers, edition),
                new LenderRule(tiers, edition));
        publicMoneySteps = new PublicMoneySteps(tiers);
        nationalShare = new NationalShare(edition.parameters());
        fields = new KnownFields(edition);
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public RuleSet<CheckedApplication> rules() {
        return rules;
    }

    @Override
    public void checkEdition(Application application, Problems problems) {
        if (application.project() != null) {
            fields.check(application.project().priorityFields(), problems);
        }
    }

    @Override
    public CheckedApplication checked(Application application) {
        return CheckedApplication.of(application, tiers, grantAssets);
    }

    @Override
    public Calculation calculate(CheckedApplication application, List<Finding> findings) {
        Yen publicMoney = application.publicMoney();
        List<Step> steps = new ArrayList<>(8);
        publicMoneySteps.addTo(steps, application);
        YenRange national = nationalShare.calculate(application.share(), YenRange.exactly(publicMoney), steps);
        YenRange local = YenRange.of(publicMoney.minus(national.atMost()), publicMoney.minus(national.yen()));
        Facts operands = Facts.of("publicMoney", publicMoney, "nationalShare", national, "localShare", local);
        steps.add(new Step(Local10000Amount.LOCAL_SHARE, Message.of("step.local-share", operands), null));
        List<Amount> amounts = List.of(
                new Amount(Local10000Amount.PUBLIC_MONEY, YenRange.exactly(publicMoney)),
                new Amount(Local10000Amount.NATIONAL_SHARE, national),
                new Amount(Local10000Amount.LOCAL_SHARE, local));
        return new Calculation(
                amounts, steps, nationalShare.openQuestions(application.share(), publicMoney, publicMoney));
    }
}
