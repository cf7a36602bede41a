package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published modules on the module path: real descriptors, services and resources of named modules. What Jakarta
 * Validation says there, it says on the class path too.
 */
class ModulePathIT {

    private static final Path VECTOR = Path.of(
            "../../local10000/src/test/resources/jp/chiikiryoku/local10000/vectors/contract",
            "01-base-rate-at-one-to-one.json");

    private static final Path SAMPLES = Path.of("../../examples/tour/src/main/resources/jp/chiikiryoku/examples/tour");

    @Test
    void a_kind_is_found_and_answers() throws Exception {
        ClassLoader loader = layer().findLoader("jp.chiikiryoku.core");
        assertThat(loader.loadClass("jp.chiikiryoku.core.kind.Kinds")
                        .getModule()
                        .isNamed())
                .isTrue();
        byte[] payload = new JsonMapper()
                .readTree(VECTOR.toFile())
                .path("payload")
                .toString()
                .getBytes(UTF_8);
        assertThat(report(loader, "local10000", payload))
                .contains("verdict=ELIGIBLE")
                .contains("公費による交付額25,000,000円");
    }

    @Test
    void a_matching_is_found_and_answers_with_reasons() throws Exception {
        ClassLoader loader = layer().findLoader("jp.chiikiryoku.core");
        assertThat(loader.loadClass("jp.chiikiryoku.matching.Matcher")
                        .getModule()
                        .isNamed())
                .isTrue();
        assertThat(report(loader, "kigyojin-matching", sample("matching.json").getBytes(UTF_8)))
                .contains("kind=kigyojin-matching", "code=one-rule", "「期間の重なり」だけが合いません。");
    }

    @Test
    void the_catalogue_needs_neither_the_matching_nor_its_graph_library() {
        assertThat(resolve("jp.chiikiryoku.catalogue").modules())
                .extracting(ResolvedModule::name)
                .contains("jp.chiikiryoku.catalogue", "jp.chiikiryoku.kigyojin")
                .doesNotContain("jp.chiikiryoku.matching", "org.jgrapht.core");
    }

    // What jlink takes: docs/embedding.md says that it links every module but the matching.
    @Test
    void every_module_but_the_matching_needs_only_modules_with_descriptors() {
        assertThat(automatic("jp.chiikiryoku.catalogue")).isEmpty();
        assertThat(automatic("jp.chiikiryoku.matching")).contains("org.jheaps", "org.apfloat");
    }

    private static Configuration resolve(String root) {
        return ModuleLayer.boot().configuration().resolve(ModuleFinder.of(), ModuleFinder.of(jars()), Set.of(root));
    }

    private static List<String> automatic(String root) {
        return resolve(root).modules().stream()
                .filter(module -> module.reference().descriptor().isAutomatic())
                .map(ResolvedModule::name)
                .toList();
    }

    static Stream<ClassLoader> both_paths() {
        return Stream.of(ModulePathIT.class.getClassLoader(), layer().findLoader("jp.chiikiryoku.core"));
    }

    @ParameterizedTest
    @MethodSource("both_paths")
    void the_rules_of_two_programmes_are_asked_side_by_side(ClassLoader loader) throws Exception {
        assertThat(violations(loader, "local10000", sample("cap-exceeded.json")))
                .singleElement(as(STRING))
                .contains("上限35,000,000円を超えています", "propertyPath=funding.publicMoney");
        assertThat(violations(
                        loader, "kyoryokutai-member", sample("placement.json").replace("OUTER_FULL", "METRO_FULL")))
                .isEmpty();
        assertThat(violations(
                        loader, "kyoryokutai-member", sample("placement.json").replace("OUTER_FULL", "METRO_URBAN")))
                .singleElement(as(STRING))
                .contains("地域要件を満たしていません", "propertyPath=member.destination.areaCategory");
        assertThat(violations(loader, "kyoryokutai-claim", sample("claim.json")))
                .singleElement(as(STRING))
                .contains("1件目の起業・事業承継の日", "propertyPath=startUps[0].startedOn");
    }

    @ParameterizedTest
    @MethodSource("both_paths")
    void the_form_of_two_programmes_is_checked_side_by_side(ClassLoader loader) throws Exception {
        for (String record : List.of(
                "jp.chiikiryoku.local10000.application.Applicant",
                "jp.chiikiryoku.core.government.Body",
                "jp.chiikiryoku.kigyojin.engagement.Municipality")) {
            Class<?> type = loader.loadClass(record);
            assertThat(type.getModule().isNamed()).isEqualTo(loader != ModulePathIT.class.getClassLoader());
            assertThat(validate(loader, type.getMethod("of", String.class).invoke(null, "032070")))
                    .singleElement()
                    .asString()
                    .contains("検査数字が合いません", "propertyPath=code");
        }
    }

