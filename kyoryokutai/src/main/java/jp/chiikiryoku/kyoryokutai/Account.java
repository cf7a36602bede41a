package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.government.Prefecture;
import jp.chiikiryoku.core.money.Yen;
import org.jspecify.annotations.Nullable;

/** A well-formed claim: what rules and items see. What is not claimed is zero. */
record Account(
        LocalGovernmentCode body,
        FiscalYear fiscalYear,
        Yen recruitment,
        Yen trial,
        Yen programme,
        List<Participant> participants,
        List<MemberCost> members,
        Yen support,
        List<StartUp> startUps,
        List<VacantHouse> vacantHouses,
        Yen foreignRecruitment,
        Yen foreignSupport) {

    static Account of(Claim claim) {
        Body body = requireNonNull(claim.body(), "body");
        Internship internship = claim.internship();
        return new Account(
                LocalGovernmentCode.parse(requireNonNull(body.code(), "code")),
                requireNonNull(claim.fiscalYear(), "fiscalYear"),
                orZero(claim.recruitment()),
                orZero(claim.trial()),
                internship == null ? Yen.ZERO : orZero(internship.programme()),
                internship == null ? List.of() : requireNonNull(internship.participants(), "participants"),
                claim.members(),
                orZero(claim.support()),
                claim.startUps(),
                claim.vacantHouses(),
                orZero(claim.foreignRecruitment()),
                orZero(claim.foreignSupport()));
    }

    private static Yen orZero(@Nullable Yen amount) {
        return amount == null ? Yen.ZERO : amount;
    }

    boolean isOfPrefecture() {
        return body.isPrefecture();
    }

    /** 東京都, which the ordinance treats as a 道府県 and the slide does not mention. */
    boolean isOfTokyo() {
        return body.isPrefecture() && body.prefecture() == Prefecture.TOKYO;
    }
}
