package jp.chiikiryoku.kyoryokutai;

import jp.chiikiryoku.core.assessment.ClaimSheet;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;

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

    ClaimItems(ClaimParameters figures, Edition<?> edition) {
        Cited<Rate> rate = figures.rate();
        Citation ofStartUp = edition.citationOf(KyoryokutaiRule.START_UP_WINDOW.id());
        Citation ofHouse = edition.citationOf(KyoryokutaiRule.VACANT_HOUSE.id());
        recruitment = new BodyItem(KyoryokutaiAmount.RECRUITMENT, figures.recruitmentCap(), rate, edition);
        trial = new BodyItem(KyoryokutaiAmount.TRIAL, figures.trialCap(), rate, edition);
        internship = new InternshipItem(figures.internship(), rate);
        activity = new ActivityItem(figures.activity(), rate);
        support = new BodyItem(KyoryokutaiAmount.SUPPORT, figures.supportCap(), rate, edition);
        startUp = new StartUpItem(figures.startUp(), rate, ofStartUp);
        vacantHouse = new VacantHouseItem(figures.vacantHouseRate(), ofHouse);
        foreignRecruitment =
                new BodyItem(KyoryokutaiAmount.FOREIGN_RECRUITMENT, figures.foreignRecruitmentCap(), rate, edition);
        foreignSupport = new BodyItem(KyoryokutaiAmount.FOREIGN_SUPPORT, figures.foreignSupportCap(), rate, edition);
        totalRounding = figures.totalRounding();
    }

    boolean knows(RaisedCeiling reason) {
        return activity.knows(reason);
    }

    /** The items in the order in which results list them, then their total. */
    ClaimSheet workOut(Account account, ClaimFindings findings) {
        ClaimSheet sheet = new ClaimSheet();
        recruitment.workOut(account.recruitment(), findings, sheet);
        trial.workOut(account.trial(), findings, sheet);
        internship.workOut(account, sheet);
        activity.workOut(account.members(), sheet);
        support.workOut(account.support(), findings, sheet);
        startUp.workOut(account.startUps(), findings.startUps(), sheet);
        vacantHouse.workOut(account.vacantHouses(), findings.vacantHouses(), sheet);
        foreignRecruitment.workOut(account.foreignRecruitment(), findings, sheet);
        foreignSupport.workOut(account.foreignSupport(), findings, sheet);
        sheet.total(KyoryokutaiAmount.TOTAL, totalRounding);
        return sheet;
    }
}
