package jp.chiikiryoku.examples.service;

import jakarta.servlet.http.HttpServletRequest;
import jp.chiikiryoku.core.schema.PayloadSchema;
import jp.chiikiryoku.core.schema.ResultSchema;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The JSON Schemas of payloads and results. */
@RestController
final class SchemaController {

    @GetMapping(path = "/schema/{kind}", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] payload(@PathVariable String kind, HttpServletRequest request) {
        return PayloadSchema.json(Kinds.get(kind), AcceptedLanguage.of(request));
    }

    @GetMapping(path = "/schema/{kind}/result", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] result(@PathVariable String kind, HttpServletRequest request) {
        return ResultSchema.json(Kinds.get(kind), AcceptedLanguage.of(request));
    }
}
