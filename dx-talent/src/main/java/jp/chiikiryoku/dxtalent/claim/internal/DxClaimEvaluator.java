package jp.chiikiryoku.dxtalent.claim.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Calculation;
import jp.chiikiryoku.core.assessment.Evaluator;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Itemised;
import jp.chiikiryoku.core.assessment.Itemised.Item;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.RuleSet;
import jp.chiikiryoku.core.claim.ClaimCalculation;
import jp.chiikiryoku.core.claim.SummableRates;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.dxtalent.claim.DxClaim;
import jp.chiikiryoku.dxtalent.claim.DxTalentAmount;
import jp.chiikiryoku.dxtalent.edition.DxClaimParameters;
import jp.chiikiryoku.dxtalent.edition.DxTalentParameters;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;

/** What a claim must fulfil and how much it amounts to, under one edition. */
public final class DxClaimEvaluator implements Evaluator<DxClaim, CheckedDxClaim> {

    private static final Requirement REQUIREMENT = new Itemised(
            Requirement.of(DxTalentRule.BODY),
            List.of(
                    Item.of(DxTalentAmount.SPECIALISTS, DxTalentRule.MUNICIPAL_SUPPORT),
                    Item.of(DxTalentAmount.RECRUITMENT),
                    Item.of(DxTalentAmount.TRAINING, DxTalentRule.CORE_STAFF)),
            DxTalentAmount.TOTAL);

    private final RuleSet<CheckedDxClaim> rules;
    private final SpecialistsItem specialists;
    private final RecruitmentItem recruitment;
    private final TrainingItem training;
    private final Cited<Rounding> totalRounding;

    /** Makes an evaluator. */
    public DxClaimEvaluator(Edition<DxTalentParameters> edition) {
        DxClaimParameters parameters = requireNonNull(edition.parameters().claim(), "claim");
        rules = RuleSet.of(
                DxTalentRule.ofClaim(),
                new BodyRule(edition),
                new MunicipalSupportRule(edition),
                new CoreStaffRule(edition));
        specialists = new SpecialistsItem(parameters, edition);
        recruitment = new RecruitmentItem(parameters);
        training = new TrainingItem(parameters, edition);
        totalRounding = parameters.totalRounding();
    }

    /** Checks that the items of a claim can be added up. */
    public static void checkRates(DxTalentParameters parameters, Pointer place, Problems problems) {
        DxClaimParameters figures = parameters.claim();
        if (figures != null) {
            Map<String, Cited<Rate>> rates = Map.of(
                    "specialistRate", figures.specialistRate(),
                    "recruitmentRate", figures.recruitmentRate(),
                    "trainingRate", figures.trainingRate());
            SummableRates.check(rates, place.member("claim"), problems);
        }
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public RuleSet<CheckedDxClaim> rules() {
        return rules;
    }

    @Override
    public CheckedDxClaim checked(DxClaim claim) {
        return CheckedDxClaim.of(claim);
    }

    @Override
    public Calculation calculate(CheckedDxClaim claim, List<Finding> findings) {
        Finding support = Finding.of(DxTalentRule.MUNICIPAL_SUPPORT, findings);
        Finding coreStaff = Finding.of(DxTalentRule.CORE_STAFF, findings);
        ClaimCalculation calculation = new ClaimCalculation();
        specialists.addTo(calculation, claim.specialists(), support.elements());
        recruitment.addTo(calculation, claim.recruitment());
        training.addTo(calculation, claim.training(), coreStaff.outcome());
        calculation.total(DxTalentAmount.TOTAL, totalRounding);
        return calculation.toCalculation();
    }
}
