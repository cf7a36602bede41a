package jp.chiikiryoku.miraicollege.proposal.internal;

import java.util.ArrayList;
import java.util.List;
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
 * {@code MRC-PARTNER}: one of the partners is an institution of higher education.
 *
 * <p>A university satisfies the rule, also beside others of any type; the type {@code OTHER} alone leaves it open, because
 * a person has to say whether it is such an institution. Source: the ministry's budget document («大学等高等教育機関»).
 */
final class PartnerRule implements RuleCheck<CheckedProposal> {

    private static final Pointer PARTNERS = Pointer.parse("/partners");

    private final RuleAnswers answers;
    private final RuleAnswers ofFirst;

    PartnerRule(Edition<?> edition) {
        answers = RuleAnswers.of(MiraiCollegeRule.PARTNER, PARTNERS, edition);
        ofFirst = answers.at(type(0));
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedProposal proposal) {
        List<PartnerType> types = proposal.partnerTypes();
        for (PartnerType type : types) {
            if (type != PartnerType.OTHER) {
                return answers.satisfied(Facts.of("type", type));
            }
        }
        return ofFirst.undetermined().withOpenQuestions(places(types.size()));
    }

    // Any one of them would settle the rule.
    private static List<Pointer> places(int partners) {
        List<Pointer> places = new ArrayList<>(partners);
        for (int i = 0; i < partners; i++) {
            places.add(type(i));
        }
        return places;
    }

    private static Pointer type(int partner) {
        return PARTNERS.at(partner).member("type");
    }
}
