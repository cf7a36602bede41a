package jp.chiikiryoku.tools.service;

import static java.util.Comparator.comparing;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.jakarta.ViolationPointers;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The records of the library in an application of one's own: bound by Spring, validated by Jakarta, assessed typed. */
// embedding: begin
@RestController
final class ApplicationController {

    record Decision(Verdict verdict, YenRange nationalShare) {}

    /** The code is that of the library, where it is the library that finds the violation. */
    record Violation(String pointer, @Nullable String code, String message) {}

    private final Answers answers;

    ApplicationController(Answers answers) {
        this.answers = answers;
    }

    @PostMapping("/applications")
    Decision decide(@Valid @RequestBody Application application) {
        Assessment assessment = Local10000.applications().assess(application, AnswerOptions.today(answers.today()));
        return new Decision(assessment.verdict(), assessment.amount(Local10000Amount.NATIONAL_SHARE));
    }

    /** What the constraints find: the form of the records. */
    @ExceptionHandler
    ProblemDetail violated(MethodArgumentNotValidException exception) {
        return problem(exception.getAllErrors().stream()
                .map(ApplicationController::violation)
                .sorted(comparing(Violation::pointer).thenComparing(Violation::message))
                .toList());
    }

    private static Violation violation(ObjectError error) {
        ConstraintViolation<?> violation = error.unwrap(ConstraintViolation.class);
        return new Violation(
                ViolationPointers.of(violation.getPropertyPath()).toString(), null, violation.getMessage());
    }

    /** What the library finds beyond them: no edition is named or in force, or the edition does not know a part. */
    @ExceptionHandler
    ProblemDetail malformed(MalformedPayloadException exception) {
        Renderer renderer = Local10000.applications().renderer(language());
        return problem(exception.problems().stream()
                .map(found ->
                        new Violation(found.pointer().toString(), found.code().code(), renderer.render(found)))
                .toList());
    }

    private static Language language() {
        return Language.find(LocaleContextHolder.getLocale().getLanguage()).orElse(Language.JA);
    }

    private static ProblemDetail problem(List<Violation> violations) {
        ProblemDocument document = ProblemDocument.malformed(violations.size(), language());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, document.detail());
        problem.setType(URI.create(document.type()));
        problem.setTitle(document.title());
        problem.setProperty("problems", violations);
        return problem;
    }
}
// embedding: end
