package jp.chiikiryoku.local10000.settlement.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Calculation;
import jp.chiikiryoku.core.assessment.Evaluator;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Reducing;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.RuleSet;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.GrantAssetSecurity;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.internal.KnownFields;
import jp.chiikiryoku.local10000.internal.NationalShare;
import jp.chiikiryoku.local10000.settlement.Settlement;

/**
 * Settles grants under one edition: four rules that cut, the public money that is left, its national share and the refund.
 *
 * <p>Decided public money of 10,000,000 yen of which the actual costs leave 8,000,000 has a national share of 4,000,000
 * yen at 1/2; of 5,000,000 yen that were paid 1,000,000 are to be refunded. Immutable and thread-safe.
 */
public final class SettlementEvaluator implements Evaluator<Settlement, CheckedSettlement> {

    private static final List<Local10000Rule> RULES = Local10000Rule.ofSettlement();
    private static final Requirement REQUIREMENT = new Reducing(List.copyOf(RULES), Local10000Amount.PUBLIC_MONEY);

    private final RuleSet<CheckedSettlement> rules;
    private final SupportedPublicMoney supportedPublicMoney;
    private final NationalShare nationalShare;
    private final SettlementSteps settlementSteps;
    private final KnownFields fields;
    private final GrantAssetSecurity grantAssets;
    private final boolean otherCostsAreRefused;

    /**
     * Makes an evaluator.
     *
     * @param edition an edition that serves the kind {@code local10000-settlement}
     * @throws IllegalArgumentException if its parameters contradict each other
     */
    public SettlementEvaluator(Edition<Local10000Parameters> edition) {
        FundingTiers tiers = FundingTiers.of(edition.parameters().tiers());
        rules = RuleSet.of(
                RULES,
                new ActualCostsRule(edition),
                new ActualCoversRule(edition),
                new ActualCapRule(tiers, edition),
                new FinanceKeptRule(edition));
        supportedPublicMoney = new SupportedPublicMoney(tiers, edition);
        nationalShare = new NationalShare(edition.parameters());
        settlementSteps = new SettlementSteps(edition);
        fields = new KnownFields(edition);
        grantAssets = edition.parameters().grantAssetSecurity();
        otherCostsAreRefused = SupportedPublicMoney.canRefuse(Local10000Rule.S_COSTS, edition);
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public RuleSet<CheckedSettlement> rules() {
        return rules;
    }

    @Override
    public void checkEdition(Settlement settlement, Problems problems) {
        fields.check(CheckedSettlement.priorityFields(settlement), problems);
    }

    @Override
    public CheckedSettlement checked(Settlement settlement) {
        return CheckedSettlement.of(settlement, otherCostsAreRefused, grantAssets);
    }

    @Override
    public Calculation calculate(CheckedSettlement settlement, List<Finding> findings) {
        List<Step> steps = new ArrayList<>(12);
        YenRange publicMoney = publicMoney(settlement, steps);
        YenRange national = national(settlement, publicMoney, steps);
        List<Amount> amounts = new ArrayList<>(3);
        amounts.add(new Amount(Local10000Amount.PUBLIC_MONEY, publicMoney));
        amounts.add(new Amount(Local10000Amount.NATIONAL_SHARE, national));
        if (settlement.paid() != null) {
            amounts.add(new Amount(Local10000Amount.REFUND, refund(settlement.paid(), national, steps)));
        }
        return new Calculation(amounts, steps, questions(settlement, publicMoney));
    }

    @Override
    public List<Message> notes(CheckedSettlement settlement) {
        return settlement.isPaidAboveDecision()
                ? List.of(Message.of(
                        "note.paid-above-decision",
                        Facts.of(
                                "paid",
                                requireNonNull(settlement.paid(), "paid"),
                                "decided",
                                settlement.decidedShare())))
                : List.of();
    }

    private YenRange publicMoney(CheckedSettlement settlement, List<Step> steps) {
        YenRange supported = supportedPublicMoney.of(settlement.finance(), settlement.decidedPublicMoney());
        YenRange rest = settlement.rest();
        YenRange publicMoney =
                YenRange.of(rest.yen().min(supported.yen()), rest.atMost().min(supported.atMost()));
        settlementSteps.addPublicMoney(settlement, supported, publicMoney, steps);
        if (publicMoney.atMost().isZero()) {
            SettlementSteps.addNothingGranted(settlement, steps);
        }
        return publicMoney;
    }

    private YenRange national(CheckedSettlement settlement, YenRange publicMoney, List<Step> steps) {
        YenRange share = nationalShare.calculate(settlement.share(), publicMoney, steps);
        Yen decided = settlement.decidedShare();
        YenRange limited = YenRange.of(share.yen().min(decided), share.atMost().min(decided));
        SettlementSteps.addLimit(share, limited, decided, steps);
        return limited;
    }

    private static YenRange refund(Yen paid, YenRange national, List<Step> steps) {
        YenRange refund = YenRange.of(
                paid.minus(national.atMost()).max(Yen.ZERO),
                paid.minus(national.yen()).max(Yen.ZERO));
        SettlementSteps.addRefund(paid, national, refund, steps);
        return refund;
    }

    private List<Pointer> questions(CheckedSettlement settlement, YenRange publicMoney) {
        List<Pointer> questions = new ArrayList<>(2);
        Yen decided = settlement.decidedShare();
        questions.addAll(nationalShare.openQuestions(settlement.share(), publicMoney.yen(), decided));
        questions.addAll(nationalShare.openQuestions(settlement.share(), publicMoney.atMost(), decided));
        if (!publicMoney.isExact()) {
            questions.addAll(settlement.doubtfulCosts());
        }
        return questions;
    }
}
