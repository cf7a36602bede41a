package jp.chiikiryoku.kigyojin.claim;

import java.util.List;
import jp.chiikiryoku.core.form.CheckedBy;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.kigyojin.edition.KigyojinTexts;

/** Checks that a claim states people or a cost before the acceptance. */
public final class AssignmentsOrPreparationDefinition
        implements ConstraintDefinition<AssignmentsOrPreparation>, RelationCheck<KigyojinClaim> {

    private static final String ASSIGNMENTS = "assignments";
    private static final Fault EMPTY = Fault.of(ProblemCode.EMPTY, ASSIGNMENTS, Facts.empty());

    /** Makes the definition; forms find it by {@link CheckedBy}. */
    public AssignmentsOrPreparationDefinition() {}

    @Override
    public RelationCheck<KigyojinClaim> check(AssignmentsOrPreparation constraint, Class<?> valueType) {
        return this;
    }

    @Override
    public Texts texts() {
        return KigyojinTexts.TEXTS;
    }

    @Override
    public List<String> reads() {
        return List.of("preparationCost", ASSIGNMENTS);
    }

    @Override
    public void check(KigyojinClaim claim, Pointer place, Problems problems) {
        boolean nobody = claim.assignments() != null && claim.assignments().isEmpty();
        if (nobody && Yen.orZero(claim.preparationCost()).isZero()) {
            problems.add(place.member(ASSIGNMENTS), EMPTY);
        }
    }
}
