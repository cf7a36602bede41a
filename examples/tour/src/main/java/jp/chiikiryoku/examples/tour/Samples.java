package jp.chiikiryoku.examples.tour;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.Applicant;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Cost;
import jp.chiikiryoku.local10000.application.CostCategory;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.Funding;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import jp.chiikiryoku.local10000.application.Project;

/** The payloads that the chapters use. */
final class Samples {

    /** The edition that most chapters apply. */
    static final String EDITION = "r6-supplementary";

    /** A city in a disadvantaged area whose fiscal-strength index is not known yet. */
    static final Applicant CITY_WITHOUT_INDEX =
            Applicant.of("032077").withName("久慈市").withDisadvantagedArea(true);

    /** The same city with its index, which makes the national share two thirds. */
    static final Applicant CITY = CITY_WITHOUT_INDEX.withFiscalStrengthIndex(new BigDecimal("0.36"));

    private Samples() {}

    static byte[] read(String name) {
        try (InputStream stream = Samples.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("The sample (" + name + ") must stand beside the chapters.");
            }
            return stream.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** An application of the city with all criteria met, paid by public money and an unsecured loan alone. */
    static Application application(Yen publicMoney, Yen loan) {
        return application(CITY, Criteria.allMet(), publicMoney, PrivateFinance.unsecuredLoan(loan), loan);
    }

    /** An application for facilities that cost as much as the public money and the finance together. */
    static Application application(
            Applicant applicant, Criteria criteria, Yen publicMoney, PrivateFinance finance, Yen amount) {
        return Application.of(
                applicant,
                Project.of(criteria),
                List.of(Cost.of(CostCategory.FACILITY, publicMoney.plus(amount))),
                Funding.of(publicMoney, List.of(finance)));
    }
}
