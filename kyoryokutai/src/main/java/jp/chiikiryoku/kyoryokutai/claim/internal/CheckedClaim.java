package jp.chiikiryoku.kyoryokutai.claim.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.government.Prefecture;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.claim.Internship;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim;
import org.jspecify.annotations.Nullable;

/** A well-formed claim: what rules and items see. What is not claimed is zero. */
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
                orZero(claim.recruitment()),
                orZero(claim.trial()),
                internship == null ? Yen.ZERO : orZero(internship.programme()),
                internship == null
                        ? List.of()
                        : each(requireNonNull(internship.participants(), "participants"), CheckedParticipant::of),
                each(claim.members(), CheckedMemberCost::of),
                orZero(claim.support()),
                each(claim.startUps(), CheckedStartUp::of),
                each(claim.vacantHouses(), CheckedVacantHouse::of),
                orZero(claim.foreignRecruitment()),
                orZero(claim.foreignSupport()));
    }

    private static Yen orZero(@Nullable Yen amount) {
        return amount == null ? Yen.ZERO : amount;
    }

    private static <S, C> List<C> each(List<S> stated, Function<S, C> check) {
        if (stated.isEmpty()) {
            return List.of();
        }
        List<C> checked = new ArrayList<>(stated.size());
        for (int i = 0; i < stated.size(); i++) {
            checked.add(check.apply(stated.get(i)));
        }
        return checked;
    }

    boolean isOfPrefecture() {
        return body.isPrefecture();
    }

    /** 東京都, which the ordinance treats as a 道府県 and the slide does not mention. */
    boolean isOfTokyo() {
        return body.isPrefecture() && body.prefecture() == Prefecture.TOKYO;
    }
}
