package jp.chiikiryoku.core.payload;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import jp.chiikiryoku.core.edition.Editions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The kinds of payload of all modules on the class path or the module path, found by their names. */
public final class PayloadKinds {

    private static final Logger LOGGER = LoggerFactory.getLogger(PayloadKinds.class);

    private static final class Found {
        static final List<PayloadKindProvider> PROVIDERS = load();
    }

    private PayloadKinds() {}

    /**
     * Finds a kind.
     *
     * @param name the name on the wire, such as {@code local10000}
     * @return the kind, or empty if no module brings it
     */
    public static Optional<Kind<?>> find(String name) {
        requireNonNull(name, "name");
        for (PayloadKindProvider provider : Found.PROVIDERS) {
            if (provider.names().contains(name)) {
                return Optional.of(provider.kind(name));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the names of all kinds.
     *
     * @return the names in alphabetical order
     */
    public static List<String> names() {
        return Found.PROVIDERS.stream()
                .flatMap(provider -> provider.names().stream())
                .sorted()
                .toList();
    }

    /**
     * Returns the names of all modules that ship editions.
     *
     * @return the names in alphabetical order
     */
    public static List<String> modules() {
        return Found.PROVIDERS.stream()
                .filter(PayloadKindProvider::shipsEditions)
                .map(PayloadKindProvider::module)
                .sorted()
                .toList();
    }

    /**
     * Finds the editions of a module.
     *
     * @param module the name of the module, such as {@code local10000}
     * @return the editions that it ships, or empty if there is no such module
     */
    public static Optional<Editions<?>> editions(String module) {
        requireNonNull(module, "module");
        for (PayloadKindProvider provider : Found.PROVIDERS) {
            if (provider.shipsEditions() && provider.module().equals(module)) {
                return Optional.of(provider.kind(provider.names().get(0)).editions());
            }
        }
        return Optional.empty();
    }

    // Loaded by the library's own loader, so that a thread's context loader changes nothing.
    private static List<PayloadKindProvider> load() {
        List<PayloadKindProvider> providers =
                ServiceLoader.load(PayloadKindProvider.class, PayloadKinds.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
        providers.forEach(provider -> LOGGER.debug("Found the kinds {}", provider.names()));
        return providers;
    }
}
