package jp.chiikiryoku.examples.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.chiikiryoku.core.schema.ResultSchema;
import jp.chiikiryoku.core.text.Language;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The JSON Schemas of results, from which the page takes the titles of verdicts, outcomes, rules and authorities. */
@RestController
final class ResultSchemaController {

    @GetMapping(path = "/schema/{kind}/result", produces = "application/schema+json")
    byte[] result(@PathVariable String kind, HttpServletRequest request, HttpServletResponse response) {
        Language language = AcceptedLanguage.of(request);
        AcceptedLanguage.declare(language, response);
        return ResultSchema.json(Kinds.get(kind), language);
    }
}
