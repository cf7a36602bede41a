package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.ClaimSheet;
import jp.chiikiryoku.core.assessment.Evaluation;
import jp.chiikiryoku.core.assessment.Itemised;
import jp.chiikiryoku.core.assessment.Itemised.Item;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Problems;

/** What a claim is asked, and what it comes to, under one edition. */
final class ClaimRuleset implements Ruleset<Claim> {

    private static final Requirement REQUIREMENT = new Itemised(
            Requirement.of(KyoryokutaiRule.BODY),
            KyoryokutaiAmount.items().stream()
                    .map(item -> new Item(item, item.rule()))
                    .toList(),
            KyoryokutaiAmount.TOTAL);

    private final ClaimRules rules;
    private final ClaimItems items;
    private final KnownItems known;

    ClaimRuleset(Edition<KyoryokutaiParameters> edition) {
        ClaimParameters figures = requireNonNull(edition.parameters().claim(), "claim");
        rules = new ClaimRules(figures, edition);
        items = new ClaimItems(figures, edition);
        known = new KnownItems(figures, items, edition.title());
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public void checkAgainst(Claim claim, Problems problems) {
        known.check(claim, problems);
    }

    @Override
    public Evaluation evaluate(Claim claim) {
        Account account = Account.of(claim);
        ClaimFindings findings = rules.check(account);
        ClaimSheet sheet = items.workOut(account, findings);
        return new Evaluation(findings.all(), sheet.amounts(), sheet.steps(), List.of(), List.of());
    }
}
