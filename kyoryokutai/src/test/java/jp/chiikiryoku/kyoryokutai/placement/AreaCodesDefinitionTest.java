package jp.chiikiryoku.kyoryokutai.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import jp.chiikiryoku.kyoryokutai.scenario.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaCodesDefinitionTest {

    private static final String ORIGIN = "/member/origin";
    private static final String DESTINATION = "/member/destination";
    private static final String SAPPORO = "011002";

    private static Scenario destination(String code) {
        return Scenario.member().with(DESTINATION + "/code", code);
    }

    private static Problem only(Scenario scenario) {
        return Kyoryokutai.placements().answer(scenario.json()).problems().get(0);
    }

    private static void told(Scenario scenario, String japanese, String english) {
        assertThat(Told.renderer(Language.JA).render(only(scenario))).isEqualTo(japanese);
        assertThat(Told.renderer(Language.EN).render(only(scenario))).isEqualTo(english);
    }

    // 沖縄県, 港区, 久慈市, 札幌市
    @Test
    void a_destination_is_a_municipality() {
        for (String code : new String[] {"470007", Scenario.WARD, Scenario.TOKYO}) {
            assertThat(destination(code).problems()).containsExactly("\"/member/destination/code\" out-of-range");
        }
        assertThat(destination(Scenario.CITY).problems()).isEmpty();
        assertThat(destination(SAPPORO)
                        .with(DESTINATION + "/areaCategory", "OUTER_URBAN_DESIGNATED_CITY")
                        .problems())
                .isEmpty();
        told(
                destination("470007"),
                "転入先には市町村のコードを書いてください。都道府県や特別区は転入先になりません。",
                "Write the code of a municipality. A prefecture or a special ward is no destination.");
    }

    @Test
    void an_origin_may_be_a_special_ward() {
        assertThat(Scenario.member().with(ORIGIN + "/code", Scenario.WARD).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "METRO_URBAN_DESIGNATED_CITY, true",
        "OUTER_URBAN_DESIGNATED_CITY, true",
        "METRO_PARTIAL_DESIGNATED_CITY, true",
        "OUTER_PARTIAL_DESIGNATED_CITY, true",
        "METRO_URBAN, false",
        "OUTER_URBAN, false",
        "METRO_FULL, false",
        "METRO_PARTIAL, false",
        "OUTER_FULL, false",
        "OUTER_PARTIAL, false"
    })
    void a_designated_city_has_a_category_of_designated_cities_and_no_other_code_has(
            String category, boolean designated) {
        for (String place : new String[] {ORIGIN, DESTINATION}) {
            Scenario city = Scenario.member().with(place, Map.of("areaCategory", category, "code", Scenario.CITY));
            assertThat(city.problems())
                    .containsExactly(
                            designated ? new String[] {"\"" + place + "/areaCategory\" conflict"} : new String[0]);
            assertThat(city.with(place + "/code", SAPPORO).problems())
                    .containsExactly(
                            designated ? new String[0] : new String[] {"\"" + place + "/areaCategory\" conflict"});
            assertThat(city.without(place + "/code").problems()).isEmpty();
        }
    }

    @Test
    void one_code_is_in_one_category() {
        Scenario one = destination(Scenario.CITY).with(ORIGIN + "/code", Scenario.CITY);
        assertThat(one.problems()).containsExactly("\"/member/destination/areaCategory\" conflict");
        assertThat(one.with(ORIGIN + "/areaCategory", "OUTER_FULL").problems()).isEmpty();
        assertThat(one.with(ORIGIN + "/code", "112089").problems()).isEmpty();
        told(one, "転出元と同じ市町村が、別の区分になっています。", "The municipality of origin is stated here in another category.");
        told(
                destination(Scenario.CITY).with(DESTINATION + "/areaCategory", "OUTER_URBAN_DESIGNATED_CITY"),
                "指定都市の区分ですが、このコードは指定都市のものではありません。",
                "The category is one of designated cities, but this is not the code of a designated city.");
        told(
                destination(SAPPORO),
                "このコードは指定都市のものですが、区分が指定都市の区分ではありません。",
                "This is the code of a designated city, but the category is not one of designated cities.");
    }

    @Test
    void what_is_faulty_itself_is_related_to_nothing_and_hides_nothing_else() {
        Scenario ward = destination(Scenario.WARD);
        assertThat(ward.with(DESTINATION + "/areaCategory", "OUTER_URBAN_DESIGNATED_CITY")
                        .problems())
                .containsExactly("\"/member/destination/code\" out-of-range");
        assertThat(ward.with(DESTINATION + "/areaCategory", "CITY").problems())
                .containsExactly(
                        "\"/member/destination/areaCategory\" unknown-value",
                        "\"/member/destination/code\" out-of-range");
        assertThat(ward.with(ORIGIN + "/code", Scenario.WARD).problems())
                .containsExactly("\"/member/destination/code\" out-of-range");
        assertThat(ward.with(ORIGIN, Map.of("code", "1")).problems())
                .containsExactly(
                        "\"/member/destination/code\" out-of-range",
                        "\"/member/origin/areaCategory\" required",
                        "\"/member/origin/code\" format");
        assertThat(destination(Scenario.CITY)
                        .with(ORIGIN, Map.of("code", Scenario.CITY, "areaCategory", "METRO_URBAN_DESIGNATED_CITY"))
                        .problems())
                .containsExactly("\"/member/origin/areaCategory\" conflict");
        assertThat(destination("032070").problems()).containsExactly("\"/member/destination/code\" check-digit");
        assertThat(ward.without(ORIGIN).problems())
                .containsExactly("\"/member/destination/code\" out-of-range", "\"/member/origin\" required");
        assertThat(Scenario.member().without(DESTINATION).problems())
                .containsExactly("\"/member/destination\" required");
    }
}
