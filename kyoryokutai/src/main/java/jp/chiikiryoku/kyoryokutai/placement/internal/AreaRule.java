package jp.chiikiryoku.kyoryokutai.placement.internal;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.edition.PlacementParameters;

/**
 * {@code KYR-AREA}: the member moves from where and to where the matrix allows; with an exemption the destination alone
 * decides, and where the origin is stated too the better of both answers counts.
 *
 * <p>A move from {@code METRO_URBAN} to {@code OUTER_FULL} satisfies the rule, one from {@code OUTER_FULL} to
 * {@code OUTER_FULL} violates it unless an exemption helps. Who stays in one municipality does not move: that violates the
 * rule with an exemption too. Source: the ministry's table of area requirements of 2022 (地域要件確認表) and, for exemptions,
 * its answers to frequent questions.
 */
final class AreaRule implements RuleCheck<CheckedPlacement> {

    private static final Pointer MEMBER = Pointer.parse("/member");
    private static final Pointer DESTINATION_CODE = MEMBER.member("destination").member("code");
    static final Pointer ORIGIN = MEMBER.member("origin").member("areaCategory");
    static final Pointer ORIGIN_ZONE = MEMBER.member("origin").member("insideDisadvantagedZone");
    static final Pointer DESTINATION = MEMBER.member("destination").member("areaCategory");
    static final Pointer DESTINATION_ZONE = MEMBER.member("destination").member("insideDisadvantagedZone");

    private final RuleAnswers answers;
    private final MatrixMoves matrixMoves;
    private final ExemptMoves exemptMoves;

    AreaRule(PlacementParameters parameters, Edition<?> edition) {
        answers = RuleAnswers.of(KyoryokutaiRule.AREA, DESTINATION, edition);
        matrixMoves = new MatrixMoves(parameters.areaMatrix(), answers);
        exemptMoves = new ExemptMoves(parameters.exemptions(), answers);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedPlacement placement) {
        if (placement.isWithinOneMunicipality()) {
            return nobodyMoves(requireNonNull(placement.destination().code(), "code"));
        }
        if (!placement.isExempt()) {
            return checkMatrix(placement);
        }
        return placement.origin() == null
                ? exemptMoves.check(placement)
                : better(checkMatrix(placement), exemptMoves.check(placement));
    }

    /** Whether the answer rests on the exemption, and not on the matrix or on a move that is none. */
    boolean restsOnExemption(CheckedPlacement placement) {
        boolean matrixDecides =
                placement.origin() != null && checkMatrix(placement).outcome() == Outcome.SATISFIED;
        return placement.isExempt() && !matrixDecides && !placement.isWithinOneMunicipality();
    }

    private Finding nobodyMoves(String code) {
        return answers.at(DESTINATION_CODE).violated("violated-within", Facts.of("code", code));
    }

    private Finding checkMatrix(CheckedPlacement placement) {
        return matrixMoves.check(requireNonNull(placement.origin(), "origin"), placement.destination());
    }

    /** An exemption never makes an answer worse; where neither decides, either could. */
    private static Finding better(Finding ofMatrix, Finding ofExemption) {
        Outcome best = ofMatrix.outcome().or(ofExemption.outcome());
        if (best != Outcome.UNDETERMINED) {
            return ofMatrix.outcome() == Outcome.SATISFIED ? ofMatrix : ofExemption;
        }
        Finding open = ofExemption.outcome() == Outcome.UNDETERMINED ? ofExemption : ofMatrix;
        Set<Pointer> questions = new LinkedHashSet<>(ofMatrix.openQuestions());
        questions.addAll(ofExemption.openQuestions());
        return open.withOpenQuestions(List.copyOf(questions));
    }
}
