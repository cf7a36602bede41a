package jp.chiikiryoku.kigyojin.engagement.internal;

import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.R6;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityRuleTest {

    private static final AskedRule RULE = AskedRule.of(KigyojinRule.MUNICIPALITY, new MunicipalityRule(R6));

    // 埼玉 千葉 東京 神奈川 岐阜 愛知 三重 京都 大阪 兵庫 奈良, the national land-use plan of 2008-07-04
    private static final Set<Integer> METROPOLITAN = Set.of(11, 12, 13, 14, 21, 23, 24, 26, 27, 28, 29);

    private static PayloadDocument at(String firstFive) {
        return Documents.engagement().with("/municipality", Municipality.of(code(firstFive)));
    }

    // S = 6a+5b+4c+3d+2e over the first five, check = (11 − S mod 11) mod 10
    private static String code(String firstFive) {
        int sum = IntStream.range(0, 5)
                .map(i -> (6 - i) * (firstFive.charAt(i) - '0'))
                .sum();
        return firstFive + (11 - sum % 11) % 10;
    }

    private static PayloadDocument inside(@Nullable Boolean area, @Nullable Boolean region, @Nullable Boolean decline) {
        return Documents.engagement().with("/municipality", new Municipality("215015", "坂祝町", area, region, decline));
    }

    static IntStream prefectures() {
        return IntStream.rangeClosed(1, 47);
    }

    // MIC-R6-SUPPLEMENTARY: ① 三大都市圏外の市町村
    @ParameterizedTest
    @MethodSource("prefectures")
    void a_town_is_eligible_by_itself_outside_the_eleven_prefectures_alone(int prefecture) {
        Finding finding = RULE.finding(at("%02d301".formatted(prefecture)));
        assertThat(finding.outcome())
                .isEqualTo(METROPOLITAN.contains(prefecture) ? Outcome.UNDETERMINED : Outcome.SATISFIED);
    }

    @ParameterizedTest
    @MethodSource("prefectures")
    void no_prefecture_is_eligible(int prefecture) {
        RULE.expect(at("%02d000".formatted(prefecture)), Outcome.VIOLATED, "/municipality/code");
    }

    static Stream<Arguments> combinations() {
        List<Boolean> values = new ArrayList<>(List.of(true, false));
        values.add(null);
        return values.stream()
                .flatMap(area -> values.stream()
                        .flatMap(region -> values.stream().map(decline -> Arguments.of(area, region, decline))));
    }

    // MIC-R6-SUPPLEMENTARY: ② 条件不利地域を有する, 定住自立圏に取り組む, 人口減少率が高い
    @ParameterizedTest
    @MethodSource("combinations")
    void one_of_three_facts_is_enough_inside(
            @Nullable Boolean area, @Nullable Boolean region, @Nullable Boolean decline) {
        List<String> open = new ArrayList<>();
        if (area == null) {
            open.add("/municipality/disadvantagedArea");
        }
        if (region == null) {
            open.add("/municipality/settlementAutonomyRegion");
        }
        if (decline == null) {
            open.add("/municipality/highPopulationDecline");
        }
        boolean any = Boolean.TRUE.equals(area) || Boolean.TRUE.equals(region) || Boolean.TRUE.equals(decline);
        Outcome otherwise = open.isEmpty() ? Outcome.VIOLATED : Outcome.UNDETERMINED;
        Finding finding = RULE.finding(inside(area, region, decline));
        assertThat(finding.outcome()).isEqualTo(any ? Outcome.SATISFIED : otherwise);
        assertThat(finding.openQuestions()).extracting(Object::toString).isEqualTo(any ? List.of() : open);
    }

    @Test
    void the_place_that_decided_is_told() {
        RULE.expect(Documents.engagement(), Outcome.SATISFIED, "/municipality/code");
        RULE.expect(inside(false, true, null), Outcome.SATISFIED, "/municipality/code");
        RULE.expect(inside(false, false, false), Outcome.VIOLATED, "/municipality/disadvantagedArea");
        RULE.expect(inside(false, false, null), Outcome.UNDETERMINED, "/municipality/highPopulationDecline");
        RULE.expect(inside(false, null, false), Outcome.UNDETERMINED, "/municipality/settlementAutonomyRegion");
    }

    // ORDINANCE-TOKKO 第9条
    @ParameterizedTest
    @ValueSource(strings = {"13101", "13123"})
    void no_special_ward_is_eligible_whatever_else_holds(String firstFive) {
        PayloadDocument ward = at(firstFive)
                .with("/municipality/disadvantagedArea", true)
                .with("/municipality/settlementAutonomyRegion", true)
                .with("/municipality/highPopulationDecline", true);
        RULE.expect(ward, Outcome.VIOLATED, "/municipality/code");
    }

    // 札幌 仙台 新潟 静岡 浜松 岡山 広島 北九州 福岡 熊本
    @ParameterizedTest
    @ValueSource(strings = {"01100", "04100", "15100", "22100", "22130", "33100", "34100", "40100", "40130", "43100"})
    void a_designated_city_outside_is_eligible(String firstFive) {
        RULE.expect(at(firstFive), Outcome.SATISFIED, "/municipality/code");
    }

    // さいたま 千葉 横浜 川崎 相模原 名古屋 京都 大阪 堺 神戸
    @ParameterizedTest
    @ValueSource(strings = {"11100", "12100", "14100", "14130", "14150", "23100", "26100", "27100", "27140", "28100"})
    void a_designated_city_inside_is_asked_like_any_other(String firstFive) {
        assertThat(RULE.finding(at(firstFive)).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(RULE.finding(at(firstFive).with("/municipality/highPopulationDecline", true))
                        .outcome())
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void rests_on_the_ministry() {
        Finding finding = RULE.finding(Documents.engagement());
        assertThat(finding.citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(finding.citation().authority()).isEqualTo(Authority.MINISTRY);
    }

    @Test
    void says_where_the_municipality_lies() {
        RULE.says(
                Documents.engagement(),
                "受入自治体は、三大都市圏の外にある市町村です。",
                "The municipality lies outside the three metropolitan areas.");
        RULE.says(
                inside(true, false, false),
                "受入自治体は三大都市圏の中にありますが、条件不利地域を有する、定住自立圏に取り組む、人口減少率が高い、のいずれかにあたる市町村です。",
                "The municipality lies inside the three metropolitan areas, but has a disadvantaged area,"
                        + " takes part in a settlement autonomy region or declines strongly.");
        RULE.says(
                inside(false, false, false),
                "受入自治体は三大都市圏の中にあり、条件不利地域を有する、定住自立圏に取り組む、人口減少率が高い、のいずれにもあたりません。",
                "The municipality lies inside the three metropolitan areas and neither has a disadvantaged area"
                        + " nor takes part in a settlement autonomy region nor declines strongly.");
        RULE.says(
                inside(false, null, false),
                "受入自治体は三大都市圏の中にあります。" + "条件不利地域を有する、定住自立圏に取り組む、人口減少率が高い、のいずれかにあたるか分からないため、確認が必要です。",
                "The municipality lies inside the three metropolitan areas. Whether it has a disadvantaged area,"
                        + " takes part in a settlement autonomy region or declines strongly is not known"
                        + " and needs confirmation.");
    }

    @Test
    void says_that_a_prefecture_and_a_special_ward_are_none() {
        RULE.says(
                at("32000"),
                "受入自治体は都道府県です。対象となるのは市町村に限られます。",
                "The receiver is a prefecture. Municipalities alone are eligible.");
        RULE.says(
                at("13101"),
                "受入自治体は特別区です。特別区には特別交付税が交付されず、東京都とあわせて算定されるため、対象になりません。",
                "The receiver is a special ward. A special ward receives no special allocation tax of its own:"
                        + " it is computed together with Tokyo, so it is not eligible.");
    }

    @Test
    void compares_nothing_but_the_code() {
        Facts inside = Facts.of("code", LocalGovernmentCode.parse("215015"));
        RULE.compares(Documents.engagement(), "satisfied", Facts.of("code", LocalGovernmentCode.parse("325287")));
        RULE.compares(inside(true, false, false), "satisfied-inside", inside);
        RULE.compares(inside(false, false, false), "violated", inside);
        RULE.compares(inside(false, null, false), "undetermined", inside);
        RULE.compares(at("32000"), "violated-prefecture", Facts.of("code", LocalGovernmentCode.parse("320005")));
        RULE.compares(at("13101"), "violated-special-ward", Facts.of("code", LocalGovernmentCode.parse("131016")));
    }
}
