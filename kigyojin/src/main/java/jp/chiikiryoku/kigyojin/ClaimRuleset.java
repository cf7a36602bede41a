package jp.chiikiryoku.kigyojin;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.ClaimSheet;
import jp.chiikiryoku.core.assessment.Evaluation;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Itemised;
import jp.chiikiryoku.core.assessment.Itemised.Item;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import org.jspecify.annotations.Nullable;

/** What a claim is asked, and what it comes to, under one edition. */
final class ClaimRuleset implements Ruleset<Claim> {

    private static final Requirement REQUIREMENT = new Itemised(
            Requirement.of(KigyojinRule.MUNICIPALITY),
            List.of(
                    Item.of(KigyojinAmount.PREPARATION),
                    Item.of(KigyojinAmount.ACCEPTANCE),
                    Item.of(KigyojinAmount.PROPOSAL)),
            KigyojinAmount.TOTAL);
    private static final Pointer MUNICIPALITY = Pointer.parse("/municipality");
    private static final Pointer ASSIGNMENTS = Pointer.parse("/assignments");

    private final MunicipalityRule municipality;
    private final AcceptedCost cost;
    private final Fault notInEdition;

    ClaimRuleset(Edition<KigyojinParameters> edition) {
        municipality = new MunicipalityRule(edition.citationOf(KigyojinRule.MUNICIPALITY.id()));
        cost = new AcceptedCost(requireNonNull(edition.parameters().claim(), "claim"));
        notInEdition = Fault.notIn(edition.title());
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public void checkAgainst(Claim claim, Problems problems) {
        List<@Nullable Assignment> assignments = claim.assignments() == null ? List.of() : claim.assignments();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            if (assignment != null && assignment.mode() == Mode.SENIOR) {
                problems.addIfSound(ASSIGNMENTS.at(i).member("mode"), notInEdition);
            }
        }
    }

    @Override
    public Evaluation evaluate(Claim claim) {
        Finding claimant = municipality.check(requireNonNull(claim.municipality(), "municipality"), MUNICIPALITY);
        ClaimSheet sheet = new ClaimSheet();
        cost.workOut(claim.preparationCost(), requireNonNull(claim.assignments(), "assignments"), sheet);
        return new Evaluation(List.of(claimant), sheet.amounts(), sheet.steps(), List.of(), List.of());
    }
}
