package jp.chiikiryoku.kyoryokutai.claim.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;

/**
 * {@code KYR-FOREIGN-PREFECTURAL}: work for foreign members and residents is claimed by prefectures (道府県) alone.
 *
 * <p>1 yen that 高知県 claims satisfies the rule, the same of a city violates it, and that of 東京都 leaves it open. Source:
 * the ministry's document on the budget of 令和6年度 (「Ｒ６から新たに道府県に対し特別交付税措置」).
 */
final class ForeignPrefecturalRule implements RuleCheck<CheckedClaim> {

    private static final Pointer RECRUITMENT = Pointer.parse("/foreignRecruitment");
    private static final Pointer SUPPORT = Pointer.parse("/foreignSupport");

    private final RuleAnswers answers;
    private final Finding nothingToAsk;

    ForeignPrefecturalRule(Edition<?> edition) {
        answers = RuleAnswers.of(KyoryokutaiRule.FOREIGN_PREFECTURAL, RECRUITMENT, edition);
        nothingToAsk = answers.satisfied("nothing-to-ask", Facts.empty());
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedClaim claim) {
        List<Pointer> claimed = claimed(claim);
        if (claimed.isEmpty()) {
            return nothingToAsk;
        }
        RuleAnswers atFirst = answers.at(claimed.get(0));
        Facts facts = Facts.of("code", claim.body());
        if (claim.isOfTokyo()) {
            return atFirst.undetermined(facts).withOpenQuestions(claimed);
        }
        return claim.isOfPrefecture() ? atFirst.satisfied(facts) : refused(atFirst.violated(facts), claimed);
    }

    // What a weak source cannot refuse stays open with each item that is claimed.
    private static Finding refused(Finding finding, List<Pointer> claimed) {
        return finding.outcome() == Outcome.UNDETERMINED
                ? finding.withOpenQuestions(claimed)
                : finding.withRemedies(List.of(remedy(claimed)));
    }

    private static List<Pointer> claimed(CheckedClaim claim) {
        List<Pointer> claimed = new ArrayList<>(2);
        if (!claim.foreignRecruitment().isZero()) {
            claimed.add(RECRUITMENT);
        }
        if (!claim.foreignSupport().isZero()) {
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
