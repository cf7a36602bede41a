package jp.chiikiryoku.matching.kigyojin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.payload.ReportWriter;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kigyojin.Employment;
import jp.chiikiryoku.kigyojin.Field;
import jp.chiikiryoku.kigyojin.Mode;
import jp.chiikiryoku.testkit.WrittenReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingReportTest {

    private static Need need(String id, int days, Field field) {
        return Need.of(id, Samples.TOWN, field, Mode.DISPATCH, Samples.YEAR, days);
    }

    private static Offer offer(String id, Employment employment, Field field) {
        return Offer.of(
                id, Samples.COMPANY_INSIDE, employment, List.of(field), List.of(Mode.DISPATCH), Samples.YEAR, 10);
    }

    /** One pair, one need whose partner is taken, one need and one offer that fail one rule alone. */
    private static KigyojinMatchingResult result() {
        return KigyojinMatching.shipped()
                .match(MatchingRequest.of(
                                List.of(
                                        need("n1", 10, Field.TOURISM),
                                        need("n2", 20, Field.TOURISM),
                                        need("n3", 10, Field.GREEN)),
                                List.of(
                                        offer("o1", Employment.EMPLOYEE, Field.TOURISM),
                                        offer("o2", Employment.FREELANCE, Field.GREEN)))
                        .withEdition("r6"));
    }

    private static String json(Language language) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ReportWriter.indented().write(result().report(language), json);
        return json.toString(UTF_8);
    }

    @Test
    void is_written_in_japanese_as_the_contract_shapes_it() throws IOException {
        assertThat(json(Language.JA)).isEqualTo("""
                {
                  "kind": "kigyojin-matching",
                  "edition": "r6",
                  "pairs": [
                    {
                      "need": "n1",
                      "offer": "o1",
                      "score": 100,
                      "parts": {
                        "field": 40,
                        "mode": 20,
                        "overlap": 30,
                        "days": 10
                      }
                    }
                  ],
                  "unmatchedNeeds": [
                    {
                      "id": "n2",
                      "reasons": [
                        {
                          "code": "taken",
                          "message": "組み合わせられる相手はいますが、いずれもほかの組み合わせに割り当てられています。"
                        }
                      ]
                    },
                    {
                      "id": "n3",
                      "reasons": [
                        {
                          "code": "no-partner",
                          "message": "組み合わせられる相手がいません。"
                        },
                        {
                          "code": "one-rule",
                          "partner": "o2",
                          "rule": "KGJ-EMPLOYMENT",
                          "message": "空いている相手「o2」とは、「企業の社員」だけが合いません。"
                        }
                      ]
                    }
                  ],
                  "unmatchedOffers": [
                    {
                      "id": "o2",
                      "reasons": [
                        {
                          "code": "no-partner",
                          "message": "組み合わせられる相手がいません。"
                        },
                        {
                          "code": "one-rule",
                          "partner": "n3",
                          "rule": "KGJ-EMPLOYMENT",
                          "message": "空いている相手「n3」とは、「企業の社員」だけが合いません。"
                        }
                      ]
                    }
                  ],
                  "totals": {
                    "needs": 3,
                    "offers": 2,
                    "pairs": 1,
                    "possiblePairs": 2,
                    "score": 100
                  }
                }""");
    }

    @Test
    void says_the_same_in_english() {
        assertThat(result().report(Language.EN).unmatchedNeeds())
                .flatExtracting(MatchingReport.UnmatchedLine::reasons)
                .extracting(MatchingReport.ReasonLine::message)
                .containsExactly(
                        "There are possible partners, but all of them are assigned to others.",
                        "There is no possible partner.",
                        "With the free partner \"o2\" nothing but \"Employee of the company\" does not fit.");
        assertThat(result().report(Language.EN).totals())
                .isEqualTo(result().report(Language.JA).totals());
    }

    @ParameterizedTest
    @CsvSource({
        "KGM-FIELD, 分野, field",
        "KGM-MODE, 類型, mode",
        "KGM-PERIOD, 期間の重なり, overlap of the periods",
        "KGJ-MUNICIPALITY, 対象となる市町村, Eligible municipality",
        "KGJ-COMPANY-LOCATION, 三大都市圏に所在する企業, Company in the three metropolitan areas",
        "KGJ-EMPLOYMENT, 企業の社員, Employee of the company",
        "KGJ-PRESENCE, 勤務日数・時間と滞在日数, Days and hours of a month"
    })
    void every_rule_has_a_name_in_both_languages(String rule, String japanese, String english) {
        assertThat(RuleTitles.of(rule).in(Language.JA)).isEqualTo(japanese);
        assertThat(RuleTitles.of(rule).in(Language.EN)).isEqualTo(english);
    }

    @Test
    void nothing_matched_is_written_with_empty_lists() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        KigyojinMatchingResult empty = KigyojinMatching.shipped()
                .match(MatchingRequest.of(List.of(), List.of()).withEdition("r6"));
        ReportWriter.compact().write(empty.report(Language.JA), json);
        assertThat(json.toString(UTF_8))
                .isEqualTo("{\"kind\":\"kigyojin-matching\",\"edition\":\"r6\",\"pairs\":[],\"unmatchedNeeds\":[],"
                        + "\"unmatchedOffers\":[],\"totals\":{\"needs\":0,\"offers\":0,\"pairs\":0,"
                        + "\"possiblePairs\":0,\"score\":0}}");
    }

    @Test
    void notes_that_the_edition_was_to_be_looked_at_again() {
        MatchingRequest request = MatchingRequest.of(List.of(), List.of()).withEdition("r6");
        LocalDate late = LocalDate.of(2030, 1, 1);
        KigyojinMatchingResult past = KigyojinMatching.shipped().kind().solve(request, late);
        assertThat(past.report(Language.JA).notes())
                .containsExactly("「令和6年度の特別交付税措置」は令和9年3月31日までに見直す予定でした。最新の根拠資料を確認してください。");
        WrittenReports.expectWrittenAlike(past.report(Language.JA));
        assertThat(past.report(Language.EN).notes()).singleElement().asString().contains("2027-03-31");
        assertThat(KigyojinMatching.shipped().match(request).report(Language.JA).notes())
                .isNull();
        assertThat(past.matching())
                .isEqualTo(KigyojinMatching.shipped().match(request).matching());
    }
}
