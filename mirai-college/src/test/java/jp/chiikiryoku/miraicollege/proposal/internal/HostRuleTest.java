package jp.chiikiryoku.miraicollege.proposal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.government.Prefecture;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.miraicollege.Findings;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostRuleTest {

    private static final HostRule RULE = new HostRule(CheckedProposals.R6);
    private static final String CODE = "/host/code";
    private static final String AREA = "/host/disadvantagedArea";

    // 埼玉 千葉 東京 神奈川 岐阜 愛知 三重 京都 大阪 兵庫 奈良, the national land-use plan of 2008-07-04
    private static final Set<Integer> METROPOLITAN = Set.of(11, 12, 13, 14, 21, 23, 24, 26, 27, 28, 29);

    private static Finding at(String firstFive, @Nullable Boolean area) {
        CheckedHost host = new CheckedHost(LocalGovernmentCode.parse(code(firstFive)), area);
        return RULE.check(CheckedProposals.withHost(host));
    }

    // 坂祝町 in 岐阜県
    private static Finding inside(@Nullable Boolean area) {
        return at("21501", area);
    }

    // 海士町 in 島根県
    private static Finding outside() {
        return RULE.check(CheckedProposals.fulfilling());
    }

    @Test
    void is_the_rule_of_its_id() {
        assertThat(RULE.rule()).isEqualTo(MiraiCollegeRule.HOST);
    }

    // S = 6a+5b+4c+3d+2e over the first five, check = (11 − S mod 11) mod 10
    private static String code(String firstFive) {
        int sum = IntStream.range(0, 5)
                .map(i -> (6 - i) * (firstFive.charAt(i) - '0'))
                .sum();
        return firstFive + (11 - sum % 11) % 10;
    }

    static IntStream prefectures() {
        return IntStream.rangeClosed(1, 47);
    }

    @ParameterizedTest
    @MethodSource("prefectures")
    void a_town_is_a_host_by_itself_outside_the_eleven_prefectures_alone(int prefecture) {
        String town = "%02d301".formatted(prefecture);
        boolean inside = METROPOLITAN.contains(prefecture);
        if (inside) {
            Findings.expect(at(town, null), Outcome.UNDETERMINED, "undetermined", AREA);
            Findings.expect(at(town, false), Outcome.UNDETERMINED, "undetermined-inside", AREA);
            Findings.expect(at(town, true), Outcome.SATISFIED, "satisfied-inside", AREA);
        } else {
            Findings.expect(at(town, null), Outcome.SATISFIED, "satisfied", CODE);
            Findings.expect(at(town, false), Outcome.SATISFIED, "satisfied", CODE);
            Findings.expect(at(town, true), Outcome.SATISFIED, "satisfied", CODE);
        }
    }

    // 自治体: neither prefectures nor special wards are named or left out
    @ParameterizedTest
    @MethodSource("prefectures")
    void a_prefecture_is_for_a_person_to_decide_inside_and_outside(int prefecture) {
        String code = "%02d000".formatted(prefecture);
        Findings.expect(at(code, null), Outcome.UNDETERMINED, "undetermined-prefecture", CODE);
        Findings.expect(at(code, true), Outcome.UNDETERMINED, "undetermined-prefecture", CODE);
        Findings.expect(at(code, false), Outcome.UNDETERMINED, "undetermined-prefecture", CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13101", "13123"})
    void a_special_ward_is_for_a_person_to_decide_whatever_else_holds(String firstFive) {
        Findings.expect(at(firstFive, null), Outcome.UNDETERMINED, "undetermined-special-ward", CODE);
        Findings.expect(at(firstFive, true), Outcome.UNDETERMINED, "undetermined-special-ward", CODE);
        Findings.expect(at(firstFive, false), Outcome.UNDETERMINED, "undetermined-special-ward", CODE);
    }

    // 札幌 仙台 新潟 静岡 浜松 岡山 広島 北九州 福岡 熊本
    @ParameterizedTest
    @ValueSource(strings = {"01100", "04100", "15100", "22100", "22130", "33100", "34100", "40100", "40130", "43100"})
    void a_designated_city_outside_is_a_host(String firstFive) {
        Findings.expect(at(firstFive, null), Outcome.SATISFIED, "satisfied", CODE);
    }

    // さいたま 千葉 横浜 川崎 相模原 名古屋 京都 大阪 堺 神戸
    @ParameterizedTest
    @ValueSource(strings = {"11100", "12100", "14100", "14130", "14150", "23100", "26100", "27100", "27140", "28100"})
    void a_designated_city_inside_is_asked_like_any_other(String firstFive) {
        Findings.expect(at(firstFive, null), Outcome.UNDETERMINED, "undetermined", AREA);
        Findings.expect(at(firstFive, true), Outcome.SATISFIED, "satisfied-inside", AREA);
    }

    // MIC-MIRAI-PAGE settles the eligible municipalities
    @Test
    void rests_on_the_page_of_the_ministry_and_quotes_nothing() {
        Finding finding = outside();
        assertThat(finding.citation().source()).isEqualTo("MIC-MIRAI-PAGE");
        assertThat(finding.citation().authority()).isEqualTo(Authority.MINISTRY);
        assertThat(finding.citation().place()).contains("三大都市圏外", "条件不利地域等").doesNotContain("「");
    }

    @Test
    void carries_what_decided() {
        LocalGovernmentCode outside = LocalGovernmentCode.parse("325252");
        assertThat(outside().facts())
                .isEqualTo(Facts.of("code", outside, "prefecture", Prefecture.SHIMANE, "metropolitan", false));
        Facts inside = Facts.of(
                "code", LocalGovernmentCode.parse(code("21501")), "prefecture", Prefecture.GIFU, "metropolitan", true);
        assertThat(inside(null).facts()).isEqualTo(inside);
        assertThat(inside(true).facts()).isEqualTo(inside.with("disadvantagedArea", true));
        assertThat(inside(false).facts()).isEqualTo(inside.with("disadvantagedArea", false));
        assertThat(at("13000", true).facts().asMap()).doesNotContainKey("disadvantagedArea");
    }

    @Test
    void says_where_the_town_lies() {
        Findings.says(
                outside(),
                "学生を受け入れるのは、三大都市圏の外にある市町村です。",
                "The students come to a municipality outside the three metropolitan areas.");
        Findings.says(
                inside(true),
                "学生を受け入れるのは、三大都市圏の中にある、条件不利地域を有する市町村です。",
                "The students come to a municipality inside the three metropolitan areas"
                        + " that has a disadvantaged area.");
    }

    @Test
    void says_what_is_open_about_a_town_inside() {
        Findings.says(
                inside(null),
                "学生を受け入れるのは三大都市圏の中にある市町村です。条件不利地域を有するかどうか分からないため、確認が必要です。",
                "The students come to a municipality inside the three metropolitan areas."
                        + " Whether it has a disadvantaged area is not known and needs confirmation.");
        Findings.says(
                inside(false),
                "学生を受け入れるのは三大都市圏の中にある市町村で、条件不利地域を有しません。" + "資料には「条件不利地域等」とあるため、対象になるかどうか、確認が必要です。",
                "The students come to a municipality inside the three metropolitan areas that has no"
                        + " disadvantaged area. The source speaks of disadvantaged areas and the like,"
                        + " so whether it is eligible needs confirmation.");
    }

    @Test
    void says_why_a_prefecture_and_a_special_ward_need_confirmation() {
        Findings.says(
                at("32000", null),
                "学生を受け入れるのは都道府県です。都道府県が対象になるかどうかは資料から分からないため、確認が必要です。",
                "The students come to a prefecture. The source does not tell whether a prefecture is eligible,"
                        + " so this needs confirmation.");
        Findings.says(
                at("13101", true),
                "学生を受け入れるのは特別区です。特別区が対象になるかどうかは資料から分からないため、確認が必要です。",
                "The students come to a special ward. The source does not tell whether a special ward is eligible,"
                        + " so this needs confirmation.");
    }
}
