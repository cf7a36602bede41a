package jp.chiikiryoku.dxtalent;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.ClaimSheet;
import jp.chiikiryoku.core.assessment.ElementFindings;
import jp.chiikiryoku.core.assessment.Evaluation;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Itemised;
import jp.chiikiryoku.core.assessment.Itemised.Item;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.assessment.Tally;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** What a claim is asked, and what it comes to, under one edition. */
final class ClaimRuleset implements Ruleset<Claim> {

    private static final Requirement REQUIREMENT = new Itemised(
            Requirement.of(DxTalentRule.BODY),
            List.of(
                    Item.of(DxTalentAmount.SPECIALISTS, DxTalentRule.MUNICIPAL_SUPPORT),
                    Item.of(DxTalentAmount.RECRUITMENT),
                    Item.of(DxTalentAmount.TRAINING, DxTalentRule.CORE_STAFF)),
            DxTalentAmount.TOTAL);

    private final ClaimParameters figures;
    private final ClaimRules rules;

    ClaimRuleset(Edition<DxTalentParameters> edition) {
        figures = requireNonNull(edition.parameters().claim(), "claim");
        rules = new ClaimRules(edition);
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public void checkAgainst(Claim claim, Problems problems) {
        // Whatever a claim can state, every edition knows.
    }

    @Override
    public Evaluation evaluate(Claim claim) {
        List<Specialist> specialists = requireNonNull(claim.specialists(), "specialists");
        Finding body = rules.checkBody(requireNonNull(claim.body(), "body"));
        ElementFindings support = rules.checkSpecialists(specialists);
        Finding training = rules.checkTraining(claim.training());
        ClaimSheet sheet = new ClaimSheet();
        workOutSpecialists(specialists, support, sheet);
        workOutRecruitment(claim.recruitment(), sheet);
        workOutTraining(claim.training(), training.outcome(), sheet);
        sheet.total(DxTalentAmount.TOTAL, figures.totalRounding());
        return new Evaluation(
                List.of(body, support.combined(), training), sheet.amounts(), sheet.steps(), List.of(), List.of());
    }

    private void workOutSpecialists(List<Specialist> specialists, ElementFindings support, ClaimSheet sheet) {
        if (specialists.isEmpty()) {
            sheet.notClaimed(DxTalentAmount.SPECIALISTS);
            return;
        }
        Tally tally = new Tally();
        Yen cap = figures.specialistCap().value();
        for (int i = 0; i < specialists.size(); i++) {
            Yen cost = requireNonNull(specialists.get(i).cost(), "cost");
            Yen counted = cost.min(cap);
            Facts operands = Facts.of("number", i + 1, "cost", cost, "cap", cap, "counted", counted);
            sheet.step(
                    DxTalentAmount.SPECIALISTS,
                    "step.specialist",
                    operands,
                    figures.specialistCap().citation());
            sheet.element(DxTalentAmount.SPECIALISTS, i + 1, support.outcome(i), rules.ofMunicipalSupport());
            tally.add(counted, support.outcome(i));
        }
        sheet.rated(DxTalentAmount.SPECIALISTS, tally.sum(), figures.specialistRate());
    }

    private void workOutRecruitment(@Nullable Yen cost, ClaimSheet sheet) {
        if (cost == null || cost.isZero()) {
            sheet.notClaimed(DxTalentAmount.RECRUITMENT);
            return;
        }
        Yen cap = figures.recruitmentCap().value();
        Yen counted = cost.min(cap);
        Facts operands = Facts.of("cost", cost, "cap", cap, "counted", counted);
        sheet.step(
                DxTalentAmount.RECRUITMENT,
                "step.recruitment",
                operands,
                figures.recruitmentCap().citation());
        sheet.rated(DxTalentAmount.RECRUITMENT, YenRange.exactly(counted), figures.recruitmentRate());
    }

    private void workOutTraining(@Nullable Training training, Outcome outcome, ClaimSheet sheet) {
        if (training == null) {
            sheet.notClaimed(DxTalentAmount.TRAINING);
            return;
        }
        Yen cost = requireNonNull(training.cost(), "cost");
        Tally tally = new Tally();
        tally.add(cost, outcome);
        sheet.step(
                DxTalentAmount.TRAINING,
                "step.training",
                Facts.of("cost", cost),
                figures.trainingRate().citation());
        sheet.item(DxTalentAmount.TRAINING, outcome, rules.ofCoreStaff());
        sheet.rated(DxTalentAmount.TRAINING, tally.sum(), figures.trainingRate());
    }
}
