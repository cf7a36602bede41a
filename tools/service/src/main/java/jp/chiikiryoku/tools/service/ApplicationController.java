package jp.chiikiryoku.tools.service;

import java.net.URI;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.report.ProblemReport;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The records of the library in an application of one's own: read as strictly as the library reads, assessed typed. */
// embedding: begin
@RestController
final class ApplicationController {

    record Decision(Verdict verdict, YenRange nationalShare) {}

    private final Answers answers;

    ApplicationController(Answers answers) {
        this.answers = answers;
    }

    @PostMapping(path = "/applications", consumes = MediaType.APPLICATION_JSON_VALUE)
    Decision decide(@RequestBody byte[] json, @RequestParam(required = false) @Nullable String knownOn) {
        AnswerOptions options = answers.options(knownOn);
        Application application = Local10000.applications().read(json);
        Assessment assessment = Local10000.applications().assess(application, options);
        return new Decision(assessment.verdict(), assessment.amount(Local10000Amount.NATIONAL_SHARE));
    }

    @ExceptionHandler
    ProblemDetail malformed(MalformedPayloadException exception) {
        Language language =
                Language.find(LocaleContextHolder.getLocale().getLanguage()).orElse(Language.JA);
        Renderer renderer = Local10000.applications().renderer(language);
        ProblemReport report =
                ProblemReport.of(Application.KIND, exception.problems(), exception.moreProblems(), renderer);
        ProblemDocument document = ProblemDocument.malformed(report.problems(), exception.moreProblems(), language);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, document.detail());
        problem.setType(URI.create(document.type()));
        problem.setTitle(document.title());
        problem.setProperty("problems", report.problems());
        if (report.moreProblems() != null) {
            problem.setProperty("moreProblems", report.moreProblems());
        }
        return problem;
    }
}
// embedding: end
