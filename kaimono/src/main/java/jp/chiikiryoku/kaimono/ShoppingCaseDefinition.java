package jp.chiikiryoku.kaimono;

import java.util.List;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.payload.KindDefinition;
import jp.chiikiryoku.core.payload.Reference;

/** The kind {@code kaimono}. */
final class ShoppingCaseDefinition implements KindDefinition<ShoppingCase, KaimonoParameters> {

    static final ShoppingCaseDefinition INSTANCE = new ShoppingCaseDefinition();

    private ShoppingCaseDefinition() {}

    @Override
    public String name() {
        return Kaimono.KIND;
    }

    @Override
    public Class<ShoppingCase> payloadType() {
        return ShoppingCase.class;
    }

    @Override
    public List<? extends Rule> rules() {
        return List.of(KaimonoRule.values());
    }

    @Override
    public Reference<ShoppingCase> reference() {
        return Reference.none();
    }

    @Override
    public Ruleset<ShoppingCase> ruleset(Edition<KaimonoParameters> edition) {
        return new ShoppingCaseRuleset(edition);
    }
}
