package jp.chiikiryoku.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The published modules on the module path: real descriptors, services and resources of named modules. */
class ModulePathIT {

    private static final Path VECTOR = Path.of(
            "../../local10000/src/test/resources/jp/chiikiryoku/local10000/vectors/contract",
            "01-base-rate-at-one-to-one.json");

    @Test
    void a_kind_is_found_and_answers() throws Exception {
        ClassLoader loader = layer().findLoader("jp.chiikiryoku.core");
        Class<?> kinds = loader.loadClass("jp.chiikiryoku.core.payload.PayloadKinds");
        assertThat(kinds.getModule().isNamed()).isTrue();

        Object kind = ((Optional<?>) kinds.getMethod("find", String.class).invoke(null, "local10000")).orElseThrow();
        byte[] payload = new JsonMapper()
                .readTree(VECTOR.toFile())
                .path("payload")
                .toString()
                .getBytes(UTF_8);
        Object answer = kind.getClass().getMethod("answer", byte[].class).invoke(kind, (Object) payload);
        Class<?> language = loader.loadClass("jp.chiikiryoku.core.text.Language");
        Method report = loader.loadClass("jp.chiikiryoku.core.payload.Answer").getMethod("report", language);

        assertThat(report.invoke(answer, language.getEnumConstants()[0]).toString())
                .contains("verdict=ELIGIBLE")
                .contains("公費による交付額25,000,000円");
    }

    @Test
    void hibernate_validator_checks_the_records_of_a_named_module() throws Exception {
        ClassLoader loader = layer().findLoader("jp.chiikiryoku.core");
        Class<?> applicant = loader.loadClass("jp.chiikiryoku.local10000.Applicant");
        assertThat(applicant.getModule().isNamed()).isTrue();
        Object malformed = applicant.getMethod("of", String.class).invoke(null, "032070");

        Set<?> violations = validate(loader, malformed);

        assertThat(violations).hasSize(1);
        assertThat(violations.iterator().next().toString()).contains("検査数字が合いません", "propertyPath=code");
    }

    private static Set<?> validate(ClassLoader loader, Object bean) throws ReflectiveOperationException {
        Class<?> interpolators = loader.loadClass("jakarta.validation.MessageInterpolator");
        Class<?> languages = loader.loadClass("jp.chiikiryoku.core.text.Language");
        Object others = loader.loadClass("org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator")
                .getConstructor()
                .newInstance();
        Object library = loader.loadClass("jp.chiikiryoku.core.constraint.LibraryMessageInterpolator")
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
        return (Set<?>) validate.invoke(validator, bean, new Class<?>[0]);
    }

    private static Object call(ClassLoader loader, String type, Object target, String method)
            throws ReflectiveOperationException {
        return loader.loadClass(type).getMethod(method).invoke(target);
    }

    private static ModuleLayer layer() {
        Path[] jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(
                        entry -> entry.matches(
                                ".*(chiikiryoku-core|chiikiryoku-local10000|jackson-|jakarta.validation-api|hibernate-validator|jboss-logging|classmate|slf4j-api|jspecify).*"))
                .map(Path::of)
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration = boot.configuration()
                .resolveAndBind(
                        ModuleFinder.of(),
                        ModuleFinder.of(jars),
                        Set.of("jp.chiikiryoku.core", "org.hibernate.validator"));
        return boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }
}
