package jp.chiikiryoku.kyoryokutai;

import static jp.chiikiryoku.kyoryokutai.scenario.Scenario.area;
import static jp.chiikiryoku.kyoryokutai.scenario.Scenario.cost;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.edition.AreaMatrix;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.placement.Placement;
import jp.chiikiryoku.kyoryokutai.scenario.OwnEdition;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import jp.chiikiryoku.kyoryokutai.scenario.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A user's own edition file is used like a shipped one and read as strictly as a payload. */
class OwnEditionTest {

    private static final String PLACEMENT = "/parameters/placement";
    private static final String ROWS = PLACEMENT + "/areaMatrix/value/rows";
    private static final String CLAIM = "/parameters/claim";

    private static Scenario claim(Programme<KyoryokutaiParameters> programme) {
        return Scenario.claim(programme).with("/edition", "own").with("/fiscalYear", 2030);
    }

    private static Scenario member(Programme<KyoryokutaiParameters> programme) {
        return Scenario.member(programme).with("/edition", "own");
    }

    @Test
    void its_figures_are_used() throws IOException {
        Programme<KyoryokutaiParameters> programme = OwnEdition.ofR6()
                .with(CLAIM + "/recruitmentCap/value", 5_000_000)
                .with(CLAIM + "/rate/value", "1/3")
                .with(CLAIM + "/totalRounding/value/mode", "DOWN")
                .with(CLAIM + "/internship/perActivityDay/value", 10_000)
                .load();
        Scenario scenario = claim(programme).without("/edition").with("/recruitment", 5_000_001);
        assertThat(scenario.amount(KyoryokutaiAmount.RECRUITMENT)).isEqualTo("1,666,666円");
        assertThat(scenario.amount(KyoryokutaiAmount.TOTAL)).isEqualTo("1,666,000円");
        assertThat(scenario.assess().edition().id()).isEqualTo("own");
        assertThat(programme.editions().get("own").id()).isEqualTo("own");
    }

    @Test
    void its_window_is_used() throws IOException {
        Programme<KyoryokutaiParameters> programme = OwnEdition.ofR6()
                .with(CLAIM + "/startUp/fromYearOfTerm/value", 1)
                .with(CLAIM + "/startUp/yearsAfterTerm/value", 2)
                .load();
        for (String day : List.of("2022-06-15", "2027-06-14")) {
            assertThat(claim(programme)
                            .with("/startUps", List.of(Scenario.startUp(1, day, "2022-06-15", "2025-06-14")))
                            .outcome(KyoryokutaiRule.START_UP_WINDOW))
                    .isEqualTo(Outcome.SATISFIED);
        }
    }

