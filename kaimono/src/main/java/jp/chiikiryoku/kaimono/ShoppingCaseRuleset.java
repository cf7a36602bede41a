package jp.chiikiryoku.kaimono;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.Evaluation;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Note;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.text.Facts;

/** What a case is asked under one edition. */
final class ShoppingCaseRuleset implements Ruleset<ShoppingCase> {

    private static final Requirement REQUIREMENT = Requirement.allOf(List.of(KaimonoRule.values()));

    private final DepopulationRule depopulation;
    private final PartyRules parties;

    ShoppingCaseRuleset(Edition<KaimonoParameters> edition) {
        depopulation = new DepopulationRule(edition.citationOf(KaimonoRule.DEPOPULATION.id()));
        parties = new PartyRules(edition);
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public void checkAgainst(ShoppingCase shoppingCase, Problems problems) {
        // Whatever a case can state, every edition knows.
    }

    @Override
    public Evaluation evaluate(ShoppingCase shoppingCase) {
        List<Party> taking = requireNonNull(shoppingCase.parties(), "parties");
        List<Finding> findings = List.of(
                depopulation.check(requireNonNull(shoppingCase.area(), "area")),
                parties.checkPartnership(taking),
                parties.checkRoles(taking));
        return new Evaluation(findings, List.of(), List.of(), List.of(), List.of());
    }

    // No verdict here is about money, so each says what it is about.
    @Override
    public List<Note> notes(Verdict verdict) {
        return List.of(new Note("note." + verdict.name(), Facts.empty()));
    }
}
