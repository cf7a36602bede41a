package jp.chiikiryoku.core.kind;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The kinds of payload of all modules on the class path or the module path, found by their names.
 *
 * <p>Immutable and thread-safe; an edition of the caller's makes other kinds.
 */
public final class Kinds {

    private static final Logger LOGGER = LoggerFactory.getLogger(Kinds.class);

    private static final class Shipped {
        static final Kinds INSTANCE = new Kinds(load(), Map.of());
    }

    private final List<KindProvider<?>> providers;
    // The programmes that have more editions than the library ships, by the shipped programme.
    private final Map<Programme<?>, Programme<?>> extended;

    private Kinds(List<KindProvider<?>> providers, Map<Programme<?>, Programme<?>> extended) {
        this.providers = providers;
        this.extended = extended;
    }

    /** Returns the kinds with the editions that the library ships. */
    public static Kinds shipped() {
        return Shipped.INSTANCE;
    }

    /**
     * Finds a kind.
     *
     * @param name the name on the wire, such as {@code local10000}
     * @return the kind, or empty if no module brings it
     */
    public Optional<Kind<?, ?>> find(String name) {
        requireNonNull(name, "name");
        for (KindProvider<?> provider : providers) {
            Kind<?, ?> kind = kind(provider, name);
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the names of all kinds.
     *
     * @return the names in alphabetical order
     */
    public List<String> names() {
        return providers.stream()
                .flatMap(provider -> provider.definitions().stream())
                .map(KindDefinition::name)
                .sorted()
                .toList();
    }

    /**
     * Returns the names of all modules that ship editions.
     *
     * @return the names in alphabetical order
     */
    public List<String> modules() {
        return providers.stream()
                .filter(KindProvider::shipsEditions)
                .map(KindProvider::module)
                .sorted()
                .toList();
    }

    /**
     * Finds the editions of a module.
     *
     * @param module the name of the module, such as {@code local10000}
     * @return its editions, or empty if there is no such module
     */
    public Optional<Editions<?>> editions(String module) {
        requireNonNull(module, "module");
        for (KindProvider<?> provider : providers) {
            if (provider.shipsEditions() && provider.module().equals(module)) {
                return Optional.of(programme(provider).editions());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the file from which an edition of a module was read.
     *
     * @param module the name of the module, such as {@code local10000}
     * @return a JSON object in UTF-8
     * @throws IllegalArgumentException if there is no such module or edition; the message lists those there are
     */
    public byte[] editionFile(String module, String id) {
        for (KindProvider<?> provider : providers) {
            if (provider.shipsEditions() && provider.module().equals(module)) {
                return programme(provider).editionFile(id);
            }
        }
        throw new IllegalArgumentException("The module (" + module + ") must be one of " + modules() + ".");
    }

    /**
     * Returns these kinds with one more edition, read from a file as strictly as a payload; it serves every kind of its
     * programme that it names.
     *
     * @param editionFile the file, a JSON object in UTF-8
     * @throws IllegalArgumentException if no module brings the kind
     * @throws MalformedPayloadException if the file is malformed, carries all its problems
     */
    public Kinds withEdition(String kind, byte[] editionFile) {
        KindProvider<?> provider = provider(kind)
                .orElseThrow(
                        () -> new IllegalArgumentException("The kind (" + kind + ") must be one of " + names() + "."));
        Map<Programme<?>, Programme<?>> more = new HashMap<>(extended);
        more.put(provider.programme(), programme(provider).withEdition(editionFile));
        return new Kinds(providers, Map.copyOf(more));
    }

    private Optional<KindProvider<?>> provider(String kind) {
        return providers.stream()
                .filter(provider -> provider.definitions().stream()
                        .anyMatch(definition -> definition.name().equals(kind)))
                .findFirst();
    }

    private <R> @Nullable Kind<?, ?> kind(KindProvider<R> provider, String name) {
        for (KindDefinition<?, R, ?> definition : provider.definitions()) {
            if (definition.name().equals(name)) {
                return programme(provider).kind(definition);
            }
        }
        return null;
    }

    // A programme is extended to one of the same parameters.
    @SuppressWarnings("unchecked")
    private <R> Programme<R> programme(KindProvider<R> provider) {
        Programme<R> shipped = provider.programme();
        return extended.isEmpty() ? shipped : (Programme<R>) extended.getOrDefault(shipped, shipped);
    }

    // Loaded by the library's own loader, so that a thread's context loader changes nothing.
    @SuppressWarnings("rawtypes")
    private static List<KindProvider<?>> load() {
        ServiceLoader<KindProvider> loader = ServiceLoader.load(KindProvider.class, Kinds.class.getClassLoader());
        List<KindProvider<?>> providers = loader.stream()
                .<KindProvider<?>>map(ServiceLoader.Provider::get)
                .toList();
        providers.forEach(provider -> LOGGER.debug("Found the kinds of {}", provider.module()));
        return providers;
    }
}
