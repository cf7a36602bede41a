package jp.chiikiryoku.examples.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.Answer;
import jp.chiikiryoku.core.payload.Kind;
import jp.chiikiryoku.core.payload.ProblemReport;
import jp.chiikiryoku.core.payload.ReportWriter;
import jp.chiikiryoku.core.text.Language;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
    void assess(@PathVariable String kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Kind<?> found = Kinds.get(kind);
        Language language = AcceptedLanguage.of(request);
        byte[] payload = Body.read(request.getInputStream(), request.getContentLengthLong());
        if (Answers.hasTooManyValues(payload)) {
            refuse(Answers.tooManyValues(language), language, response);
            return;
        }
        int held = gate.enter(payload);
        try {
            Answer<?> answer = answers.answer(found, payload);
            List<Problem> problems = answer.problems();
            if (problems.isEmpty()) {
                write(answer, language, response);
            } else {
                refuse(Answers.lines(problems, language), language, response);
            }
        } finally {
            gate.leave(held);
        }
    }

    private static void write(Answer<?> answer, Language language, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(USUAL_SIZE);
        WRITER.write(answer.report(language), body);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.size());
        body.writeTo(new TimedOutput(response.getOutputStream()));
    }

    private static void refuse(List<ProblemReport.Line> problems, Language language, HttpServletResponse response)
            throws IOException {
        ProblemWriter.write(ProblemDocument.malformed(problems, language), language, response);
    }

    /** Where the answers are not taken, reading the payloads waits: one thread does both. */
    @PostMapping(path = "/assess/{kind}", consumes = MediaType.APPLICATION_NDJSON_VALUE)
    void assessLines(@PathVariable String kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Kind<?> found = Kinds.get(kind);
        Language language = AcceptedLanguage.of(request);
        gate.enterStream();
        try {
            response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
            PayloadLines lines = new PayloadLines(request.getInputStream());
            OutputStream out = response.getOutputStream();
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                writeLine(found, line, language, new TimedOutput(out));
                if (lines.mustWait()) {
                    out.flush();
                }
            }
        } finally {
            gate.leaveStream();
        }
    }

    private void writeLine(Kind<?> kind, byte[] line, Language language, OutputStream out) throws IOException {
        if (Answers.hasTooManyValues(line)) {
            ProblemWriter.writeLine(kind.name(), Answers.tooManyValues(language), out);
        } else {
            int held = gate.enterFromStream(line);
            try {
                writeAnswer(answers.answer(kind, line), kind, language, out);
            } finally {
                gate.leave(held);
            }
        }
        out.write('\n');
    }

    private static void writeAnswer(Answer<?> answer, Kind<?> kind, Language language, OutputStream out)
            throws IOException {
        List<Problem> problems = answer.problems();
        if (problems.isEmpty()) {
            WRITER.write(answer.report(language), out);
        } else {
            ProblemWriter.writeLine(kind.name(), Answers.lines(problems, language), out);
        }
    }
}
