package jp.chiikiryoku.kyoryokutai.placement.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.edition.AreaCondition;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.edition.PlacementParameters;

/**
 * {@code KYR-AREA}: the member moves from where and to where the matrix allows; with an exemption the destination alone
 * decides.
 *
 * <p>A move from {@code METRO_URBAN} to {@code OUTER_FULL} satisfies the rule, one from {@code OUTER_FULL} to
 * {@code OUTER_FULL} violates it. Source: the ministry's table of area requirements of 2022 (地域要件確認表) and, for
 * exemptions, its answers to frequent questions.
 */
final class AreaRule implements RuleCheck<CheckedPlacement> {

    private static final Pointer MEMBER = Pointer.parse("/member");
    private static final Pointer ORIGIN = MEMBER.member("origin").member("areaCategory");
    private static final Pointer ORIGIN_ZONE = MEMBER.member("origin").member("insideDisadvantagedZone");
    private static final Pointer DESTINATION = MEMBER.member("destination").member("areaCategory");
    static final Pointer DESTINATION_ZONE = MEMBER.member("destination").member("insideDisadvantagedZone");

    private final RuleAnswers answers;
    private final AreaConditions conditions;
    private final ExemptMoves exemptMoves;

    AreaRule(PlacementParameters parameters, Edition<?> edition) {
        answers = RuleAnswers.of(KyoryokutaiRule.AREA, DESTINATION, edition);
        conditions = new AreaConditions(parameters.areaMatrix().value());
        exemptMoves = new ExemptMoves(parameters.exemptions(), answers);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedPlacement placement) {
        CheckedArea origin = placement.origin();
        return origin == null ? exemptMoves.check(placement) : check(origin, placement.destination());
    }

    private Finding check(CheckedArea origin, CheckedArea destination) {
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
            return DESTINATION;
        }
        if (condition.asksOrigin() && origin.isInsideZone()) {
            return ORIGIN_ZONE;
        }
        return condition.asksDestination() ? DESTINATION_ZONE : ORIGIN;
    }

    private Finding undetermined(AreaCondition condition, CheckedArea origin, CheckedArea destination, Facts facts) {
        boolean ofOrigin = condition.asksOrigin() && origin.insideZone() == null;
        boolean ofDestination = condition.asksDestination() && destination.insideZone() == null;
        if (ofOrigin && ofDestination) {
            return answers.at(ORIGIN_ZONE)
                    .undetermined("undetermined-both", facts)
                    .withOpenQuestions(List.of(ORIGIN_ZONE, DESTINATION_ZONE));
        }
        return ofOrigin
                ? answers.at(ORIGIN_ZONE).undetermined("undetermined-origin", facts)
                : answers.at(DESTINATION_ZONE).undetermined("undetermined-destination", facts);
    }
}
