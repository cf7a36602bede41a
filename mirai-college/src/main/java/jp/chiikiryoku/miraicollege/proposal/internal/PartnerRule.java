package jp.chiikiryoku.miraicollege.proposal.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;
import jp.chiikiryoku.miraicollege.proposal.PartnerType;

/**
 * {@code MRC-PARTNER}: the partner is an institution of higher education.
 *
 * <p>A university satisfies the rule; the type {@code OTHER} leaves it open, because a person has to say whether it is
 * such an institution. Source: the ministry's budget document («大学等高等教育機関»).
 */
final class PartnerRule implements RuleCheck<CheckedProposal> {

    private static final Pointer PLACE = Pointer.parse("/partner/type");

    private final RuleAnswers answers;

    PartnerRule(Edition<?> edition) {
        answers = RuleAnswers.of(MiraiCollegeRule.PARTNER, PLACE, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedProposal proposal) {
        PartnerType type = proposal.partnerType();
        Facts facts = Facts.of("type", type);
        return type == PartnerType.OTHER ? answers.undetermined(facts) : answers.satisfied(facts);
    }
}
