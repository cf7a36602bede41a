package jp.chiikiryoku.kyoryokutai;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;

/** {@code KYR-SUPPORT-MUNICIPAL}: daily support is claimed by municipalities alone. */
final class SupportRule {

    private static final KyoryokutaiRule RULE = KyoryokutaiRule.SUPPORT_MUNICIPAL;
    private static final Pointer SUPPORT = Pointer.parse("/support");

    private final Citation citation;
    private final Finding nothingToAsk;
    private final List<Remedy> remedies;

    SupportRule(Citation citation) {
        this.citation = citation;
        this.nothingToAsk =
                Finding.satisfied(RULE, SUPPORT, Facts.empty(), citation).withText("nothing-to-ask");
        this.remedies = List.of(ItemRemedies.withdraw(SUPPORT, KyoryokutaiAmount.SUPPORT));
    }

    Finding check(Account account) {
        if (account.support().isZero()) {
            return nothingToAsk;
        }
        Facts facts = Facts.of("code", account.body(), "cost", account.support());
        return account.isOfPrefecture()
                ? Finding.violated(RULE, SUPPORT, facts, citation).withRemedies(remedies)
                : Finding.satisfied(RULE, SUPPORT, facts, citation);
    }
}