    @Test
    void its_matrix_is_used() throws IOException {
        Programme<KyoryokutaiParameters> programme =
                OwnEdition.ofR6().with(ROWS + "/2/from", "○○○○○○○○○○").load();
        assertThat(member(programme)
                        .with("/member/origin", area("OUTER_FULL"))
                        .with("/member/destination", area("OUTER_URBAN"))
                        .outcome(KyoryokutaiRule.AREA))
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void an_exemption_that_it_lacks_is_not_in_it() throws IOException {
        Programme<KyoryokutaiParameters> programme =
                OwnEdition.ofR6().without(PLACEMENT + "/exemptions/1").load();
        Scenario overseas = member(programme).with("/member/exemption", "OVERSEAS_RESIDENT");
        assertThat(overseas.problems()).containsExactly("\"/member/exemption\" not-in-edition");
        assertThat(member(programme).with("/member/exemption", "NONE").problems())
                .isEmpty();
        assertThat(overseas.with("/member/exemption", "JET_FINISHER").problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"leastYears", "withinYears"})
    void the_years_of_a_service_come_as_a_pair(String years) throws IOException {
        String service = PLACEMENT + "/exemptions/0/service";
        assertThat(OwnEdition.ofR6().without(service + "/" + years).problems())
                .containsExactly("\"" + service + "/" + years + "\" required");
    }

    @Test
    void an_exemption_without_a_service_attests_nothing() throws IOException {
        Programme<KyoryokutaiParameters> programme =
                OwnEdition.ofR6().without(PLACEMENT + "/exemptions/0/service").load();
        assertThat(member(programme)
                        .with("/member/exemption", "FORMER_MEMBER")
                        .assess()
                        .notes())
                .noneMatch(note -> note.key().startsWith("note.attested"));
    }

    @Test
    void none_is_no_exemption_and_no_reason() throws IOException {
        String exemption = PLACEMENT + "/exemptions/1";
        assertThat(OwnEdition.ofR6().with(exemption + "/exemption", "NONE").problems())
                .containsExactly("\"" + exemption + "\" conflict");
        String raised = CLAIM + "/activity/raisedCeilings/0";
        assertThat(OwnEdition.ofR6().with(raised + "/reason", "NONE").problems())
                .containsExactly("\"" + raised + "\" conflict");
    }

    @Test
    void its_ceilings_and_caps_may_be_open() throws IOException {
        Programme<KyoryokutaiParameters> programme = OwnEdition.ofR6()
                .with(CLAIM + "/activity/remunerationCeiling", readings(3_200_000, 3_000_000))
                .with(CLAIM + "/activity/raisedCeilings/0/ceiling", readings(4_200_000, 4_100_000))
                .load();
        Scenario scenario = claim(programme).with("/members", List.of(cost(3_200_000, 2_000_000, "NONE")));
        assertThat(scenario.amount(KyoryokutaiAmount.ACTIVITY)).isEqualTo("5,000,000円～5,200,000円");
    }

    @Test
    void a_reading_that_contradicts_another_figure_is_in_conflict() throws IOException {
        assertThat(OwnEdition.ofR6()
                        .with(CLAIM + "/activity/memberCap", readings(5_200_000, 3_000_000))
                        .problems())
                .containsExactly("\"/parameters/claim/activity\" conflict");
    }

    private static Map<String, Object> readings(long one, long other) {
        Map<String, Object> citation =
                Map.of("source", "MIC-R6-SUPPLEMENTARY", "place", "p. 1", "authority", "ASSUMPTION");
        return Map.of(
                "readings",
                List.of(Map.of("value", one, "citation", citation), Map.of("value", other, "citation", citation)));
    }

    @Test
    void residence_overseas_is_no_service() throws IOException {
        assertThat(OwnEdition.ofR6()
                        .with(PLACEMENT + "/exemptions/0/exemption", "OVERSEAS_RESIDENT")
                        .without(PLACEMENT + "/exemptions/1")
                        .problems())
                .containsExactly("\"" + PLACEMENT + "/exemptions/0\" conflict");
    }

    @Test
    void an_item_that_it_lacks_is_not_in_it() throws IOException {
        Programme<KyoryokutaiParameters> programme = OwnEdition.ofR6()
                .without(CLAIM + "/trialCap")
                .without(CLAIM + "/vacantHouseRate")
                .without(CLAIM + "/activity/raisedCeilings/1")
                .load();
        Scenario scenario = claim(programme)
                .with("/trial", 1)
                .with("/vacantHouses", List.of(Scenario.house(1, null, null)))
                .with("/members", List.of(cost(1, 1, "HIGHLY_SKILLED"), cost(1, 1, "POOR_ACCESS")));
        assertThat(scenario.problems())
                .containsExactly(
                        "\"/members/1/raisedCeiling\" not-in-edition",
                        "\"/trial\" not-in-edition",
                        "\"/vacantHouses\" not-in-edition");
    }

    @Test
    void a_weak_source_refuses_nothing() throws IOException {
        Programme<KyoryokutaiParameters> programme = OwnEdition.ofR6()
                .with("/rules/KYR-SUPPORT-MUNICIPAL/authority", "ASSUMPTION")
                .with("/rules/KYR-ACTIVITY/authority", "PREFECTURE")
                .load();
        Scenario weak = claim(programme).body(Scenario.PREFECTURE).with("/support", 1_000);
        assertThat(weak.outcome(KyoryokutaiRule.SUPPORT_MUNICIPAL)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(weak.assess().verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(weak.amount(KyoryokutaiAmount.SUPPORT)).isEqualTo("0円～1,000円");
        assertThat(weak.messages(KyoryokutaiRule.SUPPORT_MUNICIPAL))
                .first()
                .asString()
                .endsWith("都道府県の対象になりません。ただし根拠が「推定」にとどまるため、対象外とは断定せず、確認を要するものとします。");
        assertThat(weak.steps(KyoryokutaiAmount.SUPPORT, Language.JA)).contains("確認が必要なため、確実な額には含めず、最大の額にだけ含めます。");
        assertThat(member(programme).with("/member/activities", List.of()).outcome(KyoryokutaiRule.ACTIVITY))
                .isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void a_weak_source_of_the_area_rule_refuses_no_move() throws IOException {
        Programme<KyoryokutaiParameters> programme = OwnEdition.ofR6()
                .with("/rules/KYR-AREA/authority", "ASSUMPTION")
                .load();
        Scenario barred = member(programme).with("/member/destination", area("METRO_URBAN"));
        assertThat(barred.outcome(KyoryokutaiRule.AREA)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(barred.finding(KyoryokutaiRule.AREA).citation())
                .isEqualTo(programme.editions().get("own").citationOf("KYR-AREA"));
        assertThat(barred.assess().verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(barred.messages(KyoryokutaiRule.AREA))
                .first()
                .asString()
                .contains("この組み合わせは認められません。ただし根拠が「推定」にとどまるため");
        assertThat(barred.with("/member/exemption", "OVERSEAS_RESIDENT").outcome(KyoryokutaiRule.AREA))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void a_weak_source_of_the_matrix_or_of_an_exemption_refuses_no_move() throws IOException {
        Programme<KyoryokutaiParameters> programme = OwnEdition.ofR6()
                .with(PLACEMENT + "/areaMatrix/citation/authority", "ASSUMPTION")
                .with(PLACEMENT + "/exemptions/2/citation/authority", "MUNICIPALITY")
                .load();
        Scenario barred = member(programme).with("/member/destination", area("METRO_URBAN"));
        assertThat(barred.outcome(KyoryokutaiRule.AREA)).isEqualTo(Outcome.UNDETERMINED);
        Scenario exempt = barred.without("/member/origin").with("/member/exemption", "OVERSEAS_RESIDENT");
        assertThat(exempt.outcome(KyoryokutaiRule.AREA)).isEqualTo(Outcome.VIOLATED);
        assertThat(exempt.with("/member/exemption", "JET_FINISHER").outcome(KyoryokutaiRule.AREA))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void what_a_weak_source_cannot_refuse_is_open_with_each_item() throws IOException {
        Programme<KyoryokutaiParameters> programme = OwnEdition.ofR6()
                .with("/rules/KYR-FOREIGN-PREFECTURAL/authority", "ASSUMPTION")
                .load();
        Finding finding = claim(programme)
                .with("/foreignRecruitment", 1_000)
                .with("/foreignSupport", 1_000)
                .finding(KyoryokutaiRule.FOREIGN_PREFECTURAL);
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.weakSource()).isTrue();
        assertThat(finding.openQuestions())
                .extracting(Object::toString)
                .containsExactly("/foreignRecruitment", "/foreignSupport");
        assertThat(finding.remedies()).isEmpty();
    }

    /** A start-up of a term of one year, the window of which opens in the third. */
    private static Scenario thirdYear(int yearsAfterTerm, String day) throws IOException {
        Programme<KyoryokutaiParameters> programme = OwnEdition.ofR6()
                .with(CLAIM + "/startUp/fromYearOfTerm/value", 3)
                .with(CLAIM + "/startUp/yearsAfterTerm/value", yearsAfterTerm)
                .load();
        return claim(programme).with("/startUps", List.of(Scenario.startUp(1, day, "2024-06-01", "2025-05-31")));
    }

    // Counted in fiscal years the third begins on 2026-04-01, and one year after the term ends on 2027-03-31.
    @Test
    void a_short_term_may_open_a_window_in_fiscal_years_alone() throws IOException {
        Scenario inside = thirdYear(1, "2026-04-01");
        assertThat(inside.outcome(KyoryokutaiRule.START_UP_WINDOW)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(inside.messages(KyoryokutaiRule.START_UP_WINDOW))
                .containsExactly(
                        "1件目の起業・事業承継は、任期が令和7年5月31日までで3年目に達しないため、任期の日から数えると認められる期間がありません。年度で数えると、起業・事業承継の日（令和8年4月1日）は期間（令和8年4月1日から令和9年3月31日まで）に入ります。認められるかどうか、確認が必要です。",
                        "The term of the member of start-up 1 ends on 2025-05-31 and does not reach year 3, so no day counts by the days of the term. Counted in fiscal years the start-up of 2026-04-01 lies inside the window, 2026-04-01 to 2027-03-31. Whether it is accepted needs confirmation.");
        Scenario outside = thirdYear(1, "2026-03-31");
        assertThat(outside.outcome(KyoryokutaiRule.START_UP_WINDOW)).isEqualTo(Outcome.VIOLATED);
        assertThat(outside.finding(KyoryokutaiRule.START_UP_WINDOW).remedies()).isEmpty();
        assertThat(outside.messages(KyoryokutaiRule.START_UP_WINDOW))
                .containsExactly(
                        "1件目の起業・事業承継は、任期が令和7年5月31日までで3年目に達しないため、任期の日から数えると認められる期間がありません。年度で数えても令和8年4月1日から令和9年3月31日までで、起業・事業承継の日（令和8年3月31日）はその外です。",
                        "The term of the member of start-up 1 ends on 2025-05-31 and does not reach year 3, so no day counts by the days of the term. Even counted in fiscal years the window runs from 2026-04-01 to 2027-03-31, and the start-up of 2026-03-31 lies outside.");
    }

    @Test
    void a_short_term_may_open_no_window() throws IOException {
        Scenario none = thirdYear(0, "2026-03-31");
        assertThat(none.outcome(KyoryokutaiRule.START_UP_WINDOW)).isEqualTo(Outcome.VIOLATED);
        assertThat(none.finding(KyoryokutaiRule.START_UP_WINDOW).remedies()).isEmpty();
        assertThat(none.messages(KyoryokutaiRule.START_UP_WINDOW))
                .containsExactly(
                        "1件目の起業・事業承継（令和8年3月31日）は、任期が令和7年5月31日までで3年目に達しないため、任期の日から数えても年度で数えても、認められる期間がありません。",
                        "The term of the member of start-up 1 of 2026-03-31 ends on 2025-05-31 and does not reach year 3, so no day counts, neither by the days of the term nor in fiscal years.");
    }

    @Test
    void an_edition_of_members_needs_no_claim() throws IOException {
        OwnEdition members = OwnEdition.ofR6()
                .with("/kinds", List.of(Placement.KIND))
                .with("/remarks", List.of())
                .with("/notEncoded", List.of())
                .without(CLAIM);
        for (KyoryokutaiRule rule : KyoryokutaiRule.ofClaim()) {
            members.without("/rules/" + rule.id());
        }
        Programme<KyoryokutaiParameters> programme = members.load();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> programme.kind(Kyoryokutai.CLAIMS).edition("own"))
                .withMessage("The edition (own) must serve the kind kyoryokutai-claim.");
        assertThat(programme.kind(Kyoryokutai.PLACEMENTS).edition("own").check(Placement.of(null)))
                .isNotEmpty();
        assertThat(AreaMatrix.of(programme.editions().get("own"))).isPresent();
    }

    @Test
    void what_a_kind_needs_must_be_there() throws IOException {
        assertThat(OwnEdition.ofR6().without(PLACEMENT).problems())
                .containsExactly("\"/parameters/placement\" required");
        assertThat(OwnEdition.ofR6().without(CLAIM).problems()).containsExactly("\"/parameters/claim\" required");
        assertThat(OwnEdition.ofR6().without(PLACEMENT).without(CLAIM).problems())
                .containsExactly("\"/parameters/claim\" required", "\"/parameters/placement\" required");
        assertThat(OwnEdition.ofR6().without(CLAIM + "/activity").problems())
                .containsExactly("\"/parameters/claim/activity\" required");
        assertThat(OwnEdition.ofR6().without("/rules/KYR-AREA").problems())
                .containsExactly("\"/rules/KYR-AREA\" required");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 9})
    void a_row_that_is_missing_is_told(int row) throws IOException {
        OwnEdition own = OwnEdition.ofR6().without(ROWS + "/" + row);
        assertThat(own.problems()).containsExactly("\"" + ROWS + "\" required");
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(own::load)
                .satisfies(exception -> {
                    assertThat(Told.renderer(Language.JA)
                                    .render(exception.problems().get(0)))
                            .isEqualTo("地域要件の表に足りない行があります。移った後の市町村の区分ごとに1行ずつ書いてください。");
                    assertThat(Told.renderer(Language.EN)
                                    .render(exception.problems().get(0)))
                            .isEqualTo("The area matrix lacks a row. Write one row for each category of destination.");
                });
    }

    @Test
    void a_row_that_a_reading_of_the_matrix_lacks_is_told_at_the_reading() throws IOException {
        String matrix = PLACEMENT + "/areaMatrix";
        OwnEdition open = OwnEdition.ofR6().with(matrix, readingsOfMatrix());
        assertThat(open.without(matrix + "/readings/1/value/rows/4").problems())
                .containsExactly("\"" + matrix + "/readings/1/value/rows\" required");
        assertThat(OwnEdition.ofR6().with(ROWS, List.of()).problems()).containsExactly("\"" + ROWS + "\" empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/placement/longestTerm", "/claim/startUp/fromYearOfTerm", "/claim/startUp/yearsAfterTerm"})
    void the_calendar_of_a_term_refuses_an_open_figure(String figure) throws IOException {
        Edition<KyoryokutaiParameters> own =
                OwnEdition.ofR6().with("/parameters" + figure, readings(20, 30)).edition();
        Term term = Term.of(LocalDate.of(2024, 6, 1), LocalDate.of(2027, 5, 31));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TermCalendar.of(term, own))
                .withMessageMatching("The .* of the edition \\(own\\) must be settled\\..*");
        assertThat(AreaMatrix.of(own)).isPresent();
    }

    private static Map<String, Object> readingsOfMatrix() throws IOException {
        JsonNode matrix = new ObjectMapper()
                .readTree(Kyoryokutai.programme().editionFile("r6"))
                .at(PLACEMENT + "/areaMatrix");
        return Map.of("readings", List.of(matrix, matrix.deepCopy()));
    }

    @Test
    void the_matrix_of_an_edition_is_settled_before_it_is_read() throws IOException {
        String matrix = PLACEMENT + "/areaMatrix";
        Edition<KyoryokutaiParameters> open = OwnEdition.ofR6()
                .with(matrix, readingsOfMatrix())
                .with(matrix + "/readings/1/value/rows/2/from", "○○○○○○○○○○")
                .edition();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaMatrix.of(open))
                .withMessageStartingWith("The area matrix of the edition (own) must be settled.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"○○○○○○○○○", "○○○○○○○○○○○", "○○○○○○○○○?", "OOOOOOOOOO", ""})
    void a_row_is_ten_of_the_five_symbols(String symbols) throws IOException {
        OwnEdition own = OwnEdition.ofR6().with(ROWS + "/3/from", symbols);
        assertThat(own.problems()).containsExactly("\"" + ROWS + "/3/from\" format");
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(own::load)
                .satisfies(exception -> assertThat(Told.renderer(Language.JA)
                                .render(exception.problems().get(0)))
                        .isEqualTo("移る前の市町村の区分の順に、○×△▲□のいずれかを10個並べてください。"));
    }

    @Test
    void what_stands_twice_is_a_conflict() throws IOException {
        assertThat(OwnEdition.ofR6().with(ROWS + "/9/to", "METRO_URBAN").problems())
                .containsExactly("\"" + ROWS + "/9/to\" conflict");
        assertThat(OwnEdition.ofR6()
                        .with(PLACEMENT + "/exemptions/2/exemption", "FORMER_MEMBER")
                        .problems())
                .containsExactly("\"" + PLACEMENT + "/exemptions/2/exemption\" conflict");
        assertThat(OwnEdition.ofR6()
                        .with(CLAIM + "/activity/raisedCeilings/1/reason", "HIGHLY_SKILLED")
                        .problems())
                .containsExactly("\"" + CLAIM + "/activity/raisedCeilings/1/reason\" conflict");
        assertThat(OwnEdition.ofR6()
                        .with("/parameters/statistics/years/1/fiscalYear", 2009)
                        .problems())
                .containsExactly("\"/parameters/statistics/years/1/fiscalYear\" conflict");
    }

    // The ceiling is 3,200,000, raised to 4,200,000 or 3,700,000, the cap on both parts 5,200,000 in any case.
    // The shortest term is 12 months and the longest 36.
    @ParameterizedTest
    @CsvSource({
        "/claim/activity/remunerationCeiling, 3700000, 3700001, /claim/activity",
        "/claim/activity/memberCap, 5200000, 5199999, /claim/activity",
        "/claim/activity/raisedCeilings/0/ceiling, 3200000, 3199999, /claim/activity",
        "/claim/activity/raisedCeilings/0/ceiling, 5200000, 5200001, /claim/activity/raisedCeilings/0",
        "/claim/activity/raisedCeilings/1/memberCap, 5200000, 5200001, /claim/activity",
        "/claim/activity/raisedCeilings/1/memberCap, 3700000, 3699999, /claim/activity/raisedCeilings/1",
        "/placement/shortestTerm, 36, 37, ''",
        "/placement/longestTerm, 12, 11, ''"
    })
    void figures_that_contradict_each_other_are_a_conflict(String figure, int good, int bad, String place)
            throws IOException {
        assertThat(OwnEdition.ofR6()
                        .with("/parameters" + figure + "/value", good)
                        .problems())
                .isEmpty();
        assertThat(OwnEdition.ofR6()
                        .with("/parameters" + figure + "/value", bad)
                        .problems())
                .containsExactly("\"/parameters" + place + "\" conflict");
    }

    @Test
    void a_ceiling_is_not_greater_than_the_cap_on_both() throws IOException {
        OwnEdition own = OwnEdition.ofR6().with(CLAIM + "/activity/raisedCeilings", List.of());
        assertThat(own.with(CLAIM + "/activity/remunerationCeiling/value", 5_200_000)
                        .problems())
                .isEmpty();
        assertThat(own.with(CLAIM + "/activity/remunerationCeiling/value", 5_200_001)
                        .problems())
                .containsExactly("\"" + CLAIM + "/activity\" conflict");
    }

    @ParameterizedTest
    @CsvSource({
        "/claim/recruitmentCap, 0",
        "/claim/trialCap, 0",
        "/claim/supportCap, 0",
        "/claim/foreignRecruitmentCap, 0",
        "/claim/foreignSupportCap, 0",
        "/claim/internship/programmeCap, 0",
        "/claim/internship/perActivityDay, -1",
        "/claim/activity/otherCap, 0",
        "/claim/startUp/cap, 0",
        "/claim/startUp/fromYearOfTerm, 0",
        "/claim/startUp/fromYearOfTerm, 51",
        "/claim/startUp/yearsAfterTerm, -1",
        "/claim/startUp/yearsAfterTerm, 51",
        "/placement/shortestTerm, 0",
        "/placement/longestTerm, 601",
        "/placement/exemptions/0/service/leastYears, 0",
        "/placement/exemptions/0/service/withinYears, 51"
    })
    void a_figure_out_of_its_range_is_told(String figure, int bad) throws IOException {
        assertThat(OwnEdition.ofR6()
                        .with("/parameters" + figure + "/value", bad)
                        .problems())
                .containsExactly("\"/parameters" + figure + "/value\" out-of-range");
    }

    @ParameterizedTest
    @CsvSource({"/rate, 2", "/rate, 0", "/vacantHouseRate, 3/2", "/vacantHouseRate, 1/101"})
    void a_rate_is_from_a_hundredth_to_the_whole(String rate, String bad) throws IOException {
        assertThat(OwnEdition.ofR6().with(CLAIM + rate + "/value", bad).problems())
                .containsExactly("\"" + CLAIM + rate + "/value\" out-of-range");
    }

    @Test
    void it_must_not_take_a_name_or_a_day() throws IOException {
        assertThat(OwnEdition.ofR6().with("/id", "r6").problems()).containsExactly("\"/id\" conflict");
        assertThat(OwnEdition.ofR6().with("/inForceFrom/value", "2025-03-31").problems())
                .contains("\"/inForceFrom\" conflict");
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> Kyoryokutai.withEdition(new ByteArrayInputStream(new byte[] {'['})));
    }
}
