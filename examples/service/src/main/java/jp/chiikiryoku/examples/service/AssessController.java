package jp.chiikiryoku.examples.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import jp.chiikiryoku.core.payload.Kind;
import jp.chiikiryoku.core.payload.ProblemReport;
import jp.chiikiryoku.core.payload.Report;
import jp.chiikiryoku.core.payload.ReportWriter;
import jp.chiikiryoku.core.text.Language;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** One payload in, one result out. The bytes go to the library as they come, and its answer goes out as it is. */
@RestController
final class AssessController {

    private static final ReportWriter WRITER = ReportWriter.compact();
    private static final int USUAL_SIZE = 8 * 1024;

    private final Clock clock;

    AssessController(Clock clock) {
        this.clock = clock;
    }

    @PostMapping(path = "/assess/{kind}", consumes = MediaType.APPLICATION_JSON_VALUE)
    void assess(@PathVariable String kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Kind<?> found = Kinds.get(kind);
        Language language = AcceptedLanguage.of(request);
        byte[] payload = request.getInputStream().readNBytes(Kind.GREATEST_SIZE + 1);
        Report report = found.answer(payload, LocalDate.now(clock)).report(language);
        if (report instanceof ProblemReport malformed) {
            ProblemWriter.write(ProblemDocument.malformed(malformed.problems(), language), language, response);
        } else {
            write(report, response);
        }
    }

    private static void write(Report report, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(USUAL_SIZE);
        WRITER.write(report, body);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.size());
        body.writeTo(response.getOutputStream());
    }
}
