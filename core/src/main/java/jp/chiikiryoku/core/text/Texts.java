package jp.chiikiryoku.core.text;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one module and of core beneath it, in both languages.
 *
 * <p>A module keeps them in {@code texts_ja.properties} and {@code texts_en.properties} (UTF-8) beside its classes.
 * They are read when the first text is asked for, so that an assessment that renders nothing reads nothing.
 * Immutable to its users and thread-safe.
 */
public final class Texts {

    private static final Texts CORE = new Texts(null, Texts.class::getResourceAsStream);

    // One for each thread: a builder that has grown to hold Japanese is worth keeping.
    private static final ThreadLocal<StringBuilder> SCRATCH = ThreadLocal.withInitial(() -> new StringBuilder(256));

    private final @Nullable Texts beneath;
    private final Function<String, @Nullable InputStream> resources;
    private final Map<Language, ValueFormat> formats = new EnumMap<>(Language.class);
    private volatile @Nullable Map<Language, Map<String, Template>> templates;

    private Texts(@Nullable Texts beneath, Function<String, @Nullable InputStream> resources) {
        this.beneath = beneath;
        this.resources = resources;
        for (Language language : Language.values()) {
            formats.put(language, new ValueFormat(language, this));
        }
    }

    /** Returns the texts of core: problems, verdicts, authorities. */
    public static Texts core() {
        return CORE;
    }

    /**
     * Obtains the texts of a module on top of those of core.
     *
     * @param resources opens a resource beside the module's classes, as {@code Local10000.class::getResourceAsStream}
     *     does: a named module alone can open its own
     */
    public static Texts of(Function<String, @Nullable InputStream> resources) {
        return new Texts(CORE, resources);
    }

    /**
     * Returns the key under which the name of an enumeration's constant stands, such as {@code CostCategory.FACILITY}.
     *
     * <p>A nested enumeration is called with the type around it, such as {@code Rounding.Mode.DOWN}.
     */
    public static String keyOf(Enum<?> constant) {
        return nameOf(constant.getDeclaringClass()) + "." + constant.name();
    }

    /**
     * Returns the key under which the title of a record's component stands, as a form shows it: {@code
     * member.Funding.publicMoney} is 公費による交付額.
     *
     * <p>A nested record is called with the type around it, such as {@code member.Plan.Step.cost}.
     *
     * @param record the record that declares the component
     * @param component the name of the component, in Java as in JSON
     * @return its key
     */
    public static String keyOfMember(Class<?> record, String component) {
        return "member." + nameOf(record) + "." + component;
    }

    /**
     * Returns what a type is called in keys and schemas: {@code Application}, or {@code Rounding.Mode} within another.
     *
     * @return its simple name, behind that of the type around it
     */
    public static String nameOf(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : around.getSimpleName() + "." + type.getSimpleName();
    }

    /** Returns the key under which it stands what a kind of payload is, such as {@code kind.local10000}. */
    public static String keyOfKind(String kind) {
        return "kind." + kind;
    }

    /**
     * Renders a message.
     *
     * @throws IllegalStateException if there is no such text: a mistake of the module
     */
    public String render(Language language, Message message) {
        return render(language, message.key(), message.facts());
    }

    /**
     * Renders a text.
     *
     * @throws IllegalStateException if there is no such text or a fact is missing: a mistake of the module
     */
    public String render(Language language, String key, Facts facts) {
        Template template = get(language, key);
        String fixed = template.fixed();
        if (fixed != null) {
            return fixed;
        }
        StringBuilder out = SCRATCH.get();
        out.setLength(0);
        template.render(facts, format(language), out);
        return out.toString();
    }

    /**
     * Renders a text at the end of another.
     *
     * @throws IllegalStateException if there is no such text or a fact is missing: a mistake of the module
     */
    public void append(Language language, String key, Facts facts, StringBuilder out) {
        get(language, key).render(facts, format(language), out);
    }

    /**
     * Renders a value as texts mention it: {@code 1,000円} or {@code 1,000 yen}.
     *
     * @throws IllegalStateException if values of its type have no text
     */
    public String renderValue(Language language, Object value) {
        StringBuilder out = new StringBuilder();
        format(language).append(value, out);
        return out.toString();
    }

    private Template get(Language language, String key) {
        Template template = find(language, key);
        if (template == null) {
            throw new IllegalStateException("The text (" + key + ") must exist in " + language.tag() + ".");
        }
        return template;
    }

    private ValueFormat format(Language language) {
        return requireNonNull(formats.get(language), "language");
    }

    /**
     * Tells whether a text exists.
     *
     * @return true if it can be rendered
     */
    public boolean has(Language language, String key) {
        return find(language, key) != null;
    }

    /**
     * Returns the keys of this module's own texts, without those of core.
     *
     * @return the keys in alphabetical order
     */
    public Set<String> keys(Language language) {
        return new TreeSet<>(templates(language).keySet());
    }

    /**
     * Returns the names of the facts that a text mentions.
     *
     * @return the names in alphabetical order, empty if there is no such text
     */
    public Set<String> factNames(Language language, String key) {
        Template template = find(language, key);
        return template == null ? Set.of() : template.names();
    }

    /**
     * Returns a text in both languages as it stands, with the names of its facts in braces.
     *
     * <p>{@code L10K-CAP.title} has no facts; {@code 委託料{fee}は、1か所あたりの上限{cap}以内です。} has two.
     *
     * @throws IllegalStateException if there is no such text: a mistake of the module
     */
    public LocalizedText template(String key) {
        return new LocalizedText(
                get(Language.JA, key).toString(), get(Language.EN, key).toString());
    }

    private @Nullable Template find(Language language, String key) {
        Template own = templates(language).get(key);
        return own == null && beneath != null ? beneath.find(language, key) : own;
    }

    private Map<String, Template> templates(Language language) {
        Map<Language, Map<String, Template>> loaded = templates;
        if (loaded == null) {
            loaded = new EnumMap<>(Language.class);
            for (Language each : Language.values()) {
                loaded.put(each, load("texts_" + each.tag() + ".properties"));
            }
            templates = loaded;
        }
        return loaded.getOrDefault(language, Map.of());
    }

    private Map<String, Template> load(String name) {
        try (InputStream stream = resources.apply(name)) {
            if (stream == null) {
                throw new IllegalStateException("The resource (" + name + ") must stand beside the module's classes.");
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, Template> parsed = new HashMap<>();
            properties.forEach((key, text) -> parsed.put((String) key, Template.parse((String) key, (String) text)));
            return parsed;
        } catch (IOException exception) {
            throw new UncheckedIOException("The resource (" + name + ") must be readable.", exception);
        }
    }
}
