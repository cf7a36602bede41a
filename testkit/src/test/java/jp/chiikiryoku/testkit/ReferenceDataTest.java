package jp.chiikiryoku.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.government.DesignatedCity;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.government.LocalGovernmentCode.Fault;
import jp.chiikiryoku.core.government.LocalGovernmentCode.Kind;
import jp.chiikiryoku.core.government.Prefecture;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    @Test
    void all_1741_municipalities_have_a_code_of_their_kind() {
        List<Map<String, String>> rows = ReferenceData.rows("municipalities.csv");
        assertThat(rows).hasSize(1_741).allSatisfy(row -> {
            LocalGovernmentCode code = LocalGovernmentCode.parse(row.get("code6"));
            assertThat(code).hasToString(row.get("code6"));
            assertThat(code.kind()).isEqualTo(kind(row.get("type")));
            assertThat(code.isMunicipality()).isEqualTo(!row.get("type").equals("special_ward"));
            assertThat(code.prefecture().number()).isEqualTo(row.get("pref_code"));
            assertThat(code.prefecture().japaneseName()).isEqualTo(row.get("pref_name"));
            assertThat(row.get("code6")).isEqualTo(row.get("code5") + LocalGovernmentCode.checkDigit(row.get("code5")));
        });
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "designated_city" -> Kind.DESIGNATED_CITY;
            case "special_ward" -> Kind.SPECIAL_WARD;
            case "city", "town", "village" -> Kind.MUNICIPALITY;
            default -> throw new IllegalArgumentException("The type (" + type + ") must be known.");
        };
    }

    @Test
    void all_47_prefectures_have_their_number_name_and_code() {
        List<Map<String, String>> rows = ReferenceData.rows("prefectures.csv");
        assertThat(rows).hasSize(47).allSatisfy(row -> {
            LocalGovernmentCode code = LocalGovernmentCode.parse(row.get("code6"));
            assertThat(code.isPrefecture()).isTrue();
            assertThat(code.prefecture().number()).isEqualTo(row.get("pref_code"));
            assertThat(code.prefecture().japaneseName()).isEqualTo(row.get("name"));
            assertThat(Prefecture.find(row.get("pref_code"))).contains(code.prefecture());
        });
    }

    @Test
    void the_designated_cities_are_those_of_the_list() {
        List<String> listed = ReferenceData.rows("municipalities.csv").stream()
                .filter(row -> row.get("type").equals("designated_city"))
                .map(row -> row.get("code6") + row.get("name"))
                .toList();
        assertThat(Arrays.stream(DesignatedCity.values()).map(city -> city.code() + city.japaneseName()))
                .containsExactlyElementsOf(listed);
    }

    @Test
    void no_ward_of_a_designated_city_is_a_local_government() {
        List<Map<String, String>> rows = ReferenceData.rows("designated_city_wards.csv");
        assertThat(rows)
                .hasSize(171)
                .allSatisfy(row -> assertThat(LocalGovernmentCode.faultOf(row.get("code6")))
                        .isEqualTo(Fault.NOT_A_LOCAL_GOVERNMENT));
    }

    @Test
    void the_villages_of_the_northern_territories_are_municipalities() {
        List<Map<String, String>> rows = ReferenceData.rows("northern_territories_villages.csv");
        assertThat(rows).hasSize(6).allSatisfy(row -> {
            LocalGovernmentCode code = LocalGovernmentCode.parse(row.get("code6"));
            assertThat(code.kind()).isEqualTo(Kind.MUNICIPALITY);
            assertThat(code.prefecture()).isEqualTo(Prefecture.HOKKAIDO);
        });
    }
}
