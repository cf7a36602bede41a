package jp.chiikiryoku.kigyojin.engagement.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;

/**
 * {@code KGJ-NOT-ALREADY-LOCAL}: the person did not work in the municipality before.
 *
 * <p>A person who did, or of whom that is not known, leaves the rule open, for some municipalities alone exclude it.
 * Source: municipal ordinances («受入自治体の区域内で勤務していないこと»).
 */
final class NotAlreadyLocalRule implements RuleCheck<CheckedEngagement> {

    private static final Pointer PLACE = Pointer.parse("/worker/worksInMunicipality");

    private final RuleAnswers answers;

    NotAlreadyLocalRule(Edition<?> edition) {
        answers = RuleAnswers.of(KigyojinRule.NOT_ALREADY_LOCAL, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedEngagement engagement) {
        Boolean local = engagement.worksInMunicipality();
        if (local == null) {
            return answers.undetermined("undetermined-unknown", Facts.empty());
        }
        return local ? answers.undetermined() : answers.satisfied();
    }
}
