package jp.chiikiryoku.kyoryokutai;

import jp.chiikiryoku.core.edition.Edition;

/** The rules of a claim under one edition. */
final class ClaimRules {

    private final BodyRule body;
    private final SupportRule support;
    private final StartUpRule startUps;
    private final VacantHouseRule vacantHouses;
    private final ForeignRule foreign;

    ClaimRules(ClaimParameters figures, Edition<?> edition) {
        body = new BodyRule(edition.citationOf(KyoryokutaiRule.BODY.id()));
        support = new SupportRule(edition.citationOf(KyoryokutaiRule.SUPPORT_MUNICIPAL.id()));
        startUps = new StartUpRule(figures.startUp(), edition.citationOf(KyoryokutaiRule.START_UP_WINDOW.id()));
        vacantHouses = new VacantHouseRule(edition.citationOf(KyoryokutaiRule.VACANT_HOUSE.id()));
        foreign = new ForeignRule(edition.citationOf(KyoryokutaiRule.FOREIGN_PREFECTURAL.id()));
    }

    ClaimFindings check(Account account) {
        return new ClaimFindings(
                body.check(account),
                support.check(account),
                startUps.check(account.startUps()),
                vacantHouses.check(account.vacantHouses(), account.fiscalYear().lastDay()),
                foreign.check(account));
    }
}
