package jp.chiikiryoku.kyoryokutai;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;

/** {@code KYR-RESIDENCE-MOVED}: the residence record was moved on or after the appointment. */
final class ResidenceRule {

    private static final KyoryokutaiRule RULE = KyoryokutaiRule.RESIDENCE_MOVED;
    private static final Pointer MOVED = Pointer.parse("/member/residenceMovedOn");
    private static final Pointer SELECTED = Pointer.parse("/member/selectedOn");

    private final Citation citation;
    private final Finding notMoved;

    ResidenceRule(Citation citation) {
        this.citation = citation;
        this.notMoved =
                Finding.undetermined(RULE, MOVED, Facts.empty(), citation).withText("undetermined-not-moved");
    }

    Finding check(Situation situation) {
        LocalDate moved = situation.residenceMovedOn();
        if (moved == null) {
            return notMoved;
        }
        Facts facts = Facts.of("movedOn", moved, "appointedOn", situation.appointedOn());
        return moved.isBefore(situation.appointedOn())
                ? movedEarly(moved, situation, facts)
                : Finding.satisfied(RULE, MOVED, facts, citation);
    }

    private Finding movedEarly(LocalDate moved, Situation situation, Facts facts) {
        LocalDate selected = situation.selectedOn();
        if (selected == null) {
            return Finding.undetermined(RULE, SELECTED, facts, citation).withText("undetermined-selection");
        }
        Facts withSelection = facts.with("selectedOn", selected);
        return moved.isBefore(selected)
                ? Finding.violated(RULE, MOVED, withSelection, citation).withRemedies(remedies(situation))
                : Finding.undetermined(RULE, MOVED, withSelection, citation);
    }

    private static List<Remedy> remedies(Situation situation) {
        LocalDate day = situation.appointedOn();
        return List.of(new Remedy(
                "move-residence-later",
                "remedy.move-residence-later",
                List.of(new Change(MOVED, day)),
                Facts.of("appointedOn", day)));
    }
}
