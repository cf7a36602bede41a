package jp.chiikiryoku.kigyojin.engagement.internal;

import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.FIGURES;
import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.R6;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Company;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompanyLocationRuleTest {

    private static final AskedRule RULE =
            AskedRule.of(KigyojinRule.COMPANY_LOCATION, new CompanyLocationRule(FIGURES, R6));
    private static final Set<String> METROPOLITAN =
            Set.of("11", "12", "13", "14", "21", "23", "24", "26", "27", "28", "29");

    private static PayloadDocument company(String headquarters, String... offices) {
        return Documents.engagement().with("/company", Company.of(headquarters).withOffices(List.of(offices)));
    }

    static List<String> prefectures() {
        return IntStream.rangeClosed(1, 47).mapToObj("%02d"::formatted).toList();
    }

    // MIC-R6-SUPPLEMENTARY: 三大都市圏に所在する企業等
    @ParameterizedTest
    @MethodSource("prefectures")
    void the_headquarters_lie_in_one_of_the_eleven_prefectures(String prefecture) {
        boolean inside = METROPOLITAN.contains(prefecture);
        RULE.expect(company(prefecture), inside ? Outcome.SATISFIED : Outcome.VIOLATED, "/company/headquarters");
    }

    @ParameterizedTest
    @MethodSource("prefectures")
    void an_office_inside_leaves_it_open(String prefecture) {
        Finding finding = RULE.finding(company("47", "02", prefecture.equals("02") ? "03" : prefecture));
        assertThat(finding.outcome())
                .isEqualTo(METROPOLITAN.contains(prefecture) ? Outcome.UNDETERMINED : Outcome.VIOLATED);
    }

    @Test
    void the_first_office_inside_is_asked() {
        RULE.expect(company("47", "02", "14", "13"), Outcome.UNDETERMINED, "/company/offices/1");
    }

    @Test
    void headquarters_inside_need_no_office() {
        RULE.expect(company("29", "02"), Outcome.SATISFIED, "/company/headquarters");
    }

    @Test
    void rests_on_the_ministry() {
        assertThat(RULE.finding(company("13")).citation().authority()).isEqualTo(Authority.MINISTRY);
    }

    @Test
    void says_where_the_company_is() {
        RULE.says(
                company("13"),
                "企業の本社がある東京都は、三大都市圏に入ります。",
                "The headquarters of the company, in Tokyo, lie in the three metropolitan areas.");
        RULE.says(
                company("01", "02"),
                "企業の本社がある北海道は三大都市圏に入らず、三大都市圏にある事業所も示されていません。",
                "The headquarters of the company, in Hokkaido, lie outside the three metropolitan areas,"
                        + " and no office inside them is stated.");
        RULE.says(
                company("01", "02", "27"),
                "企業の本社がある北海道は三大都市圏に入りませんが、大阪府に事業所があります。起業人が三大都市圏の事業所で勤務しているか、確認が必要です。",
                "The headquarters of the company, in Hokkaido, lie outside the three metropolitan areas,"
                        + " but it has an office in Osaka. Whether the person works in an office inside them"
                        + " needs confirmation.");
    }

    @Test
    void compares_the_prefectures() {
        LocalizedText hokkaido = new LocalizedText("北海道", "Hokkaido");
        RULE.compares(company("13"), "satisfied", Facts.of("headquarters", new LocalizedText("東京都", "Tokyo")));
        RULE.compares(company("01", "02"), "violated", Facts.of("headquarters", hokkaido));
        RULE.compares(
                company("01", "02", "27"),
                "undetermined",
                Facts.of("headquarters", hokkaido, "office", new LocalizedText("大阪府", "Osaka")));
    }

    private static AskedRule ofUrbanAreas() {
        Edition<KigyojinParameters> edition =
                Kigyojin.editions().get("r7-draft").settlements().get(0);
        return AskedRule.of(
                KigyojinRule.COMPANY_LOCATION, new CompanyLocationRule(AskedRule.parameters(edition), edition));
    }

    // MIC-KIGYOJIN-PAGE: 都市部に所在する企業等
    @ParameterizedTest
    @MethodSource("prefectures")
    void where_urban_areas_are_asked_for_headquarters_elsewhere_are_open(String prefecture) {
        boolean inside = METROPOLITAN.contains(prefecture);
        ofUrbanAreas()
                .expect(
                        company(prefecture),
                        inside ? Outcome.SATISFIED : Outcome.UNDETERMINED,
                        "/company/headquarters");
    }

    @Test
    void where_urban_areas_are_asked_for_an_office_inside_is_open_as_before() {
        ofUrbanAreas().expect(company("01", "02", "27"), Outcome.UNDETERMINED, "/company/offices/1");
        ofUrbanAreas()
                .says(
                        company("01", "02"),
                        "企業の本社がある北海道は三大都市圏に入りません。対象は「都市部」に所在する企業等とされていますが、" + "どの市町村が都市部にあたるかは公表されていないため、確認が必要です。",
                        "The headquarters of the company, in Hokkaido, lie outside the three metropolitan areas."
                                + " Companies in urban areas are eligible, but which municipalities are urban is not"
                                + " published, so it needs confirmation.");
        assertThat(ofUrbanAreas().finding(company("01")).citation().source()).isEqualTo("MIC-KIGYOJIN-PAGE");
    }
}
