package jp.chiikiryoku.kyoryokutai;

import static jp.chiikiryoku.kyoryokutai.KyoryokutaiAmount.ACTIVITY;
import static jp.chiikiryoku.kyoryokutai.KyoryokutaiAmount.FOREIGN_RECRUITMENT;
import static jp.chiikiryoku.kyoryokutai.KyoryokutaiAmount.FOREIGN_SUPPORT;
import static jp.chiikiryoku.kyoryokutai.KyoryokutaiAmount.INTERNSHIP;
import static jp.chiikiryoku.kyoryokutai.KyoryokutaiAmount.RECRUITMENT;
import static jp.chiikiryoku.kyoryokutai.KyoryokutaiAmount.START_UP;
import static jp.chiikiryoku.kyoryokutai.KyoryokutaiAmount.SUPPORT;
import static jp.chiikiryoku.kyoryokutai.KyoryokutaiAmount.TOTAL;
import static jp.chiikiryoku.kyoryokutai.KyoryokutaiAmount.TRIAL;
import static jp.chiikiryoku.kyoryokutai.KyoryokutaiAmount.VACANT_HOUSE;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.money.ExactYenRange;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** The nine items of a claim and their total: each item exact, the total rounded once. */
final class ClaimItems {

    private static final int AMOUNTS = KyoryokutaiAmount.values().length;

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
        Cited<Rate> halfOfHouses = figures.vacantHouseRate() == null ? rate : figures.vacantHouseRate();
        Citation ofBody = edition.citationOf(KyoryokutaiRule.BODY.id());
        Citation ofSupport = edition.citationOf(KyoryokutaiRule.SUPPORT_MUNICIPAL.id());
        Citation ofStartUp = edition.citationOf(KyoryokutaiRule.START_UP_WINDOW.id());
        Citation ofHouse = edition.citationOf(KyoryokutaiRule.VACANT_HOUSE.id());
        Citation ofForeign = edition.citationOf(KyoryokutaiRule.FOREIGN_PREFECTURAL.id());
        recruitment = bodyItem(RECRUITMENT, figures.recruitmentCap(), rate, ofBody);
        trial = bodyItem(TRIAL, figures.trialCap(), rate, ofBody);
        internship = new InternshipItem(new Worksheet(INTERNSHIP, rate, ofBody), figures.internship());
        activity = new ActivityItem(new Worksheet(ACTIVITY, rate, ofBody), figures.activity());
        support = bodyItem(SUPPORT, figures.supportCap(), rate, ofSupport);
        startUp = new StartUpItem(new Worksheet(START_UP, rate, ofStartUp), figures.startUp());
        vacantHouse = new VacantHouseItem(new Worksheet(VACANT_HOUSE, halfOfHouses, ofHouse));
        foreignRecruitment = bodyItem(FOREIGN_RECRUITMENT, figures.foreignRecruitmentCap(), rate, ofForeign);
        foreignSupport = bodyItem(FOREIGN_SUPPORT, figures.foreignSupportCap(), rate, ofForeign);
        totalRounding = figures.totalRounding();
    }

    private static BodyItem bodyItem(
            KyoryokutaiAmount item, @Nullable Cited<Yen> cap, Cited<Rate> rate, Citation citationOfRule) {
        return new BodyItem(new Worksheet(item, rate, citationOfRule), cap, citationOfRule);
    }

    boolean knows(RaisedCeiling reason) {
        return activity.knows(reason);
    }

    List<Amount> workOut(Account account, ClaimFindings findings, List<Step> steps) {
        Outcome none = Outcome.SATISFIED;
        Outcome foreign = findings.foreign().outcome();
        Sum sum = new Sum();
        sum.add(RECRUITMENT, recruitment.workOut(account.recruitment(), none, steps));
        sum.add(TRIAL, trial.workOut(account.trial(), none, steps));
        sum.add(INTERNSHIP, internship.workOut(account, steps));
        sum.add(ACTIVITY, activity.workOut(account.members(), steps));
        sum.add(SUPPORT, support.workOut(account.support(), findings.support().outcome(), steps));
        sum.add(START_UP, startUp.workOut(account.startUps(), findings.startUps(), steps));
        sum.add(VACANT_HOUSE, vacantHouse.workOut(account.vacantHouses(), findings.vacantHouses(), steps));
        sum.add(FOREIGN_RECRUITMENT, foreignRecruitment.workOut(account.foreignRecruitment(), foreign, steps));
        sum.add(FOREIGN_SUPPORT, foreignSupport.workOut(account.foreignSupport(), foreign, steps));
        sum.amounts.add(new Amount(TOTAL, total(sum.exact, steps)));
        return sum.amounts;
    }

    /** The items so far; made for one claim. */
    private static final class Sum {
        private final List<Amount> amounts = new ArrayList<>(AMOUNTS);
        private ExactYenRange exact = ExactYenRange.ZERO;

        void add(KyoryokutaiAmount item, ExactYenRange amount) {
            amounts.add(new Amount(item, amount.roundedDown()));
            exact = exact.plus(amount);
        }
    }

    private YenRange total(ExactYenRange exact, List<Step> steps) {
        Rounding rounding = totalRounding.value();
        YenRange total = exact.rounded(rounding);
        steps.add(new Step(TOTAL, "step.total", Facts.of("exact", exact), null));
        Facts operands = Facts.of("exact", exact, "unit", rounding.unit(), "mode", rounding.mode(), "total", total);
        steps.add(new Step(TOTAL, "step.total-rounded", operands, totalRounding.citation()));
        return total;
    }
}
