package jp.chiikiryoku.tools.service;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Refuses content of no certain type, and content that is compressed, which nothing here unpacks. */
@Component
final class RefusedContent extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String IDENTITY = "identity";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean plain = isPlain(request.getHeader(HttpHeaders.CONTENT_ENCODING));
        if (plain && isCertain(request.getContentType())) {
            chain.doFilter(request, response);
            return;
        }
        if (!plain) {
            response.setHeader(HttpHeaders.ACCEPT_ENCODING, IDENTITY);
        }
        Language language = AcceptedLanguage.of(request);
        ProblemWriter.write(ProblemDocument.of(415, language), language, response);
    }

    private static boolean isPlain(@Nullable String encoding) {
        return encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase(IDENTITY);
    }

    // Spring takes a request's type for that of a response where it looks for a converter, and fails at an asterisk.
    private static boolean isCertain(@Nullable String type) {
        return type == null || type.split(";", 2)[0].indexOf('*') < 0;
    }
}
