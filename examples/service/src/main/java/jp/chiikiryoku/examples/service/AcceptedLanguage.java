package jp.chiikiryoku.examples.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import jp.chiikiryoku.core.text.Language;
import org.springframework.http.HttpHeaders;

/** The language of an answer: what {@code Accept-Language} likes best of Japanese and English, else Japanese. */
final class AcceptedLanguage {

    private AcceptedLanguage() {}

    static Language of(HttpServletRequest request) {
        // Without the header, the request would tell the locale of the machine.
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Language.JA;
        }
        for (Locale locale : Collections.list(request.getLocales())) {
            Optional<Language> language = Language.find(locale.getLanguage());
            if (language.isPresent()) {
                return language.get();
            }
        }
        return Language.JA;
    }

    static void declare(Language language, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
