package jp.chiikiryoku.kigyojin;

import static java.util.Objects.requireNonNull;
import static jp.chiikiryoku.kigyojin.KigyojinAmount.ACCEPTANCE;
import static jp.chiikiryoku.kigyojin.KigyojinAmount.PREPARATION;
import static jp.chiikiryoku.kigyojin.KigyojinAmount.PROPOSAL;

import java.util.List;
import jp.chiikiryoku.core.assessment.ClaimSheet;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** A × 0.5 + B + C × 0.5: the caps before the rates, the rounding once. */
final class AcceptedCost {

    private final ClaimParameters figures;

    AcceptedCost(ClaimParameters figures) {
        this.figures = figures;
    }

    void workOut(@Nullable Yen preparation, List<Assignment> assignments, ClaimSheet sheet) {
        workOutPreparation(preparation, sheet);
        workOutAcceptance(assignments, sheet);
        workOutProposals(assignments, sheet);
        sheet.total(KigyojinAmount.TOTAL, figures.totalRounding());
    }

    private void workOutPreparation(@Nullable Yen cost, ClaimSheet sheet) {
        if (cost == null || cost.isZero()) {
            sheet.notClaimed(PREPARATION);
            return;
        }
        Yen cap = figures.preparationCap().value();
        Yen counted = cost.min(cap);
        Facts operands = Facts.of("cost", cost, "cap", cap, "counted", counted);
        sheet.step(
                PREPARATION,
                "step.preparation",
                operands,
                figures.preparationCap().citation());
        sheet.rated(PREPARATION, YenRange.exactly(counted), figures.preparationRate());
    }

    private void workOutAcceptance(List<Assignment> assignments, ClaimSheet sheet) {
        Yen sum = Yen.ZERO;
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            sum = sum.plus(
                    assignment.mode() == Mode.DISPATCH
                            ? ofDispatch(i + 1, assignment, sheet)
                            : ofSideJob(i + 1, assignment, sheet));
        }
        sheet.rated(ACCEPTANCE, YenRange.exactly(sum), figures.acceptanceRate());
    }

    private Yen ofDispatch(int number, Assignment assignment, ClaimSheet sheet) {
        Yen cost = requireNonNull(assignment.acceptanceCost(), "acceptanceCost");
        return capped("step.dispatch", number, cost, figures.dispatchCap(), ACCEPTANCE, sheet);
    }

    private Yen ofSideJob(int number, Assignment assignment, ClaimSheet sheet) {
        Yen remuneration = capped(
                "step.remuneration",
                number,
                requireNonNull(assignment.remuneration(), "remuneration"),
                figures.remunerationCap(),
                ACCEPTANCE,
                sheet);
        Yen travel = capped(
                "step.travel",
                number,
                requireNonNull(assignment.travel(), "travel"),
                figures.travelCap(),
                ACCEPTANCE,
                sheet);
        return capped("step.side-job", number, remuneration.plus(travel), figures.sideJobCap(), ACCEPTANCE, sheet);
    }

    private void workOutProposals(List<Assignment> assignments, ClaimSheet sheet) {
        Yen sum = Yen.ZERO;
        boolean claimed = false;
        for (int i = 0; i < assignments.size(); i++) {
            Yen cost = assignments.get(i).proposalCost();
            if (cost != null && !cost.isZero()) {
                claimed = true;
                sum = sum.plus(capped("step.proposal", i + 1, cost, figures.proposalCap(), PROPOSAL, sheet));
            }
        }
        if (claimed) {
            sheet.rated(PROPOSAL, YenRange.exactly(sum), figures.proposalRate());
        } else {
            sheet.notClaimed(PROPOSAL);
        }
    }

    private static Yen capped(
            String text, int number, Yen cost, Cited<Yen> cap, KigyojinAmount item, ClaimSheet sheet) {
        Yen counted = cost.min(cap.value());
        Facts operands = Facts.of("number", number, "cost", cost, "cap", cap.value(), "counted", counted);
        sheet.step(item, text, operands, cap.citation());
        return counted;
    }
}
