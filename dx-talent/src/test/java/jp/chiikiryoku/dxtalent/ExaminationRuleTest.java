package jp.chiikiryoku.dxtalent;

import java.util.List;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.testkit.Answers;
import jp.chiikiryoku.testkit.PayloadDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** MIC-DX-CALL-R7 ①イ: ＩＰＡが実施する高度試験（eight of them）のいずれかに合格していること。 */
class ExaminationRuleTest {

    private static final Answers EXAMINATION = Answers.of(DxTalentRule.EXAMINATION);
    private static final String PLACE = "/candidate/passedExaminations";

    private static PayloadDocument passed(Examination... examinations) {
        return Documents.candidacy().with(PLACE, List.of(examinations));
    }

    @ParameterizedTest
    @EnumSource(names = {"ST", "SA", "PM", "NW", "DB", "ES", "SM", "AU"})
    void one_of_the_eight_satisfies(Examination examination) {
        EXAMINATION.expect(passed(examination), Outcome.SATISFIED, PLACE + "/0");
        EXAMINATION.expect(passed(Examination.FE, examination), Outcome.SATISFIED, PLACE + "/1");
        EXAMINATION.says(
                passed(examination),
                examination.japaneseName() + "に合格しています。",
                "The person has passed the " + examination.englishName() + ".");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ST", "SA", "PM", "NW", "DB", "ES", "SM", "AU"})
    void the_other_five_do_not_satisfy_and_point_to_equivalent_knowledge(Examination examination) {
        EXAMINATION.expect(passed(examination), Outcome.VIOLATED, PLACE);
        EXAMINATION.says(
                passed(examination),
                "合格した試験（" + examination.japaneseName() + "）は、対象となる高度試験に含まれません。"
                        + "実務経験や試験の合格と同視し得る知見にあたるかどうかは、ウで判断されます。",
                "The examinations passed (" + examination.englishName() + ") are not among the advanced ones that"
                        + " count. Whether the knowledge is equivalent to practice or examination is judged under c).");
    }

    @Test
    void several_others_are_all_named() {
        EXAMINATION.says(
                passed(Examination.AP, Examination.SC),
                "合格した試験（応用情報技術者試験、情報処理安全確保支援士試験）は、対象となる高度試験に含まれません。" + "実務経験や試験の合格と同視し得る知見にあたるかどうかは、ウで判断されます。",
                "The examinations passed (Applied Information Technology Engineer Examination, Registered Information"
                        + " Security Specialist Examination) are not among the advanced ones that count. Whether the"
                        + " knowledge is equivalent to practice or examination is judged under c).");
    }

    @Test
    void an_empty_list_is_refused_and_an_absent_one_is_open() {
        EXAMINATION.expect(passed(), Outcome.VIOLATED, PLACE);
        EXAMINATION.says(passed(), "合格した試験がありません。", "No examination has been passed.");
        PayloadDocument unknown = Documents.candidacy().without(PLACE);
        EXAMINATION.expect(unknown, Outcome.UNDETERMINED, PLACE);
        EXAMINATION.says(
                unknown, "合格した試験が分からないため、確認が必要です。", "The examinations passed are not known and need confirmation.");
    }
}
