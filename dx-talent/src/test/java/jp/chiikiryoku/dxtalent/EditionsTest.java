package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.EditionText;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.dxtalent.accelerator.Candidacy;
import jp.chiikiryoku.dxtalent.accelerator.Candidate;
import jp.chiikiryoku.dxtalent.accelerator.Experience;
import jp.chiikiryoku.dxtalent.claim.DxClaim;
import jp.chiikiryoku.dxtalent.claim.DxTalentAmount;
import jp.chiikiryoku.dxtalent.edition.AcceleratorParameters;
import jp.chiikiryoku.dxtalent.edition.DxTalentParameters;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import jp.chiikiryoku.dxtalent.edition.Examination;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private static void expect(Cited<?> figure, Object value, String source, Authority authority) {
        assertThat(figure.value()).isEqualTo(value);
        assertThat(figure.citation().source()).isEqualTo(source);
        assertThat(figure.citation().authority()).isEqualTo(authority);
        assertThat(figure.citation().place()).isNotBlank();
    }

    @Test
    void the_call_is_in_force_from_the_notice_to_the_final_report() {
        assertThat(Shipped.CALL.inForceFrom().value()).isEqualTo("2025-01-01");
        assertThat(Shipped.CALL.inForceUntil().value()).isEqualTo("2026-03-31");
        // The source has months alone.
        assertThat(Shipped.CALL.inForceFrom().citation().authority()).isEqualTo(Authority.ASSUMPTION);
        assertThat(Shipped.CALL.inForceUntil().citation().authority()).isEqualTo(Authority.ASSUMPTION);
        assertThat(Shipped.CALL.title().in(Language.JA)).contains("応募要領");
        assertThat(Shipped.CALL.fiscalYears()).containsExactly(FiscalYear.of(2024), FiscalYear.of(2025));
        assertThat(Shipped.CALL.draft()).isFalse();
        assertThat(Shipped.CALL.kinds()).containsExactly("dx-accelerator", "dx-application");
    }

    // 令和5年度から令和7年度まで
    @Test
    void the_tax_measure_is_that_of_the_ordinance_s_own_span() {
        assertThat(Shipped.TAX.inForceFrom().value()).isEqualTo("2023-04-01");
        assertThat(Shipped.TAX.inForceUntil().value()).isEqualTo("2026-03-31");
        assertThat(Shipped.TAX.fiscalYears())
                .containsExactly(FiscalYear.of(2023), FiscalYear.of(2024), FiscalYear.of(2025));
        assertThat(Shipped.TAX.kinds()).containsExactly("dx-claim");
    }

    @Test
    void the_requirement_is_the_ministry_s_and_the_days_of_a_month_are_assumed() {
        expect(Shipped.ACCELERATOR.experienceMonths(), 60, "MIC-DX-CALL-R7", Authority.MINISTRY);
        expect(Shipped.ACCELERATOR.daysOfMonth(), 30, "MIC-DX-CALL-R7", Authority.ASSUMPTION);
        assertThat(Shipped.ACCELERATOR.examinations())
                .extracting(AcceleratorParameters.Accepted::examination)
                .containsExactly(
                        Examination.ST,
                        Examination.SA,
                        Examination.PM,
                        Examination.NW,
                        Examination.DB,
                        Examination.ES,
                        Examination.SM,
                        Examination.AU);
        assertThat(Shipped.ACCELERATOR.examinations())
                .allMatch(each -> each.citation().authority() == Authority.MINISTRY);
    }

    @Test
    void deadline_support_and_documents_are_the_ministry_s() {
        expect(
                Shipped.APPLICATION.deadline(),
                OffsetDateTime.parse("2025-04-10T12:00:00+09:00"),
                "MIC-DX-CALL-R7",
                Authority.MINISTRY);
        expect(Shipped.APPLICATION.supportUntil(), LocalDate.of(2026, 3, 16), "MIC-DX-CALL-R7", Authority.MINISTRY);
        expect(Shipped.APPLICATION.supportFrom(), LocalDate.of(2025, 5, 1), "MIC-DX-CALL-R7", Authority.MINISTRY);
        assertThat(Shipped.APPLICATION.documents())
                .extracting(each -> each.type() + " " + each.format() + " " + each.omission())
                .containsExactly(
                        "COVER_LETTER WORD NOT_ALLOWED",
                        "PROPOSAL POWERPOINT NOT_ALLOWED",
                        "SUPPLEMENT null NOT_STATED");
    }

    @Test
    void caps_and_rates_are_the_ordinance_s_and_the_rounding_is_assumed() {
        expect(Shipped.CLAIM.specialistCap(), Yen.of(20_000_000), "ORDINANCE-TOKKO", Authority.LAW);
        expect(Shipped.CLAIM.recruitmentCap(), Yen.of(1_000_000), "ORDINANCE-TOKKO", Authority.LAW);
        expect(Shipped.CLAIM.specialistRate(), Rate.of(7, 10), "ORDINANCE-TOKKO", Authority.LAW);
        expect(Shipped.CLAIM.recruitmentRate(), Rate.of(7, 10), "ORDINANCE-TOKKO", Authority.LAW);
        expect(Shipped.CLAIM.trainingRate(), Rate.of(7, 10), "ORDINANCE-TOKKO", Authority.LAW);
        expect(
                Shipped.CLAIM.totalRounding(),
                Rounding.of(Rounding.Mode.HALF_UP, Yen.of(1_000)),
                "ORDINANCE-TOKKO",
                Authority.ASSUMPTION);
    }

    @Test
    void every_rule_can_refuse() {
        for (DxTalentRule rule : DxTalentRule.values()) {
            boolean ofClaim = DxTalentRule.ofClaim().contains(rule);
            assertThat((ofClaim ? Shipped.TAX : Shipped.CALL)
                            .citationOf(rule.id())
                            .authority())
                    .as(rule.id())
                    .isEqualTo(ofClaim ? Authority.LAW : Authority.MINISTRY);
        }
    }

    @Test
    void the_editions_say_what_is_planned_unseen_or_not_encoded() {
        assertThat(Shipped.CALL.remarks().get(0).in(Language.JA)).contains("予定");
        assertThat(Shipped.TAX.remarks().get(0).in(Language.JA)).contains("令和6年度のものだけ");
        assertThat(List.of("調査", "一般財源", "普通交付税", "補佐官", "特定財源", "月割り", "整理番号のない", "コードが今も"))
                .allMatch(word -> Shipped.TAX.notEncoded().stream()
                        .anyMatch(text -> text.in(Language.JA).contains(word)));
        assertThat(List.of("審査と採択", "予算", "任命", "証明書", "兼業", "コードが今も"))
                .allMatch(word -> Shipped.CALL.notEncoded().stream()
                        .anyMatch(text -> text.in(Language.JA).contains(word)));
    }

    @Test
    void an_own_call_has_its_own_figures() throws Exception {
        Programme<DxTalentParameters> programme = OwnEdition.ofCall("own")
                .with("/parameters/accelerator/experienceMonths/value", 36)
                .with("/parameters/accelerator/daysOfMonth/value", 31)
                .with("/parameters/accelerator/examinations/7/examination", "SC")
                .with("/parameters/application/deadline/value", "2030-06-30T23:59:59Z")
                .load();
        Candidacy candidacy = Candidacy.of(
                LocalDate.of(2030, 4, 1),
                Candidate.builder()
                        .digitalExperience(List.of(Experience.of(LocalDate.of(2027, 4, 2))))
                        .passedExaminations(List.of(Examination.SC))
                        .build());
        Kind<Candidacy, Assessment> candidacies = programme.kind(DxTalent.CANDIDACIES);
        assertThat(candidacies.assess(candidacy).edition().id()).isEqualTo("own");
        assertThat(candidacies
                        .assess(candidacy)
                        .finding(DxTalentRule.EXPERIENCE)
                        .outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(candidacies
                        .assess(candidacy)
                        .finding(DxTalentRule.EXAMINATION)
                        .outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(candidacies.edition("own").assess(candidacy)).isEqualTo(candidacies.assess(candidacy));
        assertThat(PayloadDocument.problems(DxTalent.candidacies().check(candidacy)))
                .containsExactly("\"/asOf\" no-edition");
        PayloadDocument application = Documents.application()
                .in(programme.kind(DxTalent.APPLICATIONS))
                .with("/edition", "own")
                .with("/submittedAt", "2030-07-01T08:59:59+09:00");
        assertThat(application.finding(DxTalentRule.DEADLINE).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(programme.editions().compare("r7-call", "own"))
                .extracting(change -> change.parameter().toString())
                .contains("/accelerator/experienceMonths", "/accelerator/daysOfMonth", "/application/deadline");
        assertThat(DxTalent.editions().all()).hasSize(2);
    }

    @Test
    void an_own_claim_has_its_own_figures() throws Exception {
        Programme<DxTalentParameters> programme = OwnEdition.ofClaim("own")
                .with("/parameters/claim/specialistCap/value", 30_000_000)
                .with("/parameters/claim/specialistRate/value", "1/2")
                .with("/parameters/claim/recruitmentRate/value", "1/4")
                .with("/parameters/claim/trainingRate/value", "1")
                .load();
        Kind<DxClaim, Assessment> claims = programme.kind(DxTalent.CLAIMS);
        DxClaim claim = claims.read(
                Documents.claim().without("/edition").with("/fiscalYear", 2030).json());
        // 18,000,000 + 250,000 + 3,000,000
        assertThat(claims.assess(claim).amount(DxTalentAmount.TOTAL).yen()).isEqualTo(Yen.of(21_250_000));
        assertThat(PayloadDocument.problems(DxTalent.claims().check(claim)))
                .containsExactly("\"/fiscalYear\" no-edition");
    }

    // Their common denominator leaves 64 bits, and with it the sum of every claim of all items.
    @Test
    void rates_that_cannot_be_summed_are_refused_when_the_edition_is_read() throws Exception {
        assertThat(OwnEdition.ofClaim("own")
                        .with("/parameters/claim/specialistRate/value", "1999999999/2000000000")
                        .with("/parameters/claim/recruitmentRate/value", "1999999998/1999999999")
                        .with("/parameters/claim/trainingRate/value", "1999999996/1999999997")
                        .problems())
                .containsExactly(
                        "\"/parameters/claim/recruitmentRate\" conflict",
                        "\"/parameters/claim/specialistRate\" conflict",
                        "\"/parameters/claim/trainingRate\" conflict");
    }

    @Test
    void an_edition_may_serve_one_kind_alone() throws Exception {
        Programme<DxTalentParameters> programme = OwnEdition.ofCall("own")
                .with("/kinds", List.of("dx-accelerator"))
                .with("/notEncoded", List.of())
                .without("/parameters/application", "/parameters/guidance")
                .withRulesOnly("DXA-EXPERIENCE", "DXA-EXAMINATION", "DXA-EQUIVALENT-KNOWLEDGE", "DXA-MAIN-DUTY")
                .load();
        Candidacy candidacy =
                Candidacy.of(LocalDate.of(2030, 4, 1), Candidate.builder().build());
        assertThat(programme.kind(DxTalent.CANDIDACIES).edition("own").check(candidacy))
                .isEmpty();
        assertThat(Advisor.of(programme.editions().get("own"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> programme.kind(DxTalent.APPLICATIONS).edition("own"))
                .withMessage("The edition (own) must serve the kind dx-application.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> programme.kind(DxTalent.CLAIMS).edition("own"))
                .withMessage("The edition (own) must serve the kind dx-claim.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DxTalent.candidacies().edition("r5-r7"))
                .withMessage("The edition (r5-r7) must serve the kind dx-accelerator.");
    }

    @Test
    void an_edition_carries_the_figures_of_every_kind_that_it_serves() throws Exception {
        assertThat(OwnEdition.ofCall("own").problems()).isEmpty();
        assertThat(OwnEdition.ofCall("own").without("/parameters/accelerator").problems())
                .containsExactly("\"/parameters/accelerator\" required");
        assertThat(OwnEdition.ofCall("own").without("/parameters/application").problems())
                .containsExactly("\"/parameters/application\" required");
        assertThat(OwnEdition.ofCall("own").without("/parameters/guidance").problems())
                .isEmpty();
        assertThat(OwnEdition.ofClaim("own").without("/parameters/claim").problems())
                .containsExactly("\"/parameters/claim\" required");
    }

    @Test
    void a_figure_out_of_its_range_is_told_at_its_place() throws Exception {
        Map<String, Object> ofCall = Map.of(
                "/parameters/accelerator/experienceMonths/value", 0,
                "/parameters/accelerator/daysOfMonth/value", 27);
        for (Map.Entry<String, Object> fault : ofCall.entrySet()) {
            assertThat(OwnEdition.ofCall("own")
                            .with(fault.getKey(), fault.getValue())
                            .problems())
                    .containsExactly("\"" + fault.getKey() + "\" out-of-range");
        }
        Map<String, Object> ofClaim = Map.of(
                "/parameters/claim/specialistCap/value", 0,
                "/parameters/claim/recruitmentCap/value", 0,
                "/parameters/claim/specialistRate/value", "11/10",
                "/parameters/claim/recruitmentRate/value", "1/101",
                "/parameters/claim/trainingRate/value", "2");
        for (Map.Entry<String, Object> fault : ofClaim.entrySet()) {
            assertThat(OwnEdition.ofClaim("own")
                            .with(fault.getKey(), fault.getValue())
                            .problems())
                    .containsExactly("\"" + fault.getKey() + "\" out-of-range");
        }
    }

    @Test
    void a_malformed_edition_tells_every_place() throws Exception {
        assertThat(OwnEdition.ofCall("own")
                        .with("/parameters/application/deadline/value", "2030-06-30T12:00:00")
                        .with("/parameters/guidance/forms/0/form", "VOLUNTEERS")
                        .without("/parameters/application/supportUntil")
                        .problems())
                .containsExactlyInAnyOrder(
                        "\"/parameters/application/deadline/value\" date",
                        "\"/parameters/guidance/forms/0/form\" unknown-value",
                        "\"/parameters/application/supportUntil\" required");
        assertThat(OwnEdition.ofCall("own")
                        .with("/parameters/accelerator/experienceMonths/value", 601)
                        .with("/parameters/accelerator/daysOfMonth/value", 32)
                        .with("/parameters/accelerator/examinations/1/examination", "ST")
                        .with("/parameters/application/documents/1/type", "COVER_LETTER")
                        .with("/parameters/guidance/functions/3/function", "TALENT_POOL")
                        .problems())
                .containsExactlyInAnyOrder(
                        "\"/parameters/accelerator/experienceMonths/value\" out-of-range",
                        "\"/parameters/accelerator/daysOfMonth/value\" out-of-range",
                        "\"/parameters/accelerator/examinations/1/examination\" conflict",
                        "\"/parameters/application/documents/1/type\" conflict",
                        "\"/parameters/guidance/functions/3/function\" conflict");
        assertThat(OwnEdition.ofCall("own")
                        .with("/parameters/accelerator/examinations", List.of())
                        .problems())
                .containsExactly("\"/parameters/accelerator/examinations\" empty");
        assertThat(OwnEdition.ofCall("own").without("/rules/DXP-STEPS").problems())
                .containsExactly("\"/rules/DXP-STEPS\" required");
        assertThat(OwnEdition.ofCall("own").with("/kinds/1", "kaimono").problems())
                .contains("\"/kinds/1\" unknown-value");
        assertThat(OwnEdition.ofCall("r7-call").problems()).containsExactly("\"/id\" conflict");
        assertThat(OwnEdition.ofCall("own")
                        .with("/inForceFrom/value", "2026-03-31")
                        .problems())
                .containsExactly("\"/inForceFrom\" conflict");
    }

    @Test
    void guidance_that_lacks_a_form_cannot_advise() throws Exception {
        Edition<DxTalentParameters> edition = OwnEdition.ofCall("own")
                .with("/parameters/guidance/forms", List.of())
                .load()
                .editions()
                .get("own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Advisor.of(edition))
                .withMessage("The kind of work (ONGOING_HANDS_ON) must be cited by the guidance.");
    }

    @Test
    void a_weak_source_of_an_own_edition_takes_the_refusal_away() throws Exception {
        Programme<DxTalentParameters> programme = OwnEdition.ofCall("own")
                .with("/rules/DXP-STEPS/authority", "PRESS")
                .load();
        PayloadDocument noStep = Documents.application()
                .in(programme.kind(DxTalent.APPLICATIONS))
                .with("/edition", "own")
                .with("/steps", List.of());
        assertThat(noStep.finding(DxTalentRule.STEPS).outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(noStep.message(DxTalentRule.STEPS, Language.JA))
                .isEqualTo("支援を受けるステップが1つも選ばれていません。" + "ただし根拠が「報道」にとどまるため、対象外とは断定せず、確認を要するものとします。");
    }

    @Test
    void a_name_without_an_edition_lists_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DxTalent.claims().edition("r8"))
                .withMessageContainingAll("r5-r7", "r7-call");
    }

    private static List<String> texts(List<EditionText> texts, String kind) {
        return texts.stream()
                .filter(text -> text.kinds().contains(kind))
                .map(text -> text.in(Language.JA))
                .toList();
    }

    @Test
    void a_candidacy_is_told_that_the_requirements_are_planned() {
        assertThat(texts(Shipped.CALL.remarks(), "dx-accelerator")).containsExactly("アクセラレータの要件は、応募要領で予定とされているものです。");
        assertThat(texts(Shipped.CALL.remarks(), "dx-application")).isEmpty();
    }

    @Test
    void each_kind_of_the_call_is_told_what_is_not_encoded_of_it() {
        assertThat(texts(Shipped.CALL.notEncoded(), "dx-accelerator"))
                .containsExactly(
                        "アクセラレータとしての任命",
                        "実務経験と試験の合格が、証明書などで確かめられること（記載された内容で判定しています）",
                        "実務経験の内容、勤務の日数や時間、兼業の別（期間だけを数えています）");
        assertThat(texts(Shipped.CALL.notEncoded(), "dx-application"))
                .containsExactly(
                        "応募書類による審査と採択", "予算の範囲内での着手の順", "応募書類の内容、提出の方法、追加の資料やヒアリング", "団体の名称とコードが一致すること、コードが今も使われていること");
    }
}
