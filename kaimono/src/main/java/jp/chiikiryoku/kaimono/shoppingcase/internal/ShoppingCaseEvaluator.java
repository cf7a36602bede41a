package jp.chiikiryoku.kaimono.shoppingcase.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Evaluator;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.RuleSet;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kaimono.edition.KaimonoParameters;
import jp.chiikiryoku.kaimono.edition.KaimonoRule;
import jp.chiikiryoku.kaimono.shoppingcase.ShoppingCase;

/** What is asked of a case under one edition; nothing is calculated. */
public final class ShoppingCaseEvaluator implements Evaluator<ShoppingCase, CheckedShoppingCase> {

    private static final List<KaimonoRule> RULES = List.of(KaimonoRule.values());
    private static final Requirement REQUIREMENT = Requirement.allOf(RULES);

    private final RuleSet<CheckedShoppingCase> rules;

    /** Makes an evaluator. */
    public ShoppingCaseEvaluator(Edition<KaimonoParameters> edition) {
        rules = RuleSet.of(RULES, new DepopulationRule(edition), new PartnershipRule(edition), new RolesRule(edition));
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public RuleSet<CheckedShoppingCase> rules() {
        return rules;
    }

    @Override
    public CheckedShoppingCase checked(ShoppingCase shoppingCase) {
        return CheckedShoppingCase.of(shoppingCase);
    }

    // No verdict here is about money, so each says what it is about.
    @Override
    public List<Message> notes(Verdict verdict) {
        return List.of(Message.of("note." + verdict.name()));
    }
}
