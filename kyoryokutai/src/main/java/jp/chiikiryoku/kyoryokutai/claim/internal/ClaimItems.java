package jp.chiikiryoku.kyoryokutai.claim.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Calculation;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.claim.ClaimCalculation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.edition.RaisedCeiling;

/** The nine items of a claim and their total: each item exact, the total rounded once. */
final class ClaimItems {

    private final BodyItem recruitment;
    private final BodyItem trial;
    private final InternshipItem internship;
    private final ActivityItem activity;
    private final BodyItem support;
    private final StartUpItem startUp;
    private final VacantHouseItem vacantHouse;
    private final BodyItem foreignRecruitment;
    private final BodyItem foreignSupport;
    private final Cited<Rounding> totalRounding;

    ClaimItems(KyoryokutaiClaimParameters figures) {
        Cited<Rate> rate = figures.rate();
        recruitment = new BodyItem(KyoryokutaiAmount.RECRUITMENT, null, figures.recruitmentCap(), rate);
        trial = new BodyItem(KyoryokutaiAmount.TRIAL, null, figures.trialCap(), rate);
        internship = new InternshipItem(figures.internship(), rate);
        activity = new ActivityItem(figures.activity(), rate);
        support =
                new BodyItem(KyoryokutaiAmount.SUPPORT, KyoryokutaiRule.SUPPORT_MUNICIPAL, figures.supportCap(), rate);
        startUp = new StartUpItem(figures.startUp(), rate);
        Cited<Rate> ofHouses = figures.vacantHouseRate();
        vacantHouse = new VacantHouseItem(ofHouses);
        foreignRecruitment = new BodyItem(
                KyoryokutaiAmount.FOREIGN_RECRUITMENT,
                KyoryokutaiRule.FOREIGN_PREFECTURAL,
                figures.foreignRecruitmentCap(),
                rate);
        foreignSupport = new BodyItem(
                KyoryokutaiAmount.FOREIGN_SUPPORT,
                KyoryokutaiRule.FOREIGN_PREFECTURAL,
                figures.foreignSupportCap(),
                rate);
        totalRounding = figures.totalRounding();
    }

    boolean knows(RaisedCeiling reason) {
        return activity.knows(reason);
    }

    /** The items in the order in which results list them, then their total. */
    Calculation calculate(CheckedClaim claim, List<Finding> findings) {
        ClaimCalculation calculation = new ClaimCalculation();
        recruitment.calculate(claim.recruitment(), findings, calculation);
        trial.calculate(claim.trial(), findings, calculation);
        internship.calculate(claim, calculation);
        activity.calculate(claim.members(), calculation);
        support.calculate(claim.support(), findings, calculation);
        startUp.calculate(claim.startUps(), findings, calculation);
        vacantHouse.calculate(claim.vacantHouses(), findings, calculation);
        foreignRecruitment.calculate(claim.foreignRecruitment(), findings, calculation);
        foreignSupport.calculate(claim.foreignSupport(), findings, calculation);
        calculation.total(KyoryokutaiAmount.TOTAL, totalRounding);
        return calculation.toCalculation();
    }
}
