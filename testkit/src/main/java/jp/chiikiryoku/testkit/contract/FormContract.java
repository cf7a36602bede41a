package jp.chiikiryoku.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.chiikiryoku.core.form.Form;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.jakarta.ViolationPointers;
import jp.chiikiryoku.core.json.StrictReader;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.StatedPayload;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.testkit.Validations;
import jp.chiikiryoku.testkit.Vector;
import jp.chiikiryoku.testkit.Vectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The form of a record has the same faults, in the same words, at the typed door and under Jakarta Validation.
 *
 * <p>A subclass is called {@code FormContractTest}.
 */
public abstract class FormContract extends ModuleContract {

    private static final Validator JAPANESE = Validations.validator(Language.JA);

    @TestFactory
    Stream<DynamicTest> jakarta_validation_finds_what_the_typed_check_finds() {
        return kinds().flatMap(kind ->
                Vectors.tests(Vectors.of(getClass()).ofKind(kind.name()).all(), vector -> check(kind, vector)));
    }

    private static void check(Kind<?, ?> kind, Vector vector) {
        if (vector.tree().has("payload")) {
            for (JsonNode payload : Deviations.of(vector.tree().get("payload"))) {
                checkForm(kind.form(), payload.toString().getBytes(StandardCharsets.UTF_8), kind.texts());
            }
        } else {
            checkForm(kind.form(), vector.payload(), kind.texts());
        }
    }

    private static <P extends StatedPayload> void checkForm(Form<P> form, byte[] json, Texts texts) {
        P payload = StrictReader.read(json, form).value();
        if (payload != null) {
            Set<String> found = new TreeSet<>();
            Set<String> said = new TreeSet<>();
            for (Problem problem : form.check(payload)) {
                found.add(problem.pointer().toString());
                said.add(problem.pointer() + " " + texts.render(Language.JA, problem.message()));
            }
            Set<ConstraintViolation<P>> violations = JAPANESE.validate(payload);
            assertThat(Validations.pointers(violations)).as("%s", payload).isEqualTo(found);
            // Where a value breaks several of its own constraints, the typed check says the first.
            assertThat(texts(violations)).as("%s", payload).containsAll(said);
        }
    }

    private static <P> Set<String> texts(Set<ConstraintViolation<P>> violations) {
        return violations.stream()
                .map(violation -> ViolationPointers.of(violation.getPropertyPath()) + " " + violation.getMessage())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
