package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.money.ExactYenRange;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.ClaimParameters.InternshipFigures;
import org.jspecify.annotations.Nullable;

/** Internships: {@code min(programme, cap)} and for each intern {@code min(cost, cap of a day × days)}. */
final class InternshipItem {

    private final Worksheet worksheet;
    private final @Nullable InternshipFigures figures;

    InternshipItem(Worksheet worksheet, @Nullable InternshipFigures figures) {
        this.worksheet = worksheet;
        this.figures = figures;
    }

    ExactYenRange workOut(Account account, List<Step> steps) {
        List<Participant> participants = account.participants();
        if (figures == null || (participants.isEmpty() && account.programme().isZero())) {
            return worksheet.notClaimed(steps);
        }
        Tally tally = new Tally();
        tally.add(ofProgramme(account.programme(), figures, steps), Outcome.SATISFIED);
        for (int i = 0; i < participants.size(); i++) {
            tally.add(ofParticipant(i + 1, participants.get(i), figures, steps), Outcome.SATISFIED);
        }
        return worksheet.rated(tally.sum(), steps);
    }

    private Yen ofProgramme(Yen cost, InternshipFigures figures, List<Step> steps) {
        Yen cap = figures.programmeCap().value();
        Yen counted = cost.min(cap);
        worksheet.add(
                "step.body-cap",
                Facts.of("cost", cost, "cap", cap, "counted", counted),
                figures.programmeCap().citation(),
                steps);
        return counted;
    }

    private Yen ofParticipant(int number, Participant participant, InternshipFigures figures, List<Step> steps) {
        int days = requireNonNull(participant.activityDays(), "activityDays");
        Yen cost = requireNonNull(participant.cost(), "cost");
        Yen perDay = figures.perActivityDay().value();
        Yen counted = cost.min(perDay.times(days));
        Facts operands = Facts.of("number", number, "cost", cost, "perDay", perDay, "days", days, "counted", counted);
        worksheet.add("step.participant", operands, figures.perActivityDay().citation(), steps);
        return counted;
    }
}
