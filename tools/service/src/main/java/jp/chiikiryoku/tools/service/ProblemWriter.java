package jp.chiikiryoku.tools.service;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import jp.chiikiryoku.core.text.Language;
import org.springframework.http.HttpHeaders;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems straight to a response, one by one, also where Spring is not at hand. */
final class ProblemWriter {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private ProblemWriter() {}

    static void write(ProblemDocument document, Language language, HttpServletResponse response) throws IOException {
        head(document, language, response);
        write(document, new TimedOutput(response.getOutputStream()));
    }

    /** What comes before a document. */
    static void head(ProblemDocument document, Language language, HttpServletResponse response) {
        response.setStatus(document.status());
        SecurityHeaders.on(response);
        AcceptedLanguage.declare(language, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(ProblemDocument.MEDIA_TYPE);
    }

    static void write(ProblemDocument document, OutputStream out) throws IOException {
        try {
            JSON.writeValue(out, document);
        } catch (JacksonIOException exception) {
            throw exception.getCause();
        }
    }
}
