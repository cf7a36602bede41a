package jp.chiikiryoku.local10000;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;

/** {@code L10K-PRIVATE-FINANCE-COVERS}: loans and equity together are at least the public money. */
final class CoversRule {

    private static final Local10000Rule RULE = Local10000Rule.PRIVATE_FINANCE_COVERS;

    private final Citation citation;

    CoversRule(Citation citation) {
        this.citation = citation;
    }

    Finding check(Plan plan) {
        Yen publicMoney = plan.publicMoney();
        Yen certain = plan.finance().certainTotal();
        Yen possible = plan.finance().possible();
        Facts facts = Facts.of("publicMoney", publicMoney, "certainFinance", certain, "possibleFinance", possible);
        Outcome outcome = Outcome.of(!certain.isLessThan(publicMoney), !possible.isLessThan(publicMoney));
        return switch (outcome) {
            case SATISFIED -> Finding.satisfied(RULE, Finance.PLACE, facts, citation);
            case UNDETERMINED ->
                Finding.undetermined(RULE, Finance.PLACE, facts, citation)
                        .withOpenQuestions(plan.finance().doubts());
            case VIOLATED ->
                Finding.violated(RULE, Finance.PLACE, facts, citation).withRemedies(CoversRemedies.of(plan));
        };
    }
}
