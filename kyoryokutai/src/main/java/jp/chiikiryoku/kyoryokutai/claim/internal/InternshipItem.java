package jp.chiikiryoku.kyoryokutai.claim.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.claim.ClaimCalculation;
import jp.chiikiryoku.core.claim.Tally;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiAmount;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiClaimParameters.InternshipFigures;
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

    void calculate(CheckedClaim claim, ClaimCalculation calculation) {
        List<CheckedParticipant> participants = claim.participants();
        if (figures == null || (participants.isEmpty() && claim.programme().isZero())) {
            calculation.notClaimed(ITEM);
            return;
        }
        Tally tally = new Tally();
        if (!claim.programme().isZero()) {
            Yen programme = calculation.capped(ITEM, "step.programme", claim.programme(), figures.programmeCap());
            tally.add(programme, Outcome.SATISFIED);
        }
        for (int i = 0; i < participants.size(); i++) {
            Yen counted = capped(participants.get(i), figures.perActivityDay(), calculation);
            tally.add(counted, Outcome.SATISFIED);
        }
        calculation.rated(ITEM, tally.sum(), rate);
    }

    private static Yen capped(CheckedParticipant participant, Cited<Yen> perDay, ClaimCalculation calculation) {
        int number = participant.index() + 1;
        int days = participant.activityDays();
        Yen cost = participant.cost();
        Yen counted = cost.min(perDay.value().times(days));
        Facts operands =
                Facts.of("number", number, "cost", cost, "perDay", perDay.value(), "days", days, "counted", counted);
        calculation.step(ITEM, "step.participant", operands, perDay.citation());
        return counted;
    }
}
