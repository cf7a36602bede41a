package jp.chiikiryoku.kyoryokutai.claim.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.claim.ClaimedRows;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.government.Prefecture;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.claim.Internship;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim;

/** A well-formed claim: what rules and items see. What is not claimed is zero; a row of 0 yen states nothing. */
record CheckedClaim(
        LocalGovernmentCode body,
        FiscalYear fiscalYear,
        Yen recruitment,
        Yen trial,
        Yen programme,
        List<CheckedParticipant> participants,
        List<CheckedMemberCost> members,
        Yen support,
        List<CheckedStartUp> startUps,
        List<CheckedVacantHouse> vacantHouses,
        Yen foreignRecruitment,
        Yen foreignSupport) {

    static CheckedClaim of(KyoryokutaiClaim claim) {
        Body body = requireNonNull(claim.body(), "body");
        Internship internship = claim.internship();
        return new CheckedClaim(
                LocalGovernmentCode.parse(requireNonNull(body.code(), "code")),
                requireNonNull(claim.fiscalYear(), "fiscalYear"),
                Yen.orZero(claim.recruitment()),
                Yen.orZero(claim.trial()),
                internship == null ? Yen.ZERO : Yen.orZero(internship.programme()),
                internship == null
                        ? List.of()
                        : ClaimedRows.of(
                                requireNonNull(internship.participants(), "participants"),
                                participant -> Yen.orZero(participant.cost()),
                                CheckedParticipant::of),
                ClaimedRows.of(claim.members(), CheckedMemberCost::claimed, CheckedMemberCost::of),
                Yen.orZero(claim.support()),
                ClaimedRows.of(claim.startUps(), startUp -> Yen.orZero(startUp.cost()), CheckedStartUp::of),
                ClaimedRows.of(claim.vacantHouses(), house -> Yen.orZero(house.cost()), CheckedVacantHouse::of),
                Yen.orZero(claim.foreignRecruitment()),
                Yen.orZero(claim.foreignSupport()));
    }

    boolean isOfPrefecture() {
        return body.isPrefecture();
    }

    /** 東京都, which the ordinance treats as a 道府県 and the slide does not mention. */
    boolean isOfTokyo() {
        return body.isPrefecture() && body.prefecture() == Prefecture.TOKYO;
    }
}
