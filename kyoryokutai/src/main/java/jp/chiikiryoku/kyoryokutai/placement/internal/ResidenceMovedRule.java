package jp.chiikiryoku.kyoryokutai.placement.internal;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;

/**
 * {@code KYR-RESIDENCE-MOVED}: the residence record was moved on or after the appointment, and not after the term.
 *
 * <p>With a selection on 2024-02-01 and an appointment on 2024-04-01 a move on the day of appointment satisfies the rule,
 * one on 2024-03-31 leaves it open and one on 2024-01-31 violates it; of a term until 2027-03-31 a move on 2027-04-01
 * violates it too. Source: the ministry's document on the budget of
 * 令和6年度 (「条件不利地域に住民票を異動し」).
 */
final class ResidenceMovedRule implements RuleCheck<CheckedPlacement> {

    private static final Pointer MOVED = Pointer.parse("/member/residenceMovedOn");
    private static final Pointer SELECTED = Pointer.parse("/member/selectedOn");

    private final RuleAnswers answers;
    private final Finding notMoved;

    ResidenceMovedRule(Edition<?> edition) {
        answers = RuleAnswers.of(KyoryokutaiRule.RESIDENCE_MOVED, MOVED, edition);
        notMoved = answers.undetermined("undetermined-not-moved", Facts.empty());
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedPlacement placement) {
        LocalDate moved = placement.residenceMovedOn();
        if (moved == null) {
            return notMoved;
        }
        Facts facts = Facts.of("movedOn", moved, "appointedOn", placement.appointedOn());
        if (moved.isBefore(placement.appointedOn())) {
            return movedEarly(moved, placement, facts);
        }
        LocalDate end = placement.term().endsOn();
        return moved.isAfter(end)
                ? answers.violated("violated-late", facts.with("endsOn", end))
                        .withRemedies(remedies("move-residence-earlier", "endsOn", end))
                : answers.satisfied(facts);
    }

    private Finding movedEarly(LocalDate moved, CheckedPlacement placement, Facts facts) {
        LocalDate selected = placement.selectedOn();
        if (selected == null) {
            return answers.at(SELECTED).undetermined("undetermined-selection", facts);
        }
        Facts withSelection = facts.with("selectedOn", selected);
        return moved.isBefore(selected)
                ? answers.violated(withSelection)
                        .withRemedies(remedies("move-residence-later", "appointedOn", placement.appointedOn()))
                : answers.undetermined(withSelection);
    }

    private static List<Remedy> remedies(String id, String fact, LocalDate day) {
        Message message = Message.of("remedy." + id, Facts.of(fact, day));
        return List.of(new Remedy(id, List.of(new Change(MOVED, day)), message));
    }
}
