package jp.chiikiryoku.kigyojin.engagement.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.form.StatedLists;
import jp.chiikiryoku.core.government.Prefecture;
import jp.chiikiryoku.kigyojin.engagement.Company;

/**
 * A well-formed company.
 *
 * @param headquarters the prefecture of its headquarters
 * @param offices the prefectures of its other offices
 */
public record CheckedCompany(Prefecture headquarters, List<Prefecture> offices) {

    /** Obtains the company that is stated. */
    public static CheckedCompany of(Company company) {
        return new CheckedCompany(
                prefecture(requireNonNull(company.headquarters(), "headquarters")),
                StatedLists.map(company.offices(), CheckedCompany::prefecture));
    }

    private static Prefecture prefecture(String number) {
        return Prefecture.find(number).orElseThrow();
    }
}
