package jp.chiikiryoku.local10000.application.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.local10000.edition.Local10000Rule;

/**
 * {@code L10K-COMMUNITY-BASED}: the business is based in the community and uses local resources.
 *
 * <p>A person judges the criterion. While the judgement is absent or {@code PENDING} the rule is undetermined, and its
 * place is the open question. Source: the ministry's budget document (要件「地域密着型」).
 */
final class CommunityBasedRule implements RuleCheck<CheckedApplication> {

    private static final Pointer PLACE = Pointer.parse("/project/criteria/communityBased");

    private final RuleAnswers answers;

    CommunityBasedRule(Edition<?> edition) {
        answers = RuleAnswers.of(Local10000Rule.COMMUNITY_BASED, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedApplication application) {
        return answers.judged(application.criteria().communityBased());
    }
}
