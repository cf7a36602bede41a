package jp.chiikiryoku.core.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignatedCityTest {

    @Test
    void are_twenty_in_the_order_of_their_codes() {
        assertThat(DesignatedCity.values())
                .hasSize(20)
                .extracting(DesignatedCity::code)
                .isSorted();
        assertThat(DesignatedCity.SAPPORO.code()).hasToString("011002");
        assertThat(DesignatedCity.SAPPORO.japaneseName()).isEqualTo("札幌市");
        assertThat(DesignatedCity.KUMAMOTO.code()).hasToString("431001");
        assertThat(DesignatedCity.KUMAMOTO.japaneseName()).isEqualTo("熊本市");
    }

    @ParameterizedTest
    @EnumSource
    void is_found_by_its_code(DesignatedCity city) {
        assertThat(DesignatedCity.find(city.code())).contains(city);
        assertThat(city.code().isDesignatedCity()).isTrue();
        assertThat(city.japaneseName()).endsWith("市");
    }

    @ParameterizedTest
    @ValueSource(strings = {"010006", "012025", "131016", "472018"})
    void is_not_found_by_the_code_of_another_local_government(String code) {
        assertThat(DesignatedCity.find(LocalGovernmentCode.parse(code))).isEmpty();
    }

    @Test
    void is_not_found_by_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> DesignatedCity.find(null))
                .withMessage("code");
    }
}
