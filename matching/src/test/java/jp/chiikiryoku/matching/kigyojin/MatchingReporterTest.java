package jp.chiikiryoku.matching.kigyojin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.edition.EditionText;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.report.ReportWriter;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kigyojin.engagement.Employment;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import jp.chiikiryoku.matching.Matcher;
import jp.chiikiryoku.matching.Matching;
import jp.chiikiryoku.testkit.contract.MappersContract;
import org.junit.jupiter.api.Test;

class MatchingReporterTest {

    private static Need need(String id, int days, WorkField field) {
        return Need.of(id, Samples.TOWN, field, Mode.DISPATCH, Samples.YEAR, days);
    }

    private static Offer offer(String id, Employment employment, WorkField field) {
        return Offer.of(
                id, Samples.COMPANY_INSIDE, employment, List.of(field), List.of(Mode.DISPATCH), Samples.YEAR, 10);
    }

    /** One pair, one need whose partner is taken, one need and one offer that fail one rule alone. */
    private static KigyojinMatchingResult result() {
        return KigyojinMatching.requests()
                .assess(MatchingRequest.of(
                                List.of(
                                        need("n1", 10, WorkField.TOURISM),
                                        need("n2", 20, WorkField.TOURISM),
                                        need("n3", 10, WorkField.GREEN)),
                                List.of(
                                        offer("o1", Employment.EMPLOYEE, WorkField.TOURISM),
                                        offer("o2", Employment.FREELANCE, WorkField.GREEN)))
                        .withEdition("r6"));
    }

    private static MatchingReport report(KigyojinMatchingResult result, Language language) {
        return (MatchingReport) KigyojinMatching.requests().report(result, language);
    }

    // What is not encoded stands in the edition and is asserted by itself.
    private static String json(Language language) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        KigyojinMatchingResult all = result();
        KigyojinMatchingResult shown = new KigyojinMatchingResult(
                all.edition(),
                all.matching(),
                List.of(),
                List.of(),
                all.notes(),
                List.of(new EditionText("条件", "condition", List.of())));
        ReportWriter.indented().write(report(shown, language), json);
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
                      },
                      "openRules": [
                        "KGJ-PRESENCE"
                      ]
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
                  },
                  "notes": [
                    "n1、n2、n3、o1、o2の期間は、「令和6年度の特別交付税措置」の適用期間の末日（令和7年3月31日）より後まで続きます。その後の年度は、その年度の要綱・募集によります。"
                  ],
                  "notEncoded": [
                    "条件"
                  ]
                }""");
    }

    @Test
    void says_the_same_in_english() {
        assertThat(report(result(), Language.EN).unmatchedNeeds())
                .flatExtracting(MatchingReport.UnmatchedLine::reasons)
                .extracting(MatchingReport.ReasonLine::message)
                .containsExactly(
                        "There are possible partners, but all of them are assigned to others.",
                        "There is no possible partner.",
                        "With the free partner \"o2\" nothing but \"Employee of the company\" does not fit.");
        assertThat(report(result(), Language.EN).totals())
                .isEqualTo(report(result(), Language.JA).totals());
    }

    @Test
    void nothing_matched_is_written_with_empty_lists() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        KigyojinMatchingResult empty = new KigyojinMatchingResult(
                "r6", new Matching(List.of(), List.of(), List.of(), 0), List.of(), List.of(), List.of(), List.of());
        ReportWriter.compact().write(report(empty, Language.JA), json);
        assertThat(json.toString(UTF_8))
                .isEqualTo("{\"kind\":\"kigyojin-matching\",\"edition\":\"r6\",\"pairs\":[],\"unmatchedNeeds\":[],"
                        + "\"unmatchedOffers\":[],\"totals\":{\"needs\":0,\"offers\":0,\"pairs\":0,"
                        + "\"possiblePairs\":0,\"score\":0},\"notEncoded\":[]}");
    }

    @Test
    void carries_remarks_and_what_is_not_encoded() {
        MatchingRequest request = MatchingRequest.of(List.of(), List.of()).withEdition("r7-draft");
        MatchingReport report = report(KigyojinMatching.requests().assess(request), Language.JA);
        assertThat(report.notes())
                .hasSize(2)
                .anyMatch(note -> note.contains("令和6年度の定めが続くと仮定"))
                .anyMatch(note -> note.contains("案の段階"));
        assertThat(report.notEncoded())
                .anyMatch(line -> line.contains("勤務時間・滞在日数"))
                .anyMatch(line -> line.contains("%,d件".formatted(Matcher.MOST_POSSIBLE_PAIRS)));
        assertThat(report(KigyojinMatching.requests().assess(request), Language.EN)
                        .notEncoded())
                .hasSameSizeAs(report.notEncoded())
                .anyMatch(line -> line.contains("%,d pairs".formatted(Matcher.MOST_POSSIBLE_PAIRS)));
    }

    @Test
    void notes_that_the_edition_was_to_be_looked_at_again() {
        MatchingRequest request = MatchingRequest.of(List.of(), List.of()).withEdition("r6");
        LocalDate late = LocalDate.of(2030, 1, 1);
        KigyojinMatchingResult past = KigyojinMatching.requests().assess(request, AnswerOptions.today(late));
        assertThat(report(past, Language.JA).notes())
                .containsExactly("「令和6年度の特別交付税措置」は令和9年3月31日までに見直す予定でした。最新の根拠資料を確認してください。");
        MappersContract.expectWrittenAlike(report(past, Language.JA));
        assertThat(report(past, Language.EN).notes()).singleElement().asString().contains("2027-03-31");
        assertThat(report(KigyojinMatching.requests().assess(request), Language.JA)
                        .notes())
                .isNull();
        assertThat(past.matching())
                .isEqualTo(KigyojinMatching.requests().assess(request).matching());
    }
}
