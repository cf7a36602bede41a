package jp.chiikiryoku.kaimono.shoppingcase.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kaimono.edition.KaimonoRule;

/**
 * {@code KMN-ROLES}: every party has a role.
 *
 * <p>Of three parties whose second has no role the rule is violated at {@code /parties/1/roles}. Source: the ministry's
 * budget document (取組事例: «販売代行», «配送代行», «拠点倉庫», «分庁舎内», «委託», «支援»).
 */
final class RolesRule implements RuleCheck<CheckedShoppingCase> {

    private static final Pointer PARTIES = Pointer.parse("/parties");

    private final RuleAnswers answers;

    RolesRule(Edition<?> edition) {
        answers = RuleAnswers.of(KaimonoRule.ROLES, PARTIES, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedShoppingCase shoppingCase) {
        List<CheckedParty> parties = shoppingCase.parties();
        if (parties.isEmpty()) {
            return answers.satisfied("nothing-to-ask", Facts.empty());
        }
        List<Finding> each = new ArrayList<>(parties.size());
        for (int i = 0; i < parties.size(); i++) {
            each.add(check(parties.get(i), i));
        }
        return answers.combined(each);
    }

    private Finding check(CheckedParty party, int index) {
        RuleAnswers ofParty = answers.at(PARTIES.at(index).member("roles"));
        return party.roles().isEmpty() ? ofParty.violated(Facts.of("number", index + 1)) : ofParty.satisfied();
    }
}
