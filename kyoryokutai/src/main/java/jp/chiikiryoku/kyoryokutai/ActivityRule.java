package jp.chiikiryoku.kyoryokutai;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;

/** {@code KYR-ACTIVITY}: the member does something for the area. */
final class ActivityRule {

    private static final KyoryokutaiRule RULE = KyoryokutaiRule.ACTIVITY;
    private static final Pointer ACTIVITIES = Pointer.parse("/member/activities");

    private final Citation citation;
    private final Finding none;

    ActivityRule(Citation citation) {
        this.citation = citation;
        this.none = Finding.violated(RULE, ACTIVITIES, Facts.empty(), citation);
    }

    Finding check(Situation situation) {
        return situation.activities().isEmpty()
                ? none
                : Finding.satisfied(RULE, ACTIVITIES, Facts.of("activities", situation.activities()), citation);
    }
}
