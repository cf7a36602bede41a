package jp.chiikiryoku.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.sample.Colour;
import jp.chiikiryoku.core.sample.Lantern;
import org.junit.jupiter.api.Test;

class RecordFileTest {

    private static Lantern read(String file) {
        return RecordFile.read(Lantern.class, "lantern.json", name -> {
            assertThat(name).isEqualTo("lantern.json");
            return new ByteArrayInputStream(file.getBytes(UTF_8));
        });
    }

    private static List<String> problems(String file) {
        MalformedPayloadException refusal = catchThrowableOfType(MalformedPayloadException.class, () -> read(file));
        assertThat(refusal).isNotNull();
        return refusal.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void reads_a_record() {
        assertThat(read("{\"colour\": \"RED\", \"description\": \"d\", \"amount\": 5}"))
                .isEqualTo(new Lantern(Colour.RED, "d", Yen.of(5)));
    }

    @Test
    void a_record_that_is_not_well_formed_is_refused() {
        assertThat(problems("{\"colour\": \"RED\", \"amount\": -1}")).containsExactly("\"/amount\" out-of-range");
        assertThat(problems("{}")).containsExactly("\"/amount\" required", "\"/colour\" required");
    }

    @Test
    void what_was_wrong_in_reading_is_refused_though_a_record_could_be_made() {
        assertThat(problems("{\"colour\": \"RED\", \"amount\": 5, \"note\": 1}"))
                .containsExactly("\"/note\" unknown-member");
        assertThat(problems("{\"colour\": \"RED\", \"amount\": 5, \"amount\": 6}"))
                .containsExactly("\"/amount\" duplicate-member");
        assertThat(problems("{\"colour\": \"RED\", \"amount\": 5, \"description\": 5}"))
                .containsExactly("\"/description\" wrong-type");
        assertThat(problems("{\"amount\": -1, \"note\": 1}"))
                .containsExactly("\"/amount\" out-of-range", "\"/colour\" required", "\"/note\" unknown-member");
    }

    @Test
    void what_is_no_json_is_refused() {
        assertThat(problems("{")).containsExactly("\"\" not-json");
        assertThat(problems("null")).containsExactly("\"\" wrong-type");
    }
}
