package jp.chiikiryoku.kigyojin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.ReadingFinding;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.ReadValue;
import jp.chiikiryoku.core.edition.RuleChange;
import jp.chiikiryoku.core.edition.SourceChanges;
import jp.chiikiryoku.core.edition.WeightChange;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kigyojin.claim.Assignment;
import jp.chiikiryoku.kigyojin.claim.KigyojinAmount;
import jp.chiikiryoku.kigyojin.claim.KigyojinClaim;
import jp.chiikiryoku.kigyojin.edition.CompanyArea;
import jp.chiikiryoku.kigyojin.edition.EngagementParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinClaimParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.edition.MatchingParameters;
import jp.chiikiryoku.kigyojin.edition.PresenceBasis;
import jp.chiikiryoku.kigyojin.engagement.Engagement;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.kigyojin.samples.OwnEdition;
import jp.chiikiryoku.testkit.PayloadDocument;
import jp.chiikiryoku.testkit.Quotations;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private static final Edition<KigyojinParameters> R6 = Kigyojin.editions().get("r6");
    private static final EngagementParameters ENGAGEMENT =
            Objects.requireNonNull(R6.parameters().engagement());
    private static final KigyojinClaimParameters CLAIM =
            Objects.requireNonNull(R6.parameters().claim());
    private static final MatchingParameters MATCHING =
            Objects.requireNonNull(R6.parameters().matching());

    private static void expect(Cited<?> figure, Object value, String source, Authority authority) {
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.citation().source()).isEqualTo(source);
        assertThat(figure.citation().authority()).isEqualTo(authority);
        assertThat(figure.citation().place()).isNotBlank();
    }

    private static void ministry(Cited<?> figure, Object value) {
        expect(figure, value, "MIC-R6-SUPPLEMENTARY", Authority.MINISTRY);
    }

    private static void law(Cited<?> figure, Object value) {
        expect(figure, value, "ORDINANCE-TOKKO", Authority.LAW);
    }

    private static void assumption(Cited<?> figure, Object value) {
        expect(figure, value, "MIC-R6-SUPPLEMENTARY", Authority.ASSUMPTION);
    }

    @Test
    void the_edition_is_that_of_the_fiscal_year_2024() {
        assertThat(R6.inForceFrom().value()).isEqualTo("2024-04-01");
        assertThat(R6.inForceUntil().value()).isEqualTo("2025-03-31");
        assertThat(R6.fiscalYears()).containsExactly(FiscalYear.of(2024));
        assertThat(R6.draft()).isFalse();
        assertThat(R6.kinds()).containsExactly("kigyojin", "kigyojin-claim", "kigyojin-matching");
    }

    // ６か月～３年; 月4日以上かつ月20時間以上; 滞在日数は月１日以上; 勤務日数が月の半分以上
    @Test
    void the_figures_of_an_agreement_are_the_ministry_s() {
        ministry(ENGAGEMENT.companyArea(), CompanyArea.METROPOLITAN_AREAS);
        ministry(ENGAGEMENT.shortestTerm(), 6);
        ministry(ENGAGEMENT.longestTerm(), 36);
        ministry(ENGAGEMENT.sideJobDays(), 4);
        ministry(ENGAGEMENT.sideJobHours(), 20);
        ministry(ENGAGEMENT.sideJobStay(), 1);
        expect(ENGAGEMENT.tenureMonths(), 3, "MUNICIPAL-ORDINANCES", Authority.MUNICIPALITY);
    }

    // 「勤務日数が月の半分以上」 does not say of which days; each reading is an assumption
    @Test
    void half_of_which_month_is_open_and_nothing_else() {
        for (Edition<KigyojinParameters> edition : Kigyojin.editions().all()) {
            assertThat(edition.openParameters()).singleElement().satisfies(open -> {
                assertThat(open.parameter()).hasToString("/engagement/presenceBasis");
                assertThat(open.readings())
                        .extracting(reading -> (Object) reading.value())
                        .containsExactly(PresenceBasis.WORKING_DAYS, PresenceBasis.CALENDAR_DAYS);
                assertThat(open.readings())
                        .extracting(reading -> reading.citation().authority())
                        .containsOnly(Authority.ASSUMPTION);
            });
        }
    }

    // 02gyosei08_03100070: 都市部に所在する企業等, シニア型は令和7年度から; all else is carried over
    @Test
    void the_draft_of_2025_assumes_what_is_not_published() {
        Edition<KigyojinParameters> draft = Kigyojin.editions().get("r7-draft");
        assertThat(draft.draft()).isTrue();
        assertThat(draft.inForceFrom().value()).isEqualTo("2025-04-01");
        assertThat(draft.inForceUntil().value()).isEqualTo("2027-03-31");
        assertThat(draft.fiscalYears()).containsExactly(FiscalYear.of(2025), FiscalYear.of(2026));
        assertThat(Kigyojin.editions().compare("r6", "r7-draft"))
                .extracting(change -> change.parameter().toString())
                .containsExactly("/engagement/companyArea");
        assertThat(draft.citations()).hasSizeGreaterThan(30).allSatisfy((place, citation) -> {
            boolean ofPage = place.toString().matches("/rules/KGJ-COMPANY-LOCATION|.*/companyArea/.*|/inForceFrom/.*");
            assertThat(citation.authority()).isEqualTo(ofPage ? Authority.MINISTRY : Authority.ASSUMPTION);
            assertThat(citation.source().equals("MIC-KIGYOJIN-PAGE"))
                    .isEqualTo(ofPage || place.toString().startsWith("/inForceUntil"));
        });
    }

    @Test
    void the_caps_of_a_claim_are_the_ministry_s() {
        ministry(CLAIM.preparationCap(), Yen.of(1_000_000));
        ministry(CLAIM.dispatchCap(), Yen.of(5_600_000));
        ministry(CLAIM.remunerationCap(), Yen.of(1_000_000));
        ministry(CLAIM.travelCap(), Yen.of(1_000_000));
        ministry(CLAIM.sideJobCap(), Yen.of(2_000_000));
        ministry(CLAIM.proposalCap(), Yen.of(1_000_000));
    }

    // 第5条第1項第3号イ 表第40号: A×0.5 + B + C×0.5, 千円未満四捨五入
    @Test
    void the_factors_and_the_rounding_of_a_claim_are_the_ordinance_s() {
        law(CLAIM.preparationRate(), Rate.of(1, 2));
        law(CLAIM.acceptanceRate(), Rate.ONE);
        law(CLAIM.proposalRate(), Rate.of(1, 2));
        law(CLAIM.totalRounding(), Rounding.of(Rounding.Mode.HALF_UP, Yen.of(1_000)));
    }

    @Test
    void the_points_of_the_matching_are_assumed() {
        ministry(MATCHING.shortestOverlap(), 6);
        assumption(MATCHING.fieldPoints(), 40);
        assumption(MATCHING.modePoints(), 20);
        assumption(MATCHING.overlapPoints(), 30);
        assumption(MATCHING.dayPoints(), 10);
    }

    @Test
    void the_rules_of_municipal_ordinances_are_weak_and_the_others_are_not() {
        for (KigyojinRule rule : KigyojinRule.values()) {
            boolean weak = rule == KigyojinRule.NOT_ALREADY_LOCAL || rule == KigyojinRule.TENURE;
            assertThat(R6.citationOf(rule.id()).authority())
                    .as(rule.id())
                    .isEqualTo(weak ? Authority.MUNICIPALITY : Authority.MINISTRY);
        }
    }

    @Test
    void the_edition_lists_what_is_not_encoded() {
        // the cases: a town that is no more, a person stated twice, a month for all months
        assertThat(List.of("調査", "特定財源", "一般財源", "協定ごと", "経費の内容", "2度記載", "ほかの月", "兼ねて", "コードが現在も使われている", "1,000,000件"))
                .allMatch(word -> R6.notEncoded().stream()
                        .anyMatch(text -> text.in(Language.JA).contains(word)));
    }

    @Test
    void an_own_edition_has_its_own_figures_and_leaves_the_shipped_ones_alone() throws Exception {
        Programme<KigyojinParameters> programme = OwnEdition.of2030("own")
                .with("/parameters/claim/dispatchCap/value", 7_000_000)
                .load();
        KigyojinClaim claim = KigyojinClaim.of(
                        Municipality.of("325287"), List.of(Assignment.dispatch(Yen.of(9_000_000))))
                .withFiscalYear(FiscalYear.of(2030));
        assertThat(programme.kind(Kigyojin.CLAIMS).assess(claim).edition().id()).isEqualTo("own");
        assertThat(programme
                        .kind(Kigyojin.CLAIMS)
                        .assess(claim)
                        .amount(KigyojinAmount.TOTAL)
                        .yen())
                .isEqualTo(Yen.of(7_000_000));
        assertThat(programme.kind(Kigyojin.CLAIMS).edition("own").assess(claim))
                .isEqualTo(programme.kind(Kigyojin.CLAIMS).assess(claim));
        assertThat(PayloadDocument.problems(Kigyojin.claims().check(claim)))
                .containsExactly("\"/fiscalYear\" no-edition");
        assertThat(programme.editions().all()).hasSize(3);
        assertThat(Kigyojin.editions().all()).hasSize(2);
        assertThat(programme.editions().compare("r6", "own"))
                .extracting(change -> change.parameter().toString())
                .containsExactly("/claim/dispatchCap");
    }

    @Test
    void the_combined_cap_of_a_side_job_can_be_the_tighter_one() throws Exception {
        Programme<KigyojinParameters> programme = OwnEdition.of2030("own")
                .with("/parameters/claim/sideJobCap/value", 1_500_000)
                .load();
        KigyojinClaim claim = KigyojinClaim.of(
                        Municipality.of("325287"), List.of(Assignment.sideJob(Yen.of(900_000), Yen.of(1_300_000))))
                .withFiscalYear(FiscalYear.of(2030));
        assertThat(programme
                        .kind(Kigyojin.CLAIMS)
                        .assess(claim)
                        .amount(KigyojinAmount.ACCEPTANCE)
                        .yen())
                .isEqualTo(Yen.of(1_500_000));
    }

    @Test
    void an_edition_may_serve_the_claim_alone() throws Exception {
        Programme<KigyojinParameters> programme = OwnEdition.of2030("own")
                .with("/kinds", List.of("kigyojin-claim"))
                .with("/notEncoded", List.of())
                .without("/parameters/engagement", "/parameters/matching")
                .withRulesOnly("KGJ-MUNICIPALITY")
                .load();
        Engagement engagement =
                programme.kind(Kigyojin.ENGAGEMENTS).read(Documents.engagement().json());
        assertThatNullPointerException()
                .isThrownBy(() -> PairingRules.of(programme.editions().get("own")))
                .withMessage("engagement");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> programme.kind(Kigyojin.ENGAGEMENTS).edition("own"))
                .withMessage("The edition (own) must serve the kind kigyojin.");
        assertThat(PayloadDocument.problems(programme.kind(Kigyojin.ENGAGEMENTS).check(engagement.withEdition("own"))))
                .containsExactly("\"/edition\" unknown-edition");
        assertThat(programme
                        .kind(Kigyojin.CLAIMS)
                        .edition("own")
                        .check(KigyojinClaim.of(Municipality.of("325287"), List.of(Assignment.dispatch(Yen.of(1))))))
                .isEmpty();
    }

    @Test
    void an_edition_may_serve_the_agreement_alone() throws Exception {
        Programme<KigyojinParameters> programme = OwnEdition.of2030("own")
                .with("/kinds", List.of("kigyojin"))
                .with("/notEncoded", List.of())
                .without("/parameters/claim", "/parameters/matching")
                .load();
        PairingRules rules = PairingRules.of(programme.editions().get("own"));
        assertThat(rules.checkDays(Mode.SIDE_JOB, 3)).isEqualTo(Outcome.VIOLATED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> programme.kind(Kigyojin.CLAIMS).edition("own"))
                .withMessage("The edition (own) must serve the kind kigyojin-claim.");
        KigyojinClaim claim = KigyojinClaim.of(Municipality.of("325287"), List.of(Assignment.dispatch(Yen.of(1))))
                .withEdition("own");
        assertThat(PayloadDocument.problems(programme.kind(Kigyojin.CLAIMS).check(claim)))
                .containsExactly("\"/edition\" unknown-edition");
    }

    @Test
    void an_edition_carries_the_figures_of_every_kind_that_it_serves() throws Exception {
        assertThat(OwnEdition.of2030("own").problems()).isEmpty();
        assertThat(OwnEdition.of2030("own").without("/parameters/claim").problems())
                .containsExactly("\"/parameters/claim\" required");
        assertThat(OwnEdition.of2030("own").without("/parameters/engagement").problems())
                .containsExactly("\"/parameters/engagement\" required");
        assertThat(OwnEdition.of2030("own").without("/parameters/matching").problems())
                .containsExactly("\"/parameters/matching\" required");
        assertThat(OwnEdition.of2030("own")
                        .with("/kinds", List.of("kigyojin-matching"))
                        .with("/notEncoded", List.of())
                        .withRulesOnly("KGJ-MUNICIPALITY", "KGJ-COMPANY-LOCATION", "KGJ-EMPLOYMENT", "KGJ-PRESENCE")
                        .without("/parameters/engagement", "/parameters/matching")
                        .problems())
                .containsExactly("\"/parameters/engagement\" required", "\"/parameters/matching\" required");
    }

    // Their common denominator leaves 64 bits; a whole rate is no part of it.
    @Test
    void rates_that_cannot_be_summed_are_refused_at_each_of_them() throws Exception {
        OwnEdition two = OwnEdition.of2030("own")
                .with("/parameters/claim/preparationRate/value", "1999999999/2000000000")
                .with("/parameters/claim/proposalRate/value", "1999999998/1999999999");
        assertThat(two.problems()).isEmpty();
        assertThat(two.with("/parameters/claim/acceptanceRate/value", "1999999996/1999999997")
                        .problems())
                .containsExactly(
                        "\"/parameters/claim/acceptanceRate\" conflict",
                        "\"/parameters/claim/preparationRate\" conflict",
                        "\"/parameters/claim/proposalRate\" conflict");
    }

    @Test
    void the_weight_of_every_cap_falls_in_the_draft() {
        SourceChanges changes = Kigyojin.editions().compareSources("r6", "r7-draft");
        assertThat(changes.parameters())
                .filteredOn(change -> change.weight() == WeightChange.WEAKER)
                .extracting(change -> change.parameter().toString())
                .contains(
                        "/claim/preparationCap", "/claim/dispatchCap", "/claim/preparationRate", "/claim/totalRounding")
                .noneMatch(parameter -> parameter.startsWith("/engagement/companyArea"));
        assertThat(changes.rules())
                .filteredOn(change -> change.weight() == WeightChange.WEAKER)
                .extracting(RuleChange::rule)
                .contains("KGJ-MUNICIPALITY", "KGJ-TERM")
                .doesNotContain("KGJ-COMPANY-LOCATION");
    }

    @Test
    void the_shortest_term_is_not_longer_than_the_longest() throws Exception {
        String shortest = "/parameters/engagement/shortestTerm/value";
        assertThat(OwnEdition.of2030("own").with(shortest, 36).problems()).isEmpty();
        assertThat(OwnEdition.of2030("own").with(shortest, 37).problems()).containsExactly("\"/parameters\" conflict");
    }

    @Test
    void a_figure_out_of_its_range_is_told_at_its_place() throws Exception {
        Map<String, Object> faults = Map.ofEntries(
                Map.entry("/parameters/engagement/sideJobDays/value", 32),
                Map.entry("/parameters/engagement/sideJobHours/value", 745),
                Map.entry("/parameters/engagement/sideJobStay/value", -1),
                Map.entry("/parameters/engagement/tenureMonths/value", 601),
                Map.entry("/parameters/engagement/shortestTerm/value", 0),
                Map.entry("/parameters/engagement/longestTerm/value", 601),
                Map.entry("/parameters/claim/preparationCap/value", 0),
                Map.entry("/parameters/claim/dispatchCap/value", 0),
                Map.entry("/parameters/claim/remunerationCap/value", 0),
                Map.entry("/parameters/claim/travelCap/value", 0),
                Map.entry("/parameters/claim/sideJobCap/value", 0),
                Map.entry("/parameters/claim/proposalCap/value", 0),
                Map.entry("/parameters/claim/preparationRate/value", "1/101"),
                Map.entry("/parameters/claim/acceptanceRate/value", "101/100"),
                Map.entry("/parameters/claim/proposalRate/value", "3/2"),
                Map.entry("/parameters/matching/shortestOverlap/value", 0),
                Map.entry("/parameters/matching/fieldPoints/value", 251),
                Map.entry("/parameters/matching/modePoints/value", -1),
                Map.entry("/parameters/matching/overlapPoints/value", 251),
                Map.entry("/parameters/matching/dayPoints/value", 251));
        for (Map.Entry<String, Object> fault : faults.entrySet()) {
            assertThat(OwnEdition.of2030("own")
                            .with(fault.getKey(), fault.getValue())
                            .problems())
                    .containsExactly("\"" + fault.getKey() + "\" out-of-range");
        }
    }

    @Test
    void a_malformed_edition_tells_every_place() throws Exception {
        assertThat(OwnEdition.of2030("own")
                        .with("/parameters/engagement/presenceBasis/readings/0/value", "WEEKS")
                        .without("/parameters/claim/travelCap", "/parameters/matching/dayPoints/citation")
                        .with("/rules/KGJ-SENIOR", Map.of("source", "PRESS", "place", "p", "authority", "PRESS"))
                        .problems())
                .contains(
                        "\"/parameters/engagement/presenceBasis/readings/0/value\" unknown-value",
                        "\"/parameters/claim/travelCap\" required",
                        "\"/parameters/matching/dayPoints/citation\" required");
        assertThat(OwnEdition.of2030("own").without("/rules/KGJ-TERM").problems())
                .containsExactly("\"/rules/KGJ-TERM\" required");
        assertThat(OwnEdition.of2030("own")
                        .with("/kinds/2", "kaimono")
                        .with("/notEncoded", List.of())
                        .problems())
                .containsExactly("\"/kinds/2\" unknown-value");
        assertThat(OwnEdition.of2030("r6").problems()).containsExactly("\"/id\" conflict");
        assertThat(OwnEdition.of2030("own")
                        .with("/inForceFrom/value", "2025-03-31")
                        .problems())
                .containsExactly("\"/inForceFrom\" conflict");
    }

    @Test
    void a_weak_source_of_an_own_edition_takes_the_refusal_away() throws Exception {
        Programme<KigyojinParameters> programme = OwnEdition.of2030("own")
                .with("/rules/KGJ-EMPLOYMENT/authority", "PRESS")
                .load();
        PayloadDocument freelance = Documents.engagement()
                .in(programme.kind(Kigyojin.ENGAGEMENTS))
                .with("/edition", "own")
                .with("/worker/employment", "FREELANCE");
        assertThat(freelance.finding(KigyojinRule.EMPLOYMENT).outcome()).hasToString("UNDETERMINED");
        assertThat(freelance.message(KigyojinRule.EMPLOYMENT, Language.JA))
                .isEqualTo("起業人はフリーランスで、企業の社員ではありません。" + "ただし根拠が「報道」にとどまるため、対象外とは断定せず、確認を要するものとします。");
    }

    // 10 of 20 working days are half of them; of the 31 days of a month 16 are
    @Test
    void a_presence_whose_readings_differ_is_told_with_the_numbers_of_each() {
        PayloadDocument payload = Documents.engagement()
                .with("/presence", Map.of("daysWorkedInMunicipality", 10, "workingDaysOfMonth", 20));
        Finding finding = payload.finding(KigyojinRule.PRESENCE);
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.facts().find("days")).isEqualTo(10);
        assertThat(finding.facts().find("needed")).isEqualTo(10);
        assertThat((List<?>) finding.facts().find("readings"))
                .extracting(
                        reading -> ((ReadingFinding) reading).finding().facts().find("needed"))
                .containsExactly(10, 16);
    }

    // 9 of 20 working days: one more day is enough by the lower reading, whichever stands first in the file
    @Test
    void the_remedy_of_a_dispatch_follows_the_lower_reading_in_either_order() throws Exception {
        for (List<String> order :
                List.of(List.of("WORKING_DAYS", "CALENDAR_DAYS"), List.of("CALENDAR_DAYS", "WORKING_DAYS"))) {
            String readings = "/parameters/engagement/presenceBasis/readings/";
            PayloadDocument payload = Documents.engagement()
                    .in(OwnEdition.of2030("own")
                            .with(readings + "0/value", order.get(0))
                            .with(readings + "1/value", order.get(1))
                            .load()
                            .kind(Kigyojin.ENGAGEMENTS))
                    .with("/edition", "own")
                    .with("/presence", Map.of("daysWorkedInMunicipality", 9, "workingDaysOfMonth", 20));
            assertThat(payload.finding(KigyojinRule.PRESENCE).remedies())
                    .singleElement()
                    .satisfies(remedy -> {
                        assertThat(remedy.changes()).extracting(Change::to).containsExactly(10);
                        assertThat(remedy.message().facts().find("value"))
                                .isEqualTo(List.of(new ReadValue(
                                        Pointer.parse("/engagement/presenceBasis"), PresenceBasis.WORKING_DAYS)));
                    });
        }
    }

    @Test
    void what_a_place_quotes_stands_in_its_source() {
        Kigyojin.editions()
                .all()
                .forEach(edition -> Quotations.check(edition.citations().values()));
    }
}
