package jp.chiikiryoku.kyoryokutai;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;

/** {@code KYR-FOREIGN-PREFECTURAL}: work for foreign members and residents is claimed by prefectures (道府県) alone. */
final class ForeignRule {

    private static final KyoryokutaiRule RULE = KyoryokutaiRule.FOREIGN_PREFECTURAL;
    private static final Pointer RECRUITMENT = Pointer.parse("/foreignRecruitment");
    private static final Pointer SUPPORT = Pointer.parse("/foreignSupport");

    private final Citation citation;
    private final Finding nothingToAsk;

    ForeignRule(Citation citation) {
        this.citation = citation;
        this.nothingToAsk =
                Finding.satisfied(RULE, RECRUITMENT, Facts.empty(), citation).withText("nothing-to-ask");
    }

    Finding check(Account account) {
        List<Pointer> claimed = claimed(account);
        if (claimed.isEmpty()) {
            return nothingToAsk;
        }
        Facts facts = Facts.of("code", account.body());
        Pointer first = claimed.get(0);
        if (account.isOfTokyo()) {
            return Finding.undetermined(RULE, first, facts, citation).withOpenQuestions(claimed);
        }
        return account.isOfPrefecture()
                ? Finding.satisfied(RULE, first, facts, citation)
                : refused(Finding.violated(RULE, first, facts, citation), claimed);
    }

    /** What a weak source cannot refuse stays open with each item that is claimed. */
    private static Finding refused(Finding finding, List<Pointer> claimed) {
        return finding.outcome() == Outcome.UNDETERMINED
                ? finding.withOpenQuestions(claimed)
                : finding.withRemedies(List.of(remedy(claimed)));
    }

    private static List<Pointer> claimed(Account account) {
        List<Pointer> claimed = new ArrayList<>(2);
        if (!account.foreignRecruitment().isZero()) {
            claimed.add(RECRUITMENT);
        }
        if (!account.foreignSupport().isZero()) {
            claimed.add(SUPPORT);
        }
        return claimed;
    }

    private static Remedy remedy(List<Pointer> claimed) {
        if (claimed.size() == 2) {
            return ItemRemedies.withdraw(
                    RECRUITMENT, KyoryokutaiAmount.FOREIGN_RECRUITMENT, SUPPORT, KyoryokutaiAmount.FOREIGN_SUPPORT);
        }
        return claimed.contains(SUPPORT)
                ? ItemRemedies.withdraw(SUPPORT, KyoryokutaiAmount.FOREIGN_SUPPORT)
                : ItemRemedies.withdraw(RECRUITMENT, KyoryokutaiAmount.FOREIGN_RECRUITMENT);
    }
}
