package jp.chiikiryoku.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.testkit.Vectors;

/**
 * A programme whose shipped edition files a contract may change, such as to add a correction; the library is the same.
 *
 * @param <R> the type of the editions' parameters
 */
final class ReissuedProgramme<R> {

    private final KindProvider<R> provider;
    private final Programme<R> shipped;
    // In the order in which the programme lists them.
    private final Map<String, ObjectNode> files = new LinkedHashMap<>();

    private ReissuedProgramme(KindProvider<R> provider) {
        this.provider = provider;
        this.shipped = provider.programme();
        for (Edition<R> edition : shipped.editions().all()) {
            files.put(edition.id(), tree(shipped.editionFile(edition.id())));
        }
    }

    static <R> ReissuedProgramme<R> of(KindProvider<R> provider) {
        return new ReissuedProgramme<>(provider);
    }

    private static ObjectNode tree(byte[] json) {
        try {
            return (ObjectNode) Vectors.JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of the shipped editions. */
    List<String> ids() {
        return List.copyOf(files.keySet());
    }

    /** A copy of the shipped file of an edition. */
    ObjectNode file(String id) {
        return requireNonNull(files.get(id), id).deepCopy();
    }

    /** The names of the kinds that an edition serves and this module brings. */
    List<String> kinds(String edition) {
        return provider.definitions().stream()
                .map(KindDefinition::name)
                .filter(shipped.editions().get(edition)::serves)
                .toList();
    }

    /** What is wrong with a file in the place of the shipped one of the same id; empty if it could be shipped. */
    List<Problem> problems(String id, ObjectNode file) {
        try {
            load(Map.of()).withEdition(bytes(file));
            return List.of();
        } catch (MalformedPayloadException malformed) {
            return malformed.problems();
        }
    }

    /** The kinds by name, as they answer by these files beside the shipped ones of other ids. */
    Function<String, Kind<?, ?>> kindsBy(Map<String, ObjectNode> some) {
        Map<String, ObjectNode> all = new LinkedHashMap<>(files);
        all.putAll(some);
        return kindsByOnly(all);
    }

    /** The kinds by name, as they answer by these files alone. */
    Function<String, Kind<?, ?>> kindsByOnly(Map<String, ObjectNode> all) {
        Programme<R> programme = load(all);
        Map<String, Kind<?, ?>> kinds = new HashMap<>();
        provider.definitions().forEach(definition -> kinds.put(definition.name(), programme.kind(definition)));
        return name -> requireNonNull(kinds.get(name), name);
    }

    // The parameters of an edition are of the type that the programme reads.
    @SuppressWarnings("unchecked")
    private Programme<R> load(Map<String, ObjectNode> all) {
        Class<R> parameters =
                (Class<R>) shipped.editions().all().get(0).parameters().getClass();
        Map<String, byte[]> resources = all.entrySet().stream()
                .collect(Collectors.toMap(file -> "editions/" + file.getKey(), file -> bytes(file.getValue())));
        resources.put("editions/index.txt", String.join("\n", all.keySet()).getBytes(UTF_8));
        return Programme.load(
                parameters,
                provider.definitions(),
                shipped.texts(),
                name -> new ByteArrayInputStream(resources.getOrDefault(name, new byte[0])));
    }

    private static byte[] bytes(JsonNode tree) {
        try {
            return Vectors.JSON.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
