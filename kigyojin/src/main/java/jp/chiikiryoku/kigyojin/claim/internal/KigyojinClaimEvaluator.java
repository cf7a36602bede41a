package jp.chiikiryoku.kigyojin.claim.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Calculation;
import jp.chiikiryoku.core.assessment.Evaluator;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Itemised;
import jp.chiikiryoku.core.assessment.Itemised.Item;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.RuleSet;
import jp.chiikiryoku.core.claim.ClaimCalculation;
import jp.chiikiryoku.core.claim.SummableRates;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kigyojin.claim.Assignment;
import jp.chiikiryoku.kigyojin.claim.KigyojinAmount;
import jp.chiikiryoku.kigyojin.claim.KigyojinClaim;
import jp.chiikiryoku.kigyojin.edition.KigyojinClaimParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.internal.MunicipalityRule;
import org.jspecify.annotations.Nullable;

/** Checks the claimant and calculates the items of a claim under one edition: A × 0.5 + B + C × 0.5, caps before rates, rounded once. */
public final class KigyojinClaimEvaluator implements Evaluator<KigyojinClaim, CheckedKigyojinClaim> {

    private static final Requirement REQUIREMENT = new Itemised(
            Requirement.of(KigyojinRule.MUNICIPALITY),
            List.of(
                    Item.of(KigyojinAmount.PREPARATION),
                    Item.of(KigyojinAmount.ACCEPTANCE),
                    Item.of(KigyojinAmount.PROPOSAL)),
            KigyojinAmount.TOTAL);
    private static final Pointer ASSIGNMENTS = Pointer.parse("/assignments");
    private static final Message ONE_PREPARATION_CAP = Message.of("note.one-preparation-cap");
    private static final Message NOT_PRORATED = Message.of("note.not-prorated");
    private static final Message TWO_PEOPLE = Message.of("note.two-people");

    private final RuleSet<CheckedKigyojinClaim> rules;
    private final PreparationItem preparation;
    private final AcceptanceItem acceptance;
    private final ProposalItem proposal;
    private final Cited<Rounding> rounding;
    private final Fault notInEdition;

    /** Makes an evaluator. */
    public KigyojinClaimEvaluator(Edition<KigyojinParameters> edition) {
        KigyojinClaimParameters figures = requireNonNull(edition.parameters().claim(), "claim");
        rules = RuleSet.of(KigyojinRule.ofClaim(), new MunicipalityRule(edition));
        preparation = new PreparationItem(figures);
        acceptance = new AcceptanceItem(figures);
        proposal = new ProposalItem(figures);
        rounding = figures.totalRounding();
        notInEdition = Fault.notIn(edition.title());
    }

    /** Checks that the items of a claim can be added up. */
    public static void checkRates(KigyojinParameters parameters, Pointer place, Problems problems) {
        KigyojinClaimParameters figures = parameters.claim();
        if (figures != null) {
            Map<String, Cited<Rate>> rates = Map.of(
                    "preparationRate", figures.preparationRate(),
                    "acceptanceRate", figures.acceptanceRate(),
                    "proposalRate", figures.proposalRate());
            SummableRates.check(rates, place.member("claim"), problems);
        }
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public RuleSet<CheckedKigyojinClaim> rules() {
        return rules;
    }

    @Override
    public void checkEdition(KigyojinClaim claim, Problems problems) {
        List<@Nullable Assignment> assignments = claim.assignments() == null ? List.of() : claim.assignments();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            if (assignment != null && assignment.mode() == Mode.SENIOR) {
                problems.addIfSound(ASSIGNMENTS.at(i).member("mode"), notInEdition);
            }
        }
    }

    @Override
    public CheckedKigyojinClaim checked(KigyojinClaim claim) {
        return CheckedKigyojinClaim.of(claim);
    }

    @Override
    public List<Message> notes(CheckedKigyojinClaim claim) {
        List<Message> notes = new ArrayList<>(0);
        if (!claim.preparationCost().isZero()) {
            notes.add(ONE_PREPARATION_CAP);
        }
        long people = claim.assignments().stream()
                .filter(CheckedAssignment::isClaimed)
                .count();
        if (people > 0) {
            notes.add(NOT_PRORATED);
        }
        if (people > 1) {
            notes.add(TWO_PEOPLE);
        }
        return notes;
    }

    @Override
    public Calculation calculate(CheckedKigyojinClaim claim, List<Finding> findings) {
        ClaimCalculation calculation = new ClaimCalculation();
        preparation.addTo(calculation, claim);
        acceptance.addTo(calculation, claim);
        proposal.addTo(calculation, claim);
        calculation.total(KigyojinAmount.TOTAL, rounding);
        return calculation.toCalculation();
    }
}
