package jp.chiikiryoku.tools.service;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import jp.chiikiryoku.catalogue.Catalogue;
import jp.chiikiryoku.catalogue.KindEntry;
import jp.chiikiryoku.catalogue.ProgrammeEntry;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.schema.PayloadSchema;
import jp.chiikiryoku.core.schema.ResultSchema;
import jp.chiikiryoku.core.text.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What there is: kinds, editions, schemas and sample payloads. */
@RestController
final class CatalogueController {

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    /** A kind of payload; its edition must be named where no day or year in the payload chooses one. */
    record KindLine(
            String name,
            String module,
            String programme,
            String title,
            List<String> editions,
            boolean editionRequired) {

        static KindLine of(ProgrammeEntry programme, KindEntry entry, Language language) {
            return new KindLine(
                    entry.name(),
                    programme.module(),
                    programme.name().in(language),
                    entry.title().in(language),
                    entry.editions().stream().map(Edition::id).toList(),
                    entry.kind().mustNameEdition());
        }
    }

    /** A parameter that the sources of an edition leave open, with its readings. */
    record OpenLine(String parameter, String title, List<AssessmentReport.ReadingLine> readings) {

        static OpenLine of(OpenParameter open, Renderer renderer) {
            AssessmentReport.ParameterLine line = AssessmentReport.ParameterLine.of(open, renderer);
            return new OpenLine(line.parameter(), renderer.renderValue(open), line.readings());
        }
    }

    /** An edition with its first and its last day. */
    record EditionLine(
            String module,
            String id,
            String title,
            LocalDate inForceFrom,
            LocalDate inForceUntil,
            boolean draft,
            List<String> kinds,
            List<OpenLine> openParameters,
            List<String> notEncoded) {

        static EditionLine of(ProgrammeEntry programme, Edition<?> edition, Language language) {
            Renderer renderer = programme.kinds().get(0).kind().renderer(language);
            return new EditionLine(
                    programme.module(),
                    edition.id(),
                    edition.title().in(language),
                    edition.inForceFrom().value(),
                    edition.inForceUntil().value(),
                    edition.draft(),
                    edition.kinds(),
                    edition.openParameters().stream()
                            .map(open -> OpenLine.of(open, renderer))
                            .toList(),
                    edition.notEncoded().stream().map(text -> text.in(language)).toList());
        }
    }

    /** Schemas, each made when it is first asked for: making one looks through all records. */
    private record Schemas(BiFunction<Kind<?, ?>, Language, byte[]> maker, Map<String, byte[]> made) {

        static Schemas by(BiFunction<Kind<?, ?>, Language, byte[]> maker) {
            return new Schemas(maker, new ConcurrentHashMap<>());
        }

        byte[] get(Kind<?, ?> kind, Language language) {
            return made.computeIfAbsent(kind.name() + " " + language.tag(), key -> maker.apply(kind, language));
        }
    }

    private final Schemas payloadSchemas = Schemas.by(PayloadSchema::json);
    private final Schemas resultSchemas = Schemas.by(ResultSchema::json);
    private final Samples samples;

    CatalogueController(Samples samples) {
        this.samples = samples;
    }

    @GetMapping("/kinds")
    List<KindLine> kinds(HttpServletRequest request) {
        Language language = AcceptedLanguage.of(request);
        return programmes().stream()
                .flatMap(programme -> programme.kinds().stream().map(entry -> KindLine.of(programme, entry, language)))
                .toList();
    }

    @GetMapping("/editions")
    List<EditionLine> editions(HttpServletRequest request) {
        Language language = AcceptedLanguage.of(request);
        return programmes().stream()
                .flatMap(programme ->
                        programme.editions().stream().map(edition -> EditionLine.of(programme, edition, language)))
                .toList();
    }

    @GetMapping("/schema/{kind}")
    ResponseEntity<byte[]> schema(@PathVariable String kind, HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(SCHEMA)
                .body(payloadSchemas.get(KnownKinds.get(kind), AcceptedLanguage.of(request)));
    }

    @GetMapping("/schema/{kind}/result")
    ResponseEntity<byte[]> resultSchema(@PathVariable String kind, HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(SCHEMA)
                .body(resultSchemas.get(KnownKinds.get(kind), AcceptedLanguage.of(request)));
    }

    @GetMapping("/samples/{kind}")
    List<Samples.Line> samples(@PathVariable String kind, HttpServletRequest request) {
        return samples.of(KnownKinds.get(kind), AcceptedLanguage.of(request));
    }

    private static List<ProgrammeEntry> programmes() {
        return Catalogue.shipped().programmes();
    }
}
