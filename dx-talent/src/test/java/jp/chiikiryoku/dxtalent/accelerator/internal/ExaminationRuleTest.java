package jp.chiikiryoku.dxtalent.accelerator.internal;

import static jp.chiikiryoku.dxtalent.Findings.expect;
import static jp.chiikiryoku.dxtalent.Findings.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.dxtalent.Shipped;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import jp.chiikiryoku.dxtalent.edition.Examination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** MIC-DX-CALL-R7 ①イ: ＩＰＡが実施する高度試験（eight of them）のいずれかに合格していること。 */
class ExaminationRuleTest {

    private static final ExaminationRule RULE = new ExaminationRule(Shipped.ACCELERATOR, Shipped.CALL);
    private static final String PLACE = "/candidate/passedExaminations";

    private static Finding check(@Nullable List<Examination> passed) {
        return RULE.check(new CheckedCandidacy(true, LocalDate.of(2025, 4, 1), null, passed, null, null));
    }

    private static Finding passed(Examination... examinations) {
        return check(List.of(examinations));
    }

    @Test
    void it_is_the_rule_of_the_examination() {
        assertThat(RULE.rule()).isEqualTo(DxTalentRule.EXAMINATION);
    }

    @ParameterizedTest
    @EnumSource(names = {"ST", "SA", "PM", "NW", "DB", "ES", "SM", "AU"})
    void one_of_the_eight_satisfies(Examination examination) {
        expect(passed(examination), Outcome.SATISFIED, PLACE + "/0", "satisfied", Facts.of("examination", examination));
        expect(passed(Examination.FE, examination), Outcome.SATISFIED, PLACE + "/1");
        says(
                passed(examination),
                examination.japaneseName() + "に合格しています。",
                "The person has passed the " + examination.englishName() + ".");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ST", "SA", "PM", "NW", "DB", "ES", "SM", "AU"})
    void the_other_five_do_not_satisfy_and_point_to_equivalent_knowledge(Examination examination) {
        expect(
                passed(examination),
                Outcome.VIOLATED,
                PLACE,
                "violated-others",
                Facts.of("passed", List.of(examination)));
        says(
                passed(examination),
                "合格した試験（" + examination.japaneseName() + "）は、対象となる高度試験に含まれません。"
                        + "実務経験や試験の合格と同視し得る知見にあたるかどうかは、ウで判断されます。",
                "The examinations passed (" + examination.englishName() + ") are not among the advanced ones that"
                        + " count. Whether the knowledge is equivalent to practice or examination is judged under c).");
    }

    @Test
    void several_others_are_all_named() {
        says(
                passed(Examination.AP, Examination.SC),
                "合格した試験（応用情報技術者試験、情報処理安全確保支援士試験）は、対象となる高度試験に含まれません。" + "実務経験や試験の合格と同視し得る知見にあたるかどうかは、ウで判断されます。",
                "The examinations passed (Applied Information Technology Engineer Examination, Registered Information"
                        + " Security Specialist Examination) are not among the advanced ones that count. Whether the"
                        + " knowledge is equivalent to practice or examination is judged under c).");
    }

    @Test
    void an_empty_list_is_refused_and_an_absent_one_is_open() {
        expect(passed(), Outcome.VIOLATED, PLACE, "violated", Facts.empty());
        says(passed(), "合格した試験がありません。", "No examination has been passed.");
        Finding unknown = check(null);
        expect(unknown, Outcome.UNDETERMINED, PLACE, "undetermined", Facts.empty());
        says(unknown, "合格した試験が分からないため、確認が必要です。", "The examinations passed are not known and need confirmation.");
    }
}
