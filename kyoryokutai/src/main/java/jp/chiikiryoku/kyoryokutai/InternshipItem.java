package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.ClaimSheet;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Tally;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.ClaimParameters.InternshipFigures;
import org.jspecify.annotations.Nullable;

/** Internships: {@code min(programme, cap)} and for each intern {@code min(cost, cap of a day × days)}. */
final class InternshipItem {

    private static final KyoryokutaiAmount ITEM = KyoryokutaiAmount.INTERNSHIP;

    private final @Nullable InternshipFigures figures;
    private final Cited<Rate> rate;

    InternshipItem(@Nullable InternshipFigures figures, Cited<Rate> rate) {
        this.figures = figures;
        this.rate = rate;
    }

    void workOut(Account account, ClaimSheet sheet) {
        List<Participant> participants = account.participants();
        if (figures == null || (participants.isEmpty() && account.programme().isZero())) {
            sheet.notClaimed(ITEM);
            return;
        }
        Tally tally = new Tally();
        tally.add(ofProgramme(account.programme(), figures, sheet), Outcome.SATISFIED);
        for (int i = 0; i < participants.size(); i++) {
            tally.add(ofParticipant(i + 1, participants.get(i), figures, sheet), Outcome.SATISFIED);
        }
        sheet.rated(ITEM, tally.sum(), rate);
    }

    private Yen ofProgramme(Yen cost, InternshipFigures figures, ClaimSheet sheet) {
        Yen cap = figures.programmeCap().value();
        Yen counted = cost.min(cap);
        sheet.step(
                ITEM,
                "step.programme",
                Facts.of("cost", cost, "cap", cap, "counted", counted),
                figures.programmeCap().citation());
        return counted;
    }

    private Yen ofParticipant(int number, Participant participant, InternshipFigures figures, ClaimSheet sheet) {
        int days = requireNonNull(participant.activityDays(), "activityDays");
        Yen cost = requireNonNull(participant.cost(), "cost");
        Yen perDay = figures.perActivityDay().value();
        Yen counted = cost.min(perDay.times(days));
        Facts operands = Facts.of("number", number, "cost", cost, "perDay", perDay, "days", days, "counted", counted);
        sheet.step(ITEM, "step.participant", operands, figures.perActivityDay().citation());
        return counted;
    }
}
