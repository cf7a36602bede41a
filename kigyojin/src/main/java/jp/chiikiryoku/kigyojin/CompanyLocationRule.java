package jp.chiikiryoku.kigyojin;

import static java.util.Objects.requireNonNull;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.government.Prefecture;
import jp.chiikiryoku.core.text.Facts;

/** {@code KGJ-COMPANY-LOCATION}: the headquarters lie in one of the eleven metropolitan prefectures. */
final class CompanyLocationRule {

    private static final KigyojinRule RULE = KigyojinRule.COMPANY_LOCATION;

    private final Citation citation;

    CompanyLocationRule(Citation citation) {
        this.citation = citation;
    }

    Finding check(Company company, Pointer place) {
        Prefecture headquarters = prefecture(requireNonNull(company.headquarters(), "headquarters"));
        Facts facts = Facts.of("headquarters", PrefectureName.of(headquarters));
        if (headquarters.isMetropolitan()) {
            return Finding.satisfied(RULE, place.member("headquarters"), facts, citation);
        }
        for (int i = 0; i < company.offices().size(); i++) {
            Prefecture office = prefecture(company.offices().get(i));
            if (office.isMetropolitan()) {
                Facts withOffice = facts.with("office", PrefectureName.of(office));
                return Finding.undetermined(RULE, place.member("offices").at(i), withOffice, citation);
            }
        }
        return Finding.violated(RULE, place.member("headquarters"), facts, citation);
    }

    private static Prefecture prefecture(String number) {
        return Prefecture.find(number).orElseThrow();
    }
}
