package jp.chiikiryoku.tools.service;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.chiikiryoku.core.edition.SourceDocument;
import jp.chiikiryoku.core.edition.SourceDocuments;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How people call what stands in results as a name alone: amounts and sources. */
@RestController
final class NamesController {

    private static final String AMOUNT = "amount.";
    private static final String PARAMETER = "parameter.";

    /** The titles of the amounts of a kind, of the sources that are cited and of the parameters that may be open. */
    record Names(Map<String, String> amounts, Map<String, String> sources, Map<String, String> parameters) {

        static Names of(Texts texts, Language language) {
            Map<String, String> sources = new LinkedHashMap<>();
            for (SourceDocument source : SourceDocuments.all()) {
                sources.put(source.id(), source.title().in(language));
            }
            return new Names(titles(AMOUNT, texts, language), sources, titles(PARAMETER, texts, language));
        }

        private static Map<String, String> titles(String prefix, Texts texts, Language language) {
            Map<String, String> titles = new LinkedHashMap<>();
            for (String key : texts.keys(language)) {
                // A text with a place for a value is no name but a unit.
                if (key.startsWith(prefix) && texts.factNames(language, key).isEmpty()) {
                    titles.put(key.substring(prefix.length()), texts.render(language, key, Facts.empty()));
                }
            }
            return titles;
        }
    }

    @GetMapping("/names/{kind}")
    Names names(@PathVariable String kind, HttpServletRequest request) {
        Kind<?, ?> found = KnownKinds.get(kind);
        return Names.of(found.texts(), AcceptedLanguage.of(request));
    }
}
