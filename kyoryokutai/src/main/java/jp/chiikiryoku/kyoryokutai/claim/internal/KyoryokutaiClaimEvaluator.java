package jp.chiikiryoku.kyoryokutai.claim.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.Calculation;
import jp.chiikiryoku.core.assessment.Evaluator;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Itemised;
import jp.chiikiryoku.core.assessment.Itemised.Item;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.RuleSet;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.edition.PlacementParameters;

/** What is asked and calculated of a claim under one edition. */
public final class KyoryokutaiClaimEvaluator implements Evaluator<KyoryokutaiClaim, CheckedClaim> {

    private static final Requirement REQUIREMENT = new Itemised(
            Requirement.of(KyoryokutaiRule.BODY),
            List.of(
                    Item.of(KyoryokutaiAmount.RECRUITMENT),
                    Item.of(KyoryokutaiAmount.TRIAL),
                    Item.of(KyoryokutaiAmount.INTERNSHIP),
                    Item.of(KyoryokutaiAmount.ACTIVITY),
                    Item.of(KyoryokutaiAmount.SUPPORT, KyoryokutaiRule.SUPPORT_MUNICIPAL),
                    Item.of(KyoryokutaiAmount.START_UP, KyoryokutaiRule.START_UP_WINDOW),
                    Item.of(KyoryokutaiAmount.VACANT_HOUSE, KyoryokutaiRule.VACANT_HOUSE),
                    Item.of(KyoryokutaiAmount.FOREIGN_RECRUITMENT, KyoryokutaiRule.FOREIGN_PREFECTURAL),
                    Item.of(KyoryokutaiAmount.FOREIGN_SUPPORT, KyoryokutaiRule.FOREIGN_PREFECTURAL)),
            KyoryokutaiAmount.TOTAL);

    private final RuleSet<CheckedClaim> rules;
    private final ClaimItems items;
    private final KnownItems known;

    /** Makes an evaluator. */
    public KyoryokutaiClaimEvaluator(Edition<KyoryokutaiParameters> edition) {
        KyoryokutaiClaimParameters figures = requireNonNull(edition.parameters().claim(), "claim");
        PlacementParameters placement = edition.parameters().placement();
        rules = RuleSet.of(
                KyoryokutaiRule.ofClaim(),
                new BodyRule(edition),
                new SupportMunicipalRule(edition),
                new StartUpWindowRule(figures.startUp(), placement == null ? null : placement.longestTerm(), edition),
                new VacantHouseRule(edition),
                new ForeignPrefecturalRule(edition));
        items = new ClaimItems(figures);
        known = new KnownItems(figures, items, edition.title());
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public RuleSet<CheckedClaim> rules() {
        return rules;
    }

    @Override
    public void checkEdition(KyoryokutaiClaim claim, Problems problems) {
        known.check(claim, problems);
    }

    @Override
    public CheckedClaim checked(KyoryokutaiClaim claim) {
        return CheckedClaim.of(claim);
    }

    @Override
    public Calculation calculate(CheckedClaim claim, List<Finding> findings) {
        return items.calculate(claim, findings);
    }
}
