package jp.chiikiryoku.examples.tour;

import static java.util.Comparator.comparing;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.io.PrintStream;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.jakarta.Complete;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.LibraryMessageInterpolator;
import jp.chiikiryoku.core.jakarta.ViolationFindings;
import jp.chiikiryoku.core.jakarta.ViolationPointers;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.local10000.application.Applicant;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Criteria;
import jp.chiikiryoku.local10000.application.PrivateFinance;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The same answers as constraint violations, for services that speak Jakarta Validation. */
final class JakartaValidation implements Chapter {

    @Override
    public String title() {
        return "Jakarta Validation: form by default, eligibility as a group";
    }

    @Override
    public void show(PrintStream out) {
        try (ValidatorFactory factory = factory(Language.JA)) {
            Validator validator = factory.getValidator();
            out.println("Default asks for the form, Eligibility asks the rules, and Complete asks them only of");
            out.println("a sound form. ViolationFindings tells which violations are for review.");
            out.println("An application of a code with a wrong check digit, and with a loan that is too small:");
            show(application(Applicant.of("032070")), validator, out);
            out.println("The same application with the right code:");
            show(application(Samples.CITY), validator, out);
        }
    }

    private static ValidatorFactory factory(Language language) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new LibraryMessageInterpolator(new ParameterMessageInterpolator(), language))
                .buildValidatorFactory();
    }

    private static Application application(Applicant applicant) {
        Criterion met = Criterion.of(Judgement.MET);
        Criterion pending = Criterion.of(Judgement.PENDING);
        Yen loan = Yen.of(20_000_000);
        return Samples.application(
                        applicant,
                        new Criteria(met, met, pending, met),
                        Yen.of(24_000_000),
                        PrivateFinance.unsecuredLoan(loan),
                        loan)
                .withEdition(Samples.EDITION);
    }

    private static void show(Application application, Validator validator, PrintStream out) {
        for (Class<?> group : List.of(Default.class, Eligibility.class, Complete.class)) {
            out.println("  " + group.getSimpleName());
            // A validator answers with a set; a person reads it in the order of the pointers.
            List<ConstraintViolation<Application>> violations = validator.validate(application, group).stream()
                    .sorted(comparing(JakartaValidation::pointer))
                    .toList();
            violations.forEach(violation -> print(violation, out));
            if (violations.isEmpty()) {
                out.println("    no violation");
            }
        }
    }

    private static void print(ConstraintViolation<Application> violation, PrintStream out) {
        out.println("    " + pointer(violation) + " (" + violation.getPropertyPath() + ")"
                + (isForReview(violation) ? " for review" : ""));
        out.println("      " + violation.getMessage());
    }

    private static boolean isForReview(ConstraintViolation<?> violation) {
        return ViolationFindings.of(violation)
                .filter(unsatisfied -> unsatisfied.outcome() == Outcome.UNDETERMINED)
                .isPresent();
    }

    private static Pointer pointer(ConstraintViolation<?> violation) {
        return ViolationPointers.of(violation.getPropertyPath());
    }
}
