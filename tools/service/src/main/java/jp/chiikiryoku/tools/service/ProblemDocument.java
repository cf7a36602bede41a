package jp.chiikiryoku.tools.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.report.ProblemReport;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no answer, as RFC 9457 has it. Nothing of the request stands in it but the pointers of problems.
 *
 * @param type {@code about:blank} where the status says it all
 * @param title what is wrong in a few words
 * @param status the HTTP status
 * @param detail what to do about it
 * @param parameter the parameter of the query that is malformed, if one is
 * @param kinds the kinds that there are, if the request named none of them
 * @param problems the problems of the payload
 * @param moreProblems true if there are more problems than are listed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String parameter,
        List<String> kinds,
        List<ProblemReport.Line> problems,
        @Nullable Boolean moreProblems) {

    static final String MEDIA_TYPE = "application/problem+json";

    static final Texts TEXTS = Texts.of(ProblemDocument.class::getResourceAsStream);

    private static final String MALFORMED = "urn:chiikiryoku:problem:malformed-payload";
    private static final String BLANK = "about:blank";

    /** What an HTTP status says by itself. */
    static ProblemDocument of(int status, Language language) {
        return of(BLANK, status, Facts.of("bytes", Kind.GREATEST_SIZE), language);
    }

    static ProblemDocument unknownKind(List<String> kinds, Language language) {
        ProblemDocument document = of(
                "urn:chiikiryoku:problem:unknown-kind",
                "unknown-kind",
                404,
                Facts.of("kinds", String.join(", ", kinds)),
                language);
        return new ProblemDocument(document.type, document.title, 404, document.detail, null, kinds, List.of(), null);
    }

    static ProblemDocument malformedParameter(String parameter, Language language) {
        ProblemDocument document = of(
                "urn:chiikiryoku:problem:malformed-parameter",
                "malformed-parameter",
                400,
                Facts.of("parameter", parameter),
                language);
        return new ProblemDocument(
                document.type, document.title, 400, document.detail, parameter, List.of(), List.of(), null);
    }

    static ProblemDocument malformed(List<ProblemReport.Line> problems, boolean more, Language language) {
        ProblemDocument document = problems.get(0).code().equals("too-large")
                ? of(MALFORMED, 413, Facts.of("bytes", Kind.GREATEST_SIZE), language)
                : of(
                        MALFORMED,
                        more ? "malformed-more" : "malformed",
                        422,
                        Facts.of("count", problems.size()),
                        language);
        return document.with(problems, more);
    }

    private ProblemDocument with(List<ProblemReport.Line> those, boolean more) {
        return new ProblemDocument(type, title, status, detail, parameter, kinds, those, more ? Boolean.TRUE : null);
    }

    private static ProblemDocument of(String type, int status, Facts facts, Language language) {
        String own = Integer.toString(status);
        String other = status < 500 ? "400" : "500";
        return of(type, TEXTS.has(language, own + ".title") ? own : other, status, facts, language);
    }

    private static ProblemDocument of(String type, String key, int status, Facts facts, Language language) {
        return new ProblemDocument(
                type,
                TEXTS.render(language, key + ".title", facts),
                status,
                TEXTS.render(language, key + ".detail", facts),
                null,
                List.of(),
                List.of(),
                null);
    }
}
