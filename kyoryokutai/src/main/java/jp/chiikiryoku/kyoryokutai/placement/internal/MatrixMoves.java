package jp.chiikiryoku.kyoryokutai.placement.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.edition.AreaCondition;
import jp.chiikiryoku.kyoryokutai.edition.AreaMatrix;

/** The moves that the area matrix judges, by the categories and zones of origin and destination. */
final class MatrixMoves {

    private final RuleAnswers answers;
    private final AreaConditions conditions;

    MatrixMoves(Cited<AreaMatrix> matrix, RuleAnswers answers) {
        this.answers = answers.citing(matrix.citation());
        this.conditions = new AreaConditions(matrix.value());
    }

    Finding check(CheckedArea origin, CheckedArea destination) {
        AreaCondition condition = conditions.of(origin.category(), destination.category());
        Facts facts =
                Facts.of("origin", origin.category(), "destination", destination.category(), "condition", condition);
        return switch (condition.outcome(origin.insideZone(), destination.insideZone())) {
            case SATISFIED -> answers.satisfied(facts);
            case VIOLATED ->
                answers.at(decisive(condition, origin, destination)).violated(facts);
            case UNDETERMINED -> undetermined(condition, origin, destination, facts);
        };
    }

    private Pointer decisive(AreaCondition condition, CheckedArea origin, CheckedArea destination) {
        if (conditions.isBarred(destination.category())) {
            return AreaRule.DESTINATION;
        }
        if (condition.asksOrigin() && origin.isInsideZone()) {
            return AreaRule.ORIGIN_ZONE;
        }
        return condition.asksDestination() ? AreaRule.DESTINATION_ZONE : AreaRule.ORIGIN;
    }

    private Finding undetermined(AreaCondition condition, CheckedArea origin, CheckedArea destination, Facts facts) {
        boolean ofOrigin = condition.asksOrigin() && origin.insideZone() == null;
        boolean ofDestination = condition.asksDestination() && destination.insideZone() == null;
        if (ofOrigin && ofDestination) {
            return answers.at(AreaRule.ORIGIN_ZONE)
                    .undetermined("undetermined-both", facts)
                    .withOpenQuestions(List.of(AreaRule.ORIGIN_ZONE, AreaRule.DESTINATION_ZONE));
        }
        return ofOrigin
                ? answers.at(AreaRule.ORIGIN_ZONE).undetermined("undetermined-origin", facts)
                : answers.at(AreaRule.DESTINATION_ZONE).undetermined("undetermined-destination", facts);
    }
}
