package jp.chiikiryoku.tools.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.Answer;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.LineAnswers;
import jp.chiikiryoku.core.report.ReportWriter;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.FastByteArrayOutputStream;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One payload in, one result out, or one a line. The bytes go to the library as they come, its answer as it is. */
@RestController
final class AssessController {

    private static final ReportWriter WRITER = ReportWriter.compact();
    private static final int USUAL_SIZE = 8 * 1024;

    private final Answers answers;
    private final Gate gate;

    AssessController(Answers answers, Gate gate) {
        this.answers = answers;
        this.gate = gate;
    }

    @PostMapping(path = "/assess/{kind}", consumes = MediaType.APPLICATION_JSON_VALUE)
    void assess(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String knownOn,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Kind<?, ?> found = KnownKinds.get(kind);
        AnswerOptions options = answers.options(knownOn);
        Language language = AcceptedLanguage.of(request);
        byte[] payload = Body.read(request.getInputStream(), request.getContentLengthLong());
        FastByteArrayOutputStream body = new FastByteArrayOutputStream(USUAL_SIZE);
        int held = gate.enter(payload);
        try {
            writeDown(found, payload, options, language, response, body);
            held = gate.writtenDown(held, body.size());
            response.setContentLength(body.size());
            body.writeTo(new TimedOutput(response.getOutputStream()));
        } finally {
            gate.leave(held);
        }
    }

    private <A> void writeDown(
            Kind<?, A> kind,
            byte[] payload,
            AnswerOptions options,
            Language language,
            HttpServletResponse response,
            OutputStream body)
            throws IOException {
        Answer<A> answer = kind.answer(payload, options);
        List<Problem> problems = answer.problems();
        if (problems.isEmpty()) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            WRITER.write(kind.report(answer, language), body);
        } else {
            ProblemDocument refusal = ProblemDocument.malformed(
                    Answers.lines(problems, kind.renderer(language)), answer.moreProblems(), language);
            ProblemWriter.head(refusal, language, response);
            ProblemWriter.write(refusal, body);
        }
    }

    /** Where the answers are not taken, reading the payloads waits: one thread does both. */
    @PostMapping(path = "/assess/{kind}", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    void assessLines(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String knownOn,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Kind<?, ?> found = KnownKinds.get(kind);
        AnswerOptions options = answers.options(knownOn);
        Language language = AcceptedLanguage.of(request);
        gate.enterStream();
        try {
            response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
            PayloadLines lines = new PayloadLines(request.getInputStream());
            OutputStream out = response.getOutputStream();
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                writeLine(found, line, options, language, out);
                if (lines.mustWait()) {
                    out.flush();
                }
            }
        } finally {
            gate.leaveStream();
        }
    }

    private void writeLine(Kind<?, ?> kind, byte[] line, AnswerOptions options, Language language, OutputStream out)
            throws IOException {
        FastByteArrayOutputStream answer = new FastByteArrayOutputStream(USUAL_SIZE);
        int held = gate.enterFromStream(line);
        try {
            writeAnswer(kind, line, options, language, answer);
            held = gate.writtenDown(held, answer.size());
            send(answer, out);
        } finally {
            gate.leave(held);
        }
    }

    private static void send(FastByteArrayOutputStream answer, OutputStream out) throws IOException {
        answer.write('\n');
        answer.writeTo(new TimedOutput(out));
    }

    private <A> void writeAnswer(
            Kind<?, A> kind, byte[] line, AnswerOptions options, Language language, OutputStream out)
            throws IOException {
        WRITER.write(
                new LineAnswers<>(kind, options, language, Failures::log)
                        .answer(line)
                        .report(),
                out);
    }
}
