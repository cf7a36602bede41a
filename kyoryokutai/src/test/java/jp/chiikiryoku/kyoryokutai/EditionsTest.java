package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.kind.AnswerOptions;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim;
import jp.chiikiryoku.kyoryokutai.edition.AreaCategory;
import jp.chiikiryoku.kyoryokutai.edition.Exemption;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;
import jp.chiikiryoku.kyoryokutai.edition.PlacementParameters;
import jp.chiikiryoku.kyoryokutai.placement.Activity;
import jp.chiikiryoku.kyoryokutai.placement.Area;
import jp.chiikiryoku.kyoryokutai.placement.Member;
import jp.chiikiryoku.kyoryokutai.placement.Placement;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private static final Edition<KyoryokutaiParameters> R6 =
            Kyoryokutai.editions().get("r6");
    private static final Edition<KyoryokutaiParameters> R7 =
            Kyoryokutai.editions().get("r7");

    @Test
    void there_are_an_edition_of_reiwa_6_and_a_draft_of_reiwa_7() {
        assertThat(Kyoryokutai.editions().all()).extracting(Edition::id).containsExactly("r6", "r7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kyoryokutai.editions().get("r5"));
    }

    @Test
    void each_is_in_force_for_its_fiscal_year() {
        assertThat(R6.period()).hasToString("2024-04-01/2025-03-31");
        assertThat(R6.fiscalYears()).containsExactly(FiscalYear.of(2024));
        assertThat(R6.draft()).isFalse();
        assertThat(R6.kinds()).containsExactlyInAnyOrder(Placement.KIND, KyoryokutaiClaim.KIND);
        assertThat(R6.inForceFrom().citation().authority()).isEqualTo(Authority.MINISTRY);
        assertThat(R7.period()).hasToString("2025-04-01/2026-03-31");
        assertThat(R7.fiscalYears()).containsExactly(FiscalYear.of(2025));
        assertThat(R7.draft()).isTrue();
        assertThat(R7.kinds()).containsExactly(KyoryokutaiClaim.KIND);
        assertThat(R7.inForceFrom().citation().authority()).isEqualTo(Authority.PRESS);
    }

    // Every figure with its source, read without the library's own walk; null is not known.
    private static Map<String, String> figures(Edition<KyoryokutaiParameters> edition) {
        KyoryokutaiClaimParameters claim = requireNonNull(edition.parameters().claim());
        Map<String, String> figures = new TreeMap<>();
        put(figures, "recruitment", claim.recruitmentCap());
        put(figures, "trial", claim.trialCap());
        put(figures, "support", claim.supportCap());
        put(figures, "foreignRecruitment", claim.foreignRecruitmentCap());
        put(figures, "foreignSupport", claim.foreignSupportCap());
        put(figures, "vacantHouse", claim.vacantHouseRate());
        put(figures, "rate", claim.rate());
        Cited<Rounding> rounding = claim.totalRounding();
        figures.put("rounding", rounding.value().mode() + " " + rounding.value().unit() + source(rounding));
        if (claim.internship() != null) {
            put(figures, "programme", claim.internship().programmeCap());
            put(figures, "day", claim.internship().perActivityDay());
        }
        if (claim.startUp() != null) {
            put(figures, "startUp", claim.startUp().cap());
            put(figures, "startUp.from", claim.startUp().fromYearOfTerm());
            put(figures, "startUp.after", claim.startUp().yearsAfterTerm());
        }
        put(figures, "remuneration", claim.activity().remunerationCeiling());
        put(figures, "other", claim.activity().otherCap());
        put(figures, "member", claim.activity().memberCap());
        claim.activity().raisedCeilings().forEach(raised -> {
            put(figures, raised.reason() + ".ceiling", raised.ceiling());
            put(figures, raised.reason() + ".member", raised.memberCap());
        });
        return figures;
    }

    private static void put(Map<String, String> figures, String name, Cited<?> figure) {
        if (figure != null) {
            figures.put(name, figure.value() + source(figure));
        }
    }

    private static String source(Cited<?> figure) {
        return " " + figure.citation().source() + " " + figure.citation().authority();
    }

    @Test
    void every_figure_of_reiwa_6_is_that_of_its_source() {
        assertThat(figures(R6))
                .isEqualTo(Map.ofEntries(
                        Map.entry("recruitment", "3,000,000円 MIC-R6-SUPPLEMENTARY MINISTRY"),
                        Map.entry("trial", "1,000,000円 MIC-R6-SUPPLEMENTARY MINISTRY"),
                        Map.entry("programme", "1,000,000円 MIC-R6-SUPPLEMENTARY MINISTRY"),
                        Map.entry("day", "12,000円 HOKKAIDO-FAQ PREFECTURE"),
                        Map.entry("remuneration", "3,200,000円 MIC-R6-SUPPLEMENTARY MINISTRY"),
                        Map.entry("other", "2,000,000円 MIC-R6-SUPPLEMENTARY MINISTRY"),
                        Map.entry("member", "5,200,000円 MIC-R6-SUPPLEMENTARY MINISTRY"),
                        Map.entry("HIGHLY_SKILLED.ceiling", "4,200,000円 HOKKAIDO-FAQ PREFECTURE"),
                        Map.entry("HIGHLY_SKILLED.member", "5,200,000円 HOKKAIDO-FAQ ASSUMPTION"),
                        Map.entry("POOR_ACCESS.ceiling", "3,700,000円 HOKKAIDO-FAQ PREFECTURE"),
                        Map.entry("POOR_ACCESS.member", "5,200,000円 HOKKAIDO-FAQ ASSUMPTION"),
                        Map.entry("support", "2,000,000円 MIC-R6-SUPPLEMENTARY MINISTRY"),
                        Map.entry("startUp", "1,000,000円 MIC-R6-SUPPLEMENTARY MINISTRY"),
                        Map.entry("startUp.from", "2 MIC-R6-SUPPLEMENTARY MINISTRY"),
                        Map.entry("startUp.after", "1 MIC-R6-SUPPLEMENTARY MINISTRY"),
                        Map.entry("vacantHouse", "1/2 ORDINANCE-TOKKO LAW"),
                        Map.entry("foreignRecruitment", "2,000,000円 MIC-R6-SUPPLEMENTARY MINISTRY"),
                        Map.entry("foreignSupport", "1,000,000円 MIC-R6-SUPPLEMENTARY MINISTRY"),
                        Map.entry("rate", "1 ORDINANCE-TOKKO LAW"),
                        Map.entry("rounding", "HALF_UP 1,000円 ORDINANCE-TOKKO LAW")));
    }

    @Test
    void the_draft_knows_the_activities_from_the_press_alone() {
        assertThat(figures(R7))
                .isEqualTo(Map.of(
                        "remuneration", "3,500,000円 PRESS PRESS",
                        "other", "2,000,000円 PRESS PRESS",
                        "member", "5,500,000円 PRESS PRESS",
                        "rate", "1 ORDINANCE-TOKKO ASSUMPTION",
                        "rounding", "HALF_UP 1,000円 ORDINANCE-TOKKO ASSUMPTION"));
        assertThat(R7.parameters().placement()).isNull();
    }

    @Test
    void the_placement_of_reiwa_6_is_that_of_its_sources() {
        PlacementParameters placement = requireNonNull(R6.parameters().placement());
        assertThat(placement.areaMatrix().citation().source()).isEqualTo("MIC-AREA-TABLE-2022");
        assertThat(placement.shortestTerm().value()).isEqualTo(12);
        assertThat(placement.longestTerm().value()).isEqualTo(36);
        assertThat(placement.longestTerm().citation().source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        assertThat(placement.exemptions())
                .extracting(terms -> terms.exemption() + " " + years(terms.service()) + " "
                        + terms.citation().source())
                .containsExactly(
                        "FORMER_MEMBER 2 1 MIC-KYORYOKUTAI-FAQ",
                        "OVERSEAS_RESIDENT - MIC-KYORYOKUTAI-FAQ",
                        "JET_FINISHER 2 1 MIC-KYORYOKUTAI-FAQ");
    }

    private static String years(PlacementParameters.Service service) {
        return service == null
                ? "-"
                : service.leastYears().value() + " " + service.withinYears().value();
    }

    @Test
    void only_the_law_and_the_ministry_refuse() {
        assertThat(R6.rules().values())
                .allMatch(citation ->
                        citation.authority() == Authority.LAW || citation.authority() == Authority.MINISTRY);
        assertThat(R6.citationOf("KYR-BODY").authority()).isEqualTo(Authority.LAW);
        assertThat(R6.citationOf("KYR-SUPPORT-MUNICIPAL").authority()).isEqualTo(Authority.LAW);
    }

    @Test
    void the_draft_assumes_that_the_rules_of_reiwa_6_go_on_but_for_the_special_wards() {
        assertThat(R7.rules())
                .allSatisfy((rule, citation) -> assertThat(citation.authority())
                        .isEqualTo(rule.equals("KYR-BODY") ? Authority.LAW : Authority.ASSUMPTION));
        assertThat(R7.citationOf("KYR-BODY").place()).endsWith("特別区の扱いの定めであるため、令和7年度にもかかる");
        assertThat(R7.rules().values())
                .filteredOn(citation -> citation.authority() == Authority.ASSUMPTION)
                .extracting("place")
                .allMatch(place -> place.toString().endsWith("令和6年度の定めが続くとみる"));
    }

    @Test
    void says_where_a_figure_has_more_than_one_source_or_rests_on_a_draft() {
        KyoryokutaiClaimParameters claim = requireNonNull(R6.parameters().claim());
        assertThat(requireNonNull(claim.internship())
                        .perActivityDay()
                        .citation()
                        .place())
                .endsWith("活動日1日あたりであることは高知県の募集（KOCHI-INTERN-2022）による");
        assertThat(R6.remarks())
                .extracting(text -> text.in(Language.JA))
                .containsExactly("総務省の資料による上限は、令和6年度補正予算（案）の説明資料に示されたものです。");
    }

    @Test
    void what_is_not_judged_is_listed() {
        for (Edition<KyoryokutaiParameters> edition : List.of(R6, R7)) {
            assertThat(edition.notEncoded())
                    .extracting(text -> text.in(Language.JA))
                    .anyMatch(text -> text.contains("総務大臣が調査"))
                    .anyMatch(text -> text.contains("そのまま交付されるものではない"))
                    .anyMatch(text -> text.contains("隊員一人ひとり"))
                    .anyMatch(text -> text.contains("1人につき1回"))
                    .anyMatch(text -> text.contains("計上する年度に行われた"))
                    .anyMatch(text -> text.contains("36か月目より後"))
                    .anyMatch(text -> text.contains("項目は1つだけ"));
        }
    }

    /** The conditions that the results of one kind list. */
    private static List<String> notJudged(Scenario scenario) {
        return scenario.report(Language.JA).notEncoded();
    }

    @Test
    void a_result_lists_what_is_not_judged_of_its_own_kind() {
        assertThat(notJudged(Scenario.member()))
                .anyMatch(text -> text.contains("住んでいる"))
                .anyMatch(text -> text.contains("委嘱されている"))
                .anyMatch(text -> text.contains("兼業"))
                .anyMatch(text -> text.contains("市町村名がコードと合い、コードが今も使われている"))
                .noneMatch(text -> text.contains("経費"));
        assertThat(notJudged(Scenario.claim()))
                .anyMatch(text -> text.contains("特定財源"))
                .anyMatch(text -> text.contains("整理番号のない同じ人"))
                .anyMatch(text -> text.contains("団体名がコードと合い、コードが今も使われている"))
                .anyMatch(text -> text.contains("2泊3日以上") && text.contains("2週間から3か月"))
                .noneMatch(text -> text.contains("住んでいる"));
        assertThat(R7.notEncoded())
                .extracting(text -> text.in(Language.JA))
                .anyMatch(text -> text.contains("特定財源"))
                .anyMatch(text -> text.contains("整理番号のない同じ人"))
                .anyMatch(text -> text.contains("コードが今も使われている"))
                .noneMatch(text -> text.contains("インターン"));
    }

    @Test
    void a_draft_and_a_late_look_are_noted_without_changing_an_answer() {
        KyoryokutaiClaim claim = KyoryokutaiClaim.builder()
                .fiscalYear(FiscalYear.of(2025))
                .body(Body.of(Scenario.CITY))
                .edition("r7")
                .build();
        assertThat(Kyoryokutai.claims().assess(claim).notes())
                .extracting(Message::key)
                .containsExactly("note.draft");
        LocalDate last = R7.recheckBy();
        assertThat(Kyoryokutai.claims().assess(claim, AnswerOptions.today(last)).notes())
                .extracting(Message::key)
                .containsExactly("note.draft");
        assertThat(Kyoryokutai.claims()
                        .edition("r7")
                        .assess(claim, AnswerOptions.today(last.plusDays(1)))
                        .notes())
                .extracting(Message::key)
                .containsExactly("note.draft", "note.recheck");
        Placement placement = Placement.of(Member.builder()
                .exemption(Exemption.OVERSEAS_RESIDENT)
                .destination(Area.of(AreaCategory.OUTER_FULL))
                .appointedOn(LocalDate.of(2025, 4, 1))
                .termEndsOn(LocalDate.of(2028, 3, 31))
                .activities(List.of(Activity.OTHER))
                .build());
        assertThat(Kyoryokutai.placements()
                        .edition("r6")
                        .assess(placement, AnswerOptions.today(last.plusDays(1)))
                        .notes())
                .extracting(Message::key)
                .containsExactly("note.outside-period", "note.recheck");
        assertThat(Kyoryokutai.placements()
                        .assess(placement.withEdition("r6"), AnswerOptions.today(last))
                        .notes())
                .extracting(Message::key)
                .containsExactly("note.outside-period");
    }

    @Test
    void an_edition_answers_for_the_kinds_that_it_serves() {
        Placement placement = Placement.of(null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kyoryokutai.placements().edition("r7").check(placement))
                .withMessage("The edition (r7) must serve the kind kyoryokutai-member.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kyoryokutai.placements().edition("r7").assess(placement));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kyoryokutai.placements()
                        .edition("r7")
                        .assess(placement, AnswerOptions.today(LocalDate.of(2025, 4, 1))));
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> Kyoryokutai.placements().edition("r6").assess(placement));
    }

    @Test
    void what_changes_from_reiwa_6_to_the_draft_can_be_compared() {
        assertThat(Kyoryokutai.editions().compare("r6", "r7"))
                .extracting(change -> change.parameter().toString())
                .contains("/claim/activity/remunerationCeiling", "/claim/activity/memberCap", "/claim/recruitmentCap");
    }
}
