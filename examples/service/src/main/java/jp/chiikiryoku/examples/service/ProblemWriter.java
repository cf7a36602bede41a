package jp.chiikiryoku.examples.service;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.chiikiryoku.core.text.Language;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents straight to a response, also where Spring is not at hand. */
final class ProblemWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private ProblemWriter() {}

    static void write(ProblemDocument document, Language language, HttpServletResponse response) throws IOException {
        byte[] body = JSON.writeValueAsBytes(document);
        response.setStatus(document.status());
        SecurityHeaders.on(response);
        AcceptedLanguage.declare(language, response);
        response.setContentType(ProblemDocument.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
