package jp.chiikiryoku.examples.tour;

import static jp.chiikiryoku.core.text.Language.EN;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.jakarta.Complete;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.jakarta.LibraryMessageInterpolator;
import jp.chiikiryoku.core.jakarta.ViolationPointers;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Form and eligibility asked for through plain Jakarta Validation. */
final class EmbeddingValidation {

    private EmbeddingValidation() {}

    static void show(PrintStream out) {
        Criterion met = Criterion.of(Judgement.MET);
        Yen loan = Yen.of(20_000_000);
        show(
                Samples.application(
                                Samples.CITY,
                                new Criteria(met, met, Criterion.of(Judgement.PENDING), met),
                                Yen.of(24_000_000),
                                PrivateFinance.unsecuredLoan(loan),
                                loan)
                        .withEdition(Samples.EDITION),
                out);
    }

    private static void show(Application application, PrintStream out) {
        // docs: begin validation
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new LibraryMessageInterpolator(new ParameterMessageInterpolator(), EN))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            validator.validate(application, Complete.class).stream()
                    .map(violation -> ViolationPointers.of(violation.getPropertyPath())
                            + (violation.getMessageTemplate().equals(Eligible.UNDETERMINED) ? "? " : " ")
                            + violation.getMessage())
                    .sorted()
                    .forEach(out::println);
        }
        // docs: end validation
    }
}
