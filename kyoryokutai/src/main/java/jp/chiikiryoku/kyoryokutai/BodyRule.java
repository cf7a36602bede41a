package jp.chiikiryoku.kyoryokutai;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;

/** {@code KYR-BODY}: the claimant is a municipality or a prefecture; a special ward has no special allocation tax. */
final class BodyRule {

    private static final Pointer CODE = Pointer.parse("/body/code");

    private final Citation citation;

    BodyRule(Citation citation) {
        this.citation = citation;
    }

    Finding check(Account account) {
        Facts facts = Facts.of("code", account.body());
        return account.body().isSpecialWard()
                ? Finding.violated(KyoryokutaiRule.BODY, CODE, facts, citation)
                : Finding.satisfied(KyoryokutaiRule.BODY, CODE, facts, citation);
    }
}
