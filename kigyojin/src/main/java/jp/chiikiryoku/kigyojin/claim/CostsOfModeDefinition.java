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
import jp.chiikiryoku.kigyojin.engagement.Mode;
import org.jspecify.annotations.Nullable;

/** Checks which amounts an assignment carries; a mode without figures may carry any. */
public final class CostsOfModeDefinition implements ConstraintDefinition<CostsOfMode>, RelationCheck<Assignment> {

    private static final Fault MISSING = Fault.of(ProblemCode.REQUIRED);
    private static final Fault OF_OTHER_MODE = Fault.of(ProblemCode.CONFLICT, "mode", Facts.empty());

    /** Makes the definition; forms find it by {@link CheckedBy}. */
    public CostsOfModeDefinition() {}

    @Override
    public RelationCheck<Assignment> check(CostsOfMode constraint, Class<?> valueType) {
        return this;
    }

    @Override
    public Texts texts() {
        return KigyojinTexts.TEXTS;
    }

    @Override
    public List<String> reads() {
        return List.of("mode", "acceptanceCost", "remuneration", "travel");
    }

    @Override
    public void check(Assignment assignment, Pointer place, Problems problems) {
        boolean dispatch = assignment.mode() == Mode.DISPATCH;
        if (dispatch || assignment.mode() == Mode.SIDE_JOB) {
            check(assignment.acceptanceCost(), dispatch, place.member("acceptanceCost"), problems);
            check(assignment.remuneration(), !dispatch, place.member("remuneration"), problems);
            check(assignment.travel(), !dispatch, place.member("travel"), problems);
        }
    }

    private static void check(@Nullable Yen amount, boolean ofMode, Pointer place, Problems problems) {
        if (ofMode && amount == null) {
            problems.add(place, MISSING);
        } else if (!ofMode && amount != null) {
            problems.add(place, OF_OTHER_MODE);
        }
    }
}
