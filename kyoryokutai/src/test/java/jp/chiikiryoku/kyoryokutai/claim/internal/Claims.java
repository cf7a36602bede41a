package jp.chiikiryoku.kyoryokutai.claim.internal;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;

/** Checked claims of fiscal year 2024 that a test makes, and the edition under which it asks a rule. */
final class Claims {

    static final Edition<KyoryokutaiParameters> R6 = Kyoryokutai.editions().get("r6");
    static final KyoryokutaiClaimParameters FIGURES =
            requireNonNull(R6.parameters().claim());

    static final Cited<Integer> LONGEST =
            requireNonNull(R6.parameters().placement()).longestTerm();

    private Claims() {}

    /** A local government that claims nothing yet. */
    static KyoryokutaiClaim.Builder by(String code) {
        return KyoryokutaiClaim.builder().fiscalYear(FiscalYear.of(2024)).body(Body.of(code));
    }

    static CheckedClaim checked(KyoryokutaiClaim.Builder claim) {
        return CheckedClaim.of(claim.build());
    }
}
