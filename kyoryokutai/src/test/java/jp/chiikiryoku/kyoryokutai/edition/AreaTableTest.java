package jp.chiikiryoku.kyoryokutai.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import jp.chiikiryoku.testkit.ReferenceData;
import org.junit.jupiter.api.Test;

/** The ministry's table of every municipality, where it is at hand. */
class AreaTableTest {

    private static final List<String> NAMES = List.of(
            "３大都市圏内 都市地域",
            "３大都市圏内 都市地域 指定都市",
            "３大都市圏外 都市地域",
            "３大都市圏外 都市地域 指定都市",
            "３大都市圏内 全部条件不利地域",
            "３大都市圏内 一部条件不利地域",
            "３大都市圏内 一部条件不利地域 指定都市",
            "３大都市圏外 全部条件不利地域",
            "３大都市圏外 一部条件不利地域",
            "３大都市圏外 一部条件不利地域 指定都市");

    private static AreaCategory category(String number) {
        return Arrays.stream(AreaCategory.values())
                .filter(category -> category.number() == Integer.parseInt(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_municipality_has_a_category_that_is_known_by_number_and_by_name() {
        List<Map<String, String>> rows = ReferenceData.rows("area_requirement_2022-04-01.csv");
        assertThat(rows).hasSize(1_741).allSatisfy(row -> {
            AreaCategory category = category(row.get("category_id"));
            assertThat(NAMES.indexOf(row.get("category"))).isEqualTo(category.ordinal());
            assertThat(category.isMetropolitan())
                    .isEqualTo(row.get("treated_as_three_metro").equals("1"));
            assertThat(category.isWhollyDisadvantaged())
                    .isEqualTo(row.get("zone").equals("全部条件不利地域"));
            assertThat(category.isPartlyDisadvantaged())
                    .isEqualTo(row.get("zone").equals("一部条件不利地域"));
            assertThat(category.name().endsWith("DESIGNATED_CITY"))
                    .isEqualTo(row.get("designated_city").equals("1"));
        });
    }

    // The table also lists the special wards.
    @Test
    void every_municipality_and_no_special_ward_can_be_a_destination() {
        assertThat(ReferenceData.rows("area_requirement_2022-04-01.csv"))
                .allSatisfy(row -> assertThat(Scenario.member()
                                .with(
                                        "/member/destination",
                                        Scenario.area(
                                                category(row.get("category_id")).name()))
                                .with("/member/destination/code", row.get("code6"))
                                .problems())
                        .containsExactly(
                                LocalGovernmentCode.parse(row.get("code6")).isSpecialWard()
                                        ? new String[] {"\"/member/destination/code\" out-of-range"}
                                        : new String[0]));
    }

    @Test
    void the_transcribed_matrix_is_the_shipped_one_cell_for_cell() {
        AreaMatrix matrix = AreaMatrix.of(Kyoryokutai.editions().get("r6")).orElseThrow();
        assertThat(ReferenceData.rows("area_requirement_matrix.csv"))
                .hasSize(100)
                .allSatisfy(row -> assertThat(String.valueOf(matrix.condition(
                                        category(row.get("from_category_id")), category(row.get("to_category_id")))
                                .symbol()))
                        .isEqualTo(row.get("symbol")));
    }
}
