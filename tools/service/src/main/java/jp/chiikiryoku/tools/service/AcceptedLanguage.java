package jp.chiikiryoku.tools.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import jp.chiikiryoku.core.text.Language;
import org.springframework.http.HttpHeaders;

/** The language of an answer: what {@code Accept-Language} likes best of Japanese and English, else Japanese. */
final class AcceptedLanguage {

    private static final String ATTRIBUTE = AcceptedLanguage.class.getName();

    private AcceptedLanguage() {}

    /** Reads the header once for each request. */
    static Language of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Language known) {
            return known;
        }
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        Language language = header == null ? Language.JA : of(header);
        request.setAttribute(ATTRIBUTE, language);
        return language;
    }

    // The request itself would tell the locale of the machine where the header names nothing.
    private static Language of(String header) {
        try {
            for (Locale.LanguageRange range : Locale.LanguageRange.parse(header)) {
                Optional<Language> language = Language.find(range.getRange().split("-", 2)[0]);
                if (language.isPresent() && range.getWeight() > 0) {
                    return language.get();
                }
            }
        } catch (IllegalArgumentException unreadable) {
            return Language.JA;
        }
        return Language.JA;
    }

    static void declare(Language language, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        if (!response.getHeaders(HttpHeaders.VARY).contains(HttpHeaders.ACCEPT_LANGUAGE)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }
}