    private static String sample(String name) throws IOException {
        return Files.readString(SAMPLES.resolve(name));
    }

    /** What form and rules have against a payload, one text each. */
    private static List<String> violations(ClassLoader loader, String kind, String payload) throws Exception {
        Object found = kind(loader, kind);
        Object record =
                found.getClass().getMethod("read", byte[].class).invoke(found, (Object) payload.getBytes(UTF_8));
        Class<?> complete = loader.loadClass("jp.chiikiryoku.core.jakarta.Complete");
        return validate(loader, record, complete).stream().map(Object::toString).toList();
    }

    /** The report of a payload in Japanese. */
    private static String report(ClassLoader loader, String name, byte[] payload) throws ReflectiveOperationException {
        Object kind = kind(loader, name);
        Class<?> language = loader.loadClass("jp.chiikiryoku.core.text.Language");
        return kind.getClass()
                .getMethod("report", byte[].class, language)
                .invoke(kind, payload, language.getEnumConstants()[0])
                .toString();
    }

    private static Object kind(ClassLoader loader, String name) throws ReflectiveOperationException {
        Class<?> kinds = loader.loadClass("jp.chiikiryoku.core.kind.Kinds");
        Object shipped = kinds.getMethod("shipped").invoke(null);
        return ((Optional<?>) kinds.getMethod("find", String.class).invoke(shipped, name)).orElseThrow();
    }

    /** Hibernate Validator finds the validators of constraints by the context class loader of the thread. */
    private static Set<?> validate(ClassLoader loader, Object bean, Class<?>... groups)
            throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return validateIn(loader, bean, groups);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Set<?> validateIn(ClassLoader loader, Object bean, Class<?>... groups)
            throws ReflectiveOperationException {
        Class<?> interpolators = loader.loadClass("jakarta.validation.MessageInterpolator");
        Class<?> languages = loader.loadClass("jp.chiikiryoku.core.text.Language");
        Object others = loader.loadClass("org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator")
                .getConstructor()
                .newInstance();
        Object library = loader.loadClass("jp.chiikiryoku.core.jakarta.LibraryMessageInterpolator")
                .getConstructor(interpolators, languages)
                .newInstance(others, languages.getEnumConstants()[0]);
        Object bootstrap = loader.loadClass("jakarta.validation.Validation")
                .getMethod("byDefaultProvider")
                .invoke(null);
        Object configuration = call(loader, "jakarta.validation.bootstrap.GenericBootstrap", bootstrap, "configure");
        loader.loadClass("jakarta.validation.Configuration")
                .getMethod("messageInterpolator", interpolators)
                .invoke(configuration, library);
        Object factory = call(loader, "jakarta.validation.Configuration", configuration, "buildValidatorFactory");
        Object validator = call(loader, "jakarta.validation.ValidatorFactory", factory, "getValidator");
        Method validate =
                loader.loadClass("jakarta.validation.Validator").getMethod("validate", Object.class, Class[].class);
        return (Set<?>) validate.invoke(validator, bean, groups);
    }

    private static Object call(ClassLoader loader, String type, Object target, String method)
            throws ReflectiveOperationException {
        return loader.loadClass(type).getMethod(method).invoke(target);
    }

    private static Path[] jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(
                        entry -> entry.matches(
                                ".*(chiikiryoku-core|chiikiryoku-local10000|chiikiryoku-kyoryokutai|chiikiryoku-kigyojin|chiikiryoku-dx-talent|chiikiryoku-mirai-college|chiikiryoku-kaimono|chiikiryoku-matching|chiikiryoku-catalogue|jgrapht-core|jheaps|apfloat|jackson-|jakarta.validation-api|hibernate-validator|jboss-logging|classmate|slf4j-api|jspecify).*"))
                .map(Path::of)
                .toArray(Path[]::new);
    }

    private static ModuleLayer layer() {
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration()
                .resolveAndBind(
                        ModuleFinder.of(),
                        ModuleFinder.of(jars()),
                        Set.of("jp.chiikiryoku.core", "org.hibernate.validator"));
        return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }
}
