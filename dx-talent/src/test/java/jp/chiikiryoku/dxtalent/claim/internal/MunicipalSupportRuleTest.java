package jp.chiikiryoku.dxtalent.claim.internal;

import static jp.chiikiryoku.dxtalent.Findings.expect;
import static jp.chiikiryoku.dxtalent.Findings.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.Shipped;
import jp.chiikiryoku.dxtalent.claim.DxClaim;
import jp.chiikiryoku.dxtalent.claim.Specialist;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** ORDINANCE-TOKKO 附則第6条第10項、附則第7条第11項: 市町村のデジタル化の支援に従事するデジタル人材. */
class MunicipalSupportRuleTest {

    private static final MunicipalSupportRule RULE = new MunicipalSupportRule(Shipped.TAX);
    private static final CheckedSpecialist MET = Claims.specialist(0, Criterion.of(Judgement.MET));
    private static final String SECOND = "/specialists/1/municipalSupport";
    private static final Facts NUMBER_TWO = Facts.of("number", 2);

    private static Finding check(CheckedSpecialist... specialists) {
        return RULE.check(Claims.withSpecialists(specialists));
    }

    private static Finding second(@Nullable Judgement judgement) {
        return check(MET, Claims.specialist(1, judgement == null ? null : Criterion.of(judgement)));
    }

    @Test
    void it_is_the_rule_of_the_municipal_support() {
        assertThat(RULE.rule()).isEqualTo(DxTalentRule.MUNICIPAL_SUPPORT);
    }

    @Test
    void every_specialist_is_judged() {
        expect(second(Judgement.MET), Outcome.SATISFIED, "/specialists", "satisfied", Facts.empty());
        expect(second(Judgement.NOT_MET), Outcome.VIOLATED, SECOND, "violated", NUMBER_TWO);
        expect(second(Judgement.PENDING), Outcome.UNDETERMINED, SECOND, "undetermined", NUMBER_TWO);
        assertThat(second(null)).isEqualTo(second(Judgement.PENDING));
    }

    @Test
    void the_finding_knows_the_outcome_and_the_question_of_each_specialist() {
        Finding finding = check(
                Claims.specialist(0, null),
                Claims.specialist(1, Criterion.of(Judgement.MET)),
                Claims.specialist(2, Criterion.of(Judgement.NOT_MET)),
                Claims.specialist(3, Criterion.of(Judgement.PENDING)));
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.pointer()).isEqualTo(Pointer.parse("/specialists/2/municipalSupport"));
        assertThat(finding.facts()).isEqualTo(Facts.of("number", 3));
        assertThat(finding.elements())
                .containsExactly(Outcome.UNDETERMINED, Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED);
        assertThat(finding.openQuestions())
                .isEqualTo(List.of(
                        Pointer.parse("/specialists/0/municipalSupport"),
                        Pointer.parse("/specialists/3/municipalSupport")));
    }

    @Test
    void the_specialist_who_decided_is_named() {
        says(
                second(Judgement.MET),
                "経費を計上したデジタル人材は、全員が市町村のデジタル化の支援に従事すると判断されています。",
                "All specialists with a claimed cost are held to work on the support of the digitisation of municipalities.");
        says(
                second(Judgement.NOT_MET),
                "2人目のデジタル人材は、市町村のデジタル化の支援に従事するとは認められないと判断されています。",
                "Specialist 2 is held not to work on the support of the digitisation of municipalities.");
        says(
                second(Judgement.PENDING),
                "2人目のデジタル人材が市町村のデジタル化の支援に従事するかどうか、まだ判断されていません。",
                "Nobody has judged yet whether specialist 2 works on the support of the digitisation of"
                        + " municipalities.");
    }

    @Test
    void a_specialist_of_zero_yen_is_not_asked() {
        Specialist nothing = Specialist.of(Yen.ZERO);
        Specialist refused = nothing.withMunicipalSupport(Criterion.of(Judgement.NOT_MET));
        Finding none = stated(nothing, refused);
        expect(none, Outcome.SATISFIED, "/specialists", "nothing-to-ask", Facts.empty());
        Finding open = stated(refused, Specialist.of(Yen.of(1)), nothing);
        expect(open, Outcome.UNDETERMINED, SECOND, "undetermined", NUMBER_TWO);
        assertThat(open.elements()).containsExactly(Outcome.UNDETERMINED);
    }

    private static Finding stated(Specialist... specialists) {
        return RULE.check(CheckedDxClaim.of(DxClaim.of(Body.of("350001"), List.of(specialists))));
    }

    @Test
    void without_specialists_there_is_nothing_to_ask() {
        Finding none = check();
        expect(none, Outcome.SATISFIED, "/specialists", "nothing-to-ask", Facts.empty());
        assertThat(none.elements()).isEmpty();
        says(none, "デジタル人材に要する経費の計上がないため、確かめることはありません。", "No specialist is claimed, so there is nothing to ask.");
    }
}
