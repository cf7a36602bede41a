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
 * <p>Nothing else is refused, because the source names disadvantaged areas and the like (条件不利地域等) and does not tell
 * about prefectures and special wards; a person decides.
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
        boolean metropolitan = code.prefecture().isMetropolitan();
        Facts facts = Facts.of("code", code, "prefecture", code.prefecture(), "metropolitan", metropolitan);
        if (code.isPrefecture()) {
            return Finding.undetermined(RULE, CODE, facts, citation).withText("undetermined-prefecture");
        }
        if (code.isSpecialWard()) {
            return Finding.undetermined(RULE, CODE, facts, citation).withText("undetermined-special-ward");
        }
        return metropolitan ? checkInside(host, facts) : Finding.satisfied(RULE, CODE, facts, citation);
    }

    private Finding checkInside(Host host, Facts facts) {
        if (host.disadvantagedArea() == null) {
            return Finding.undetermined(RULE, DISADVANTAGED, facts, citation);
        }
        Facts stated = facts.with("disadvantagedArea", host.disadvantagedArea());
        return host.disadvantagedArea()
                ? Finding.satisfied(RULE, DISADVANTAGED, stated, citation).withText("satisfied-inside")
                : Finding.undetermined(RULE, DISADVANTAGED, stated, citation).withText("undetermined-inside");
    }
}
