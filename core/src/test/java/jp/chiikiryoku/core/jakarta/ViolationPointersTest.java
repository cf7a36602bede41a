package jp.chiikiryoku.core.jakarta;

import static jp.chiikiryoku.core.jakarta.Validators.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.constraint.PrefectureNumber;
import jp.chiikiryoku.core.constraint.YenWithin;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViolationPointersTest {

    private static final Validator VALIDATOR = Validators.speaking(Language.EN);

    public record Root(
            @Valid @Nullable Line line,
            List<@NotNull @Valid Line> lines,
            List<@PrefectureNumber String> offices,
            Map<String, @Valid Line> named) {}

    public record Line(@YenWithin Yen amount) {}

    private static final Line FAULTY = new Line(Yen.of(-1));

    @Test
    void a_path_through_records_lists_and_maps_is_a_pointer() {
        Root root = new Root(FAULTY, Arrays.asList(null, FAULTY), List.of("13", "x"), Map.of("a", FAULTY));
        assertThat(pointers(VALIDATOR.validate(root)))
                .containsExactly("/line/amount", "/lines/0", "/lines/1/amount", "/named/a/amount", "/offices/1");
    }
}
