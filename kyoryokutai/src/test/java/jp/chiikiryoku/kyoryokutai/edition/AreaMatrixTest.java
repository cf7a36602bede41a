package jp.chiikiryoku.kyoryokutai.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import org.junit.jupiter.api.Test;

class AreaMatrixTest {

    @Test
    void the_table_has_as_many_of_each_symbol_as_the_specification_counts() {
        Map<Character, Integer> counts = new HashMap<>();
        MatrixCell.all().forEach(cell -> counts.merge(cell.symbol(), 1, Integer::sum));
        assertThat(counts).isEqualTo(Map.of('×', 40, '○', 26, '△', 26, '▲', 4, '□', 4));
    }

    @Test
    void the_shipped_matrix_is_the_table() {
        AreaMatrix matrix = AreaMatrix.of(Kyoryokutai.editions().get("r6")).orElseThrow();
        assertThat(MatrixCell.all())
                .hasSize(100)
                .allSatisfy(cell -> assertThat(matrix.condition(cell.origin(), cell.destination())
                                .symbol())
                        .as(cell.toString())
                        .isEqualTo(cell.symbol()));
        assertThat(matrix.isComplete()).isTrue();
    }

    @Test
    void a_row_of_other_symbols_answers_for_none_that_it_lacks() {
        AreaMatrix matrix = new AreaMatrix(List.of(
                new AreaMatrix.Row(AreaCategory.OUTER_URBAN, "○×?"), new AreaMatrix.Row(AreaCategory.OUTER_FULL, "")));
        assertThat(matrix.isComplete()).isFalse();
        assertThat(matrix.condition(AreaCategory.METRO_URBAN_DESIGNATED_CITY, AreaCategory.OUTER_URBAN))
                .isEqualTo(AreaCondition.NEVER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.condition(AreaCategory.OUTER_URBAN, AreaCategory.OUTER_URBAN))
                .withMessage("The row (○×?) must be one of ○×△▲□ for each of the 10 categories.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.condition(AreaCategory.OUTER_URBAN_DESIGNATED_CITY, AreaCategory.OUTER_URBAN))
                .withMessage("The row (○×?) must be one of ○×△▲□ for each of the 10 categories.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.condition(AreaCategory.METRO_URBAN, AreaCategory.OUTER_FULL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.condition(AreaCategory.METRO_URBAN, AreaCategory.METRO_FULL))
                .withMessage("The destination (METRO_FULL) must have a row in the matrix.");
    }

    @Test
    void categories_have_the_numbers_and_marks_of_the_specification() {
        assertThat(AreaCategory.values()).extracting(Enum::name).isEqualTo(MatrixCell.CATEGORIES);
        for (AreaCategory category : AreaCategory.values()) {
            String name = category.name();
            assertThat(category.number()).isEqualTo(MatrixCell.CATEGORIES.indexOf(name) + 1);
            assertThat(category.isMetropolitan()).isEqualTo(name.startsWith("METRO"));
            assertThat(category.isWhollyDisadvantaged()).isEqualTo(name.endsWith("FULL"));
            assertThat(category.isPartlyDisadvantaged()).isEqualTo(name.contains("PARTIAL"));
        }
    }

    @Test
    void the_matrix_names_a_condition_that_always_holds() {
        assertThat(KyoryokutaiTexts.TEXTS.render(Language.JA, "AreaCondition.ALWAYS", Facts.empty()))
                .isEqualTo("常に認められます");
    }
}
