package jp.chiikiryoku.kigyojin;

import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DutiesRuleTest {

    private static final Answers ANSWERS = Answers.of(KigyojinRule.DUTIES);
    private static final PayloadDocument ABSENT = Documents.engagement().without("/duties");

    private static PayloadDocument judged(Judgement judgement) {
        return Documents.engagement().with("/duties/judgement", judgement);
    }

    // MIC-R6-SUPPLEMENTARY: 地域独自の魅力や価値の向上等につながる業務
    @ParameterizedTest
    @CsvSource({"MET, SATISFIED", "NOT_MET, VIOLATED", "PENDING, UNDETERMINED"})
    void a_person_judges_the_duties(Judgement judgement, Outcome outcome) {
        ANSWERS.expect(judged(judgement), outcome, "/duties");
    }

    @Test
    void duties_that_are_not_stated_are_pending() {
        ANSWERS.expect(ABSENT, Outcome.UNDETERMINED, "/duties");
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void the_field_decides_nothing(Field field) {
        ANSWERS.expect(Documents.engagement().with("/duties/field", field), Outcome.SATISFIED, "/duties");
    }

    @Test
    void says_what_was_judged() {
        ANSWERS.says(
                judged(Judgement.MET),
                "地域独自の魅力や価値の向上等につながる業務と判断されています。",
                "The duties are held to raise the appeal or value of the region.");
        ANSWERS.says(
                judged(Judgement.NOT_MET),
                "地域独自の魅力や価値の向上等につながる業務とは認められないと判断されています。",
                "The duties are held not to raise the appeal or value of the region.");
        ANSWERS.says(
                ABSENT,
                "地域独自の魅力や価値の向上等につながる業務かどうか、まだ判断されていません。",
                "Nobody has judged yet whether the duties raise the appeal or value of the region.");
    }
}
