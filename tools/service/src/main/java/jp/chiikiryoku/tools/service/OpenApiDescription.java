package jp.chiikiryoku.tools.service;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.report.ReportWriter;
import jp.chiikiryoku.core.text.Language;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Adds to what springdoc reads from the controllers what their signatures do not say, with an example of every kind. */
@Component
final class OpenApiDescription implements OpenApiCustomizer {

    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
    private static final String NDJSON = org.springframework.http.MediaType.APPLICATION_NDJSON_VALUE;
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Map<String, String> SUMMARIES = Map.of(
            "/kinds", "List the kinds of payload.",
            "/editions", "List the editions of every programme, each with its period and what it does not judge.",
            "/editions/local10000/{id}/public-money", "Tell how much public money finance carries in an edition.",
            "/names/{kind}",
                    "Give the titles of the amounts and parameters of a kind and of the sources that are cited.",
            "/samples/{kind}", "List sample payloads of a kind.",
            "/schema/{kind}", "Give the JSON Schema of the payload of a kind.",
            "/schema/{kind}/result", "Give the JSON Schema of the result of a kind.");

    private final Samples samples;
    private final Answers answers;
    private final String version;

    OpenApiDescription(Samples samples, Answers answers, @Value("${spring.application.version}") String version) {
        this.version = version;
        this.samples = samples;
        this.answers = answers;
    }

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(new Info()
                .title("chiikiryoku")
                .version(version)
                .description(
                        "Eligibility and exact amounts of the 地域力創造 programmes. Texts are Japanese, or English where"
                                + " Accept-Language says so.")
                .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
        api.setServers(null);
        api.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> complete(path, operation)));
    }

    private void complete(String path, Operation operation) {
        operation.setTags(null);
        if (SUMMARIES.containsKey(path)) {
            operation.setSummary(SUMMARIES.get(path));
        }
        if (path.contains("{kind}")) {
            operation.getParameters().get(0).setSchema(names());
            operation.getResponses().addApiResponse("404", problem("There is no such kind; the problem lists them."));
        }
        describeKnownOn(operation);
        if (path.equals("/assess/{kind}")) {
            operation
                    .summary("Assess one payload, or many as NDJSON, one a line and answered in the same order.")
                    .operationId("assess")
                    .requestBody(payload())
                    .responses(responses());
        }
        if (path.equals("/applications")) {
            operation
                    .summary("Assess an application to ローカル10,000プロジェクト and give its verdict and national share.")
                    .getResponses()
                    .addApiResponse("422", problem("The application is malformed; its problems, with JSON Pointers."));
        }
    }

    private static void describeKnownOn(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.getName().equals("knownOn")) {
                JsonSchema day = new JsonSchema();
                day.addType("string");
                parameter
                        .schema(day.format("date"))
                        .example("2025-05-01")
                        .description("Answer by what was known on this day: editions and values that were published"
                                + " later are not used. Without it, all that is known is used.");
                operation
                        .getResponses()
                        .addApiResponse("400", problem("The day of knownOn is no day of the calendar."));
            }
        }
    }

    private static Schema<?> names() {
        JsonSchema schema = new JsonSchema();
        schema.addType("string");
        Kinds.shipped().names().forEach(schema::addEnumItemObject);
        return schema;
    }

    private RequestBody payload() {
        MediaType json = new MediaType().schema(object());
        for (String name : Kinds.shipped().names()) {
            Samples.Entry sample = first(name);
            json.addExamples(name, example(sample.title().en(), sample.payload()));
        }
        return new RequestBody()
                .required(true)
                .description("At most 1,048,576 bytes; as NDJSON, so many a line.")
                .content(new Content().addMediaType(JSON, json).addMediaType(NDJSON, new MediaType().schema(object())));
    }

    private ApiResponses responses() {
        MediaType json = new MediaType().schema(object()).addExamples("local10000", example("A result", result()));
        return new ApiResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse()
                                .description("The result; as NDJSON, a result or an object with problems a line.")
                                .content(new Content()
                                        .addMediaType(JSON, json)
                                        .addMediaType(NDJSON, new MediaType().schema(object()))))
                .addApiResponse("400", problem("The day of knownOn is no day of the calendar."))
                .addApiResponse("404", problem("There is no such kind; the problem lists them."))
                .addApiResponse("408", problem("The payload did not arrive in time."))
                .addApiResponse("413", problem("The payload is too large."))
                .addApiResponse("415", problem("The payload is neither JSON nor NDJSON."))
                .addApiResponse("422", problem("The payload is malformed; all its problems."))
                .addApiResponse("503", problem("Too many large payloads or streams at once."));
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType(ProblemDocument.MEDIA_TYPE, new MediaType().schema(object())));
    }

    private static Schema<?> object() {
        JsonSchema schema = new JsonSchema();
        schema.addType("object");
        return schema;
    }

    private static Example example(String summary, byte[] json) {
        return new Example().summary(summary).value(MAPPER.readValue(json, Map.class));
    }

    private Samples.Entry first(String kind) {
        List<Samples.Entry> entries = samples.entries(KnownKinds.get(kind));
        return entries.get(0);
    }

    private byte[] result() {
        Kind<?, ?> kind = KnownKinds.get("local10000");
        Report report = kind.report(first(kind.name()).payload(), AnswerOptions.today(answers.today()), Language.JA);
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try {
            ReportWriter.compact().write(report, result);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return result.toByteArray();
    }
}
