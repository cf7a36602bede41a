package jp.chiikiryoku.dxtalent;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** {@code DXA-EXAMINATION}: a pass in one of the advanced examinations. */
final class ExaminationRule {

    private static final DxTalentRule RULE = DxTalentRule.EXAMINATION;
    private static final Pointer PASSED = Pointer.parse("/candidate/passedExaminations");

    private final Set<Examination> accepted = EnumSet.noneOf(Examination.class);
    private final Citation citation;

    ExaminationRule(AcceleratorParameters figures, Citation citation) {
        figures.examinations().forEach(each -> accepted.add(each.examination()));
        this.citation = citation;
    }

    Finding check(@Nullable List<Examination> passed) {
        if (passed == null) {
            return Finding.undetermined(RULE, PASSED, Facts.empty(), citation);
        }
        for (int i = 0; i < passed.size(); i++) {
            if (accepted.contains(passed.get(i))) {
                Facts facts = Facts.of("examination", passed.get(i));
                return Finding.satisfied(RULE, PASSED.at(i), facts, citation);
            }
        }
        return passed.isEmpty()
                ? Finding.violated(RULE, PASSED, Facts.empty(), citation)
                : Finding.violated(RULE, PASSED, Facts.of("passed", passed), citation)
                        .withText("violated-others");
    }
}
