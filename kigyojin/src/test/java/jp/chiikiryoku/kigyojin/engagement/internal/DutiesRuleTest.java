package jp.chiikiryoku.kigyojin.engagement.internal;

import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.R6;

import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DutiesRuleTest {

    private static final AskedRule RULE = AskedRule.of(KigyojinRule.DUTIES, new DutiesRule(R6));
    private static final PayloadDocument ABSENT = Documents.engagement().without("/duties");

    private static PayloadDocument judged(Judgement judgement) {
        return Documents.engagement().with("/duties/judgement", judgement);
    }

    // MIC-R6-SUPPLEMENTARY: 地域独自の魅力や価値の向上等につながる業務
    @ParameterizedTest
    @CsvSource({"MET, SATISFIED", "NOT_MET, VIOLATED", "PENDING, UNDETERMINED"})
    void a_person_judges_the_duties(Judgement judgement, Outcome outcome) {
        RULE.expect(judged(judgement), outcome, "/duties");
    }

    @Test
    void duties_that_are_not_stated_are_pending() {
        RULE.expect(ABSENT, Outcome.UNDETERMINED, "/duties");
    }

    @ParameterizedTest
    @EnumSource(WorkField.class)
    void the_field_decides_nothing(WorkField field) {
        RULE.expect(Documents.engagement().with("/duties/field", field), Outcome.SATISFIED, "/duties");
    }

    @Test
    void says_what_was_judged() {
        RULE.says(
                judged(Judgement.MET),
                "地域独自の魅力や価値の向上等につながる業務と判断されています。",
                "The duties are held to raise the appeal or value of the region.");
        RULE.says(
                judged(Judgement.NOT_MET),
                "地域独自の魅力や価値の向上等につながる業務とは認められないと判断されています。",
                "The duties are held not to raise the appeal or value of the region.");
        RULE.says(
                ABSENT,
                "地域独自の魅力や価値の向上等につながる業務かどうか、まだ判断されていません。",
                "Nobody has judged yet whether the duties raise the appeal or value of the region.");
    }

    @Test
    void compares_nothing() {
        RULE.compares(judged(Judgement.MET), "satisfied", Facts.empty());
        RULE.compares(judged(Judgement.NOT_MET), "violated", Facts.empty());
        RULE.compares(judged(Judgement.PENDING), "undetermined", Facts.empty());
        RULE.compares(ABSENT, "undetermined", Facts.empty());
    }
}
