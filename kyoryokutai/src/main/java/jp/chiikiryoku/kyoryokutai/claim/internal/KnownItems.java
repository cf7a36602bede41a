package jp.chiikiryoku.kyoryokutai.claim.internal;

import java.util.List;
import java.util.function.Function;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.kyoryokutai.claim.Internship;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim;
import jp.chiikiryoku.kyoryokutai.claim.MemberCost;
import jp.chiikiryoku.kyoryokutai.claim.Participant;
import jp.chiikiryoku.kyoryokutai.claim.StartUp;
import jp.chiikiryoku.kyoryokutai.claim.VacantHouse;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters;
import org.jspecify.annotations.Nullable;

/** The items for which an edition has figures; what a claim uses beyond them is a problem. */
final class KnownItems {

    private static final Pointer MEMBERS = Pointer.parse("/members");

    private final KyoryokutaiClaimParameters figures;
    private final ClaimItems items;
    private final Fault itemNotInEdition;
    private final Fault ceilingNotInEdition;

    KnownItems(KyoryokutaiClaimParameters figures, ClaimItems items, LocalizedText edition) {
        this.figures = figures;
        this.items = items;
        this.itemNotInEdition = Fault.memberNotIn(edition);
        this.ceilingNotInEdition = Fault.notIn(edition);
    }

    void check(KyoryokutaiClaim claim, Problems problems) {
        check("recruitment", figures.recruitmentCap(), isClaimed(claim.recruitment()), problems);
        check("trial", figures.trialCap(), isClaimed(claim.trial()), problems);
        check("internship", figures.internship(), isClaimed(claim.internship()), problems);
        check("support", figures.supportCap(), isClaimed(claim.support()), problems);
        check("startUps", figures.startUp(), isClaimed(claim.startUps(), StartUp::cost), problems);
        check("vacantHouses", figures.vacantHouseRate(), isClaimed(claim.vacantHouses(), VacantHouse::cost), problems);
        check("foreignRecruitment", figures.foreignRecruitmentCap(), isClaimed(claim.foreignRecruitment()), problems);
        check("foreignSupport", figures.foreignSupportCap(), isClaimed(claim.foreignSupport()), problems);
        checkCeilings(claim.members(), problems);
    }

    private void check(String item, @Nullable Object known, boolean claimed, Problems problems) {
        if (claimed && known == null) {
            problems.addIfSound(Pointer.ROOT.member(item), itemNotInEdition);
        }
    }

    private static boolean isClaimed(@Nullable Yen amount) {
        return amount != null && !amount.isZero();
    }

    private static boolean isClaimed(@Nullable Internship internship) {
        return internship != null
                && (isClaimed(internship.programme())
                        || isClaimed(StatedLists.copyOrEmpty(internship.participants()), Participant::cost));
    }

    /** Whether a row of a list claims something; one of 0 yen states nothing. */
    private static <T> boolean isClaimed(List<@Nullable T> rows, Function<T, @Nullable Yen> cost) {
        for (T row : rows) {
            if (row != null && isClaimed(cost.apply(row))) {
                return true;
            }
        }
        return false;
    }

    private void checkCeilings(List<@Nullable MemberCost> members, Problems problems) {
        for (int i = 0; i < members.size(); i++) {
            MemberCost member = members.get(i);
            if (member != null
                    && member.raisedCeiling() != null
                    && !items.knows(member.raisedCeiling())
                    && (isClaimed(member.remuneration()) || isClaimed(member.otherActivity()))) {
                problems.addIfSound(MEMBERS.at(i).member("raisedCeiling"), ceilingNotInEdition);
            }
        }
    }
}
