package jp.chiikiryoku.miraicollege;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.text.Facts;

/**
 * {@code MRC-HOST}: a municipality outside the metropolitan areas, or one inside with a disadvantaged area.
 *
 * <p>Nothing else is refused, because the source names neither municipalities alone nor disadvantaged areas alone
 * (自治体、条件不利地域等); a person decides.
 */
final class HostRule {

    private static final MiraiCollegeRule RULE = MiraiCollegeRule.HOST;
    private static final Pointer CODE = Pointer.parse("/host/code");
    private static final Pointer DISADVANTAGED = Pointer.parse("/host/disadvantagedArea");

    private final Citation citation;

    HostRule(Citation citation) {
        this.citation = citation;
    }

    Finding check(Host host) {
        LocalGovernmentCode code = LocalGovernmentCode.parse(requireNonNull(host.code(), "code"));
        Facts facts = Facts.of("code", code);
        if (code.isPrefecture()) {
            return Finding.undetermined(RULE, CODE, facts, citation).withText("undetermined-prefecture");
        }
        if (code.isSpecialWard()) {
            return Finding.undetermined(RULE, CODE, facts, citation).withText("undetermined-special-ward");
        }
        return code.prefecture().isMetropolitan()
                ? checkInside(host, facts)
                : Finding.satisfied(RULE, CODE, facts, citation);
    }

    private Finding checkInside(Host host, Facts facts) {
        if (host.disadvantagedArea() == null) {
            return Finding.undetermined(RULE, DISADVANTAGED, facts, citation);
        }
        return host.disadvantagedArea()
                ? Finding.satisfied(RULE, DISADVANTAGED, facts, citation).withText("satisfied-inside")
                : Finding.undetermined(RULE, DISADVANTAGED, facts, citation).withText("undetermined-inside");
    }
}
