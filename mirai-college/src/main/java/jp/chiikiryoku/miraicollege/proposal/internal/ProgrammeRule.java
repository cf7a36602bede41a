package jp.chiikiryoku.miraicollege.proposal.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;

/**
 * {@code MRC-PROGRAMME}: the plan contains the making of a programme and a reception structure.
 *
 * <p>A plan that makes a programme and no reception structure violates the rule at {@code
 * /programme/receptionStructure}. Source: the ministry's budget document («プログラム策定、受入体制構築等を支援»).
 */
final class ProgrammeRule implements RuleCheck<CheckedProposal> {

    private static final Pointer PLACE = Pointer.parse("/programme");

    private final RuleAnswers answers;
    private final RuleAnswers ofMaking;
    private final RuleAnswers ofStructure;

    ProgrammeRule(Edition<?> edition) {
        answers = RuleAnswers.of(MiraiCollegeRule.PROGRAMME, PLACE, edition);
        ofMaking = answers.at(PLACE.member("programmeMaking"));
        ofStructure = answers.at(PLACE.member("receptionStructure"));
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedProposal proposal) {
        if (proposal.programmeMaking()) {
            return proposal.receptionStructure()
                    ? answers.satisfied()
                    : ofStructure.violated("violated-structure", Facts.empty());
        }
        return proposal.receptionStructure()
                ? ofMaking.violated("violated-making", Facts.empty())
                : ofMaking.violated();
    }
}
