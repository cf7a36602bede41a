package jp.chiikiryoku.local10000.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.ExactYen;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.local10000.application.Local10000Amount;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;

/**
 * The national share (国費): public money times the highest rate that applies, rounded once.
 *
 * <p>25,000,000 yen at 2/3 are 16,666,000 yen, rounded down to units of 1,000, or 16,666,666 rounded to one yen: which of
 * the two no source says. While a question is open the share is an interval.
 */
public final class NationalShare {

    private static final Pointer AREA = Pointer.parse("/applicant/disadvantagedArea");
    private static final Pointer INDEX = Pointer.parse("/applicant/fiscalStrengthIndex");
    private static final Pointer FIELDS = Pointer.parse("/project/priorityFields");

    private final ShareRates rates;
    private final Cited<Rounding> rounding;
    private final Facts roundingFacts;

    /** Makes the calculation of an edition. */
    public NationalShare(Local10000Parameters parameters) {
        rates = new ShareRates(parameters);
        rounding = parameters.shareRounding();
        roundingFacts = Facts.of(
                "unit", rounding.value().unit(), "mode", rounding.value().mode());
    }

    /**
     * Returns the share, exact or as an interval, and adds its steps.
     *
     * @param publicMoney the public money in yen, an interval while it is open itself
     */
    public YenRange calculate(ShareFacts facts, YenRange publicMoney, List<Step> steps) {
        if (publicMoney.atMost().isZero()) {
            return YenRange.ZERO;
        }
        ShareRates.Reason certain = rates.certain(facts);
        ShareRates.Reason possible = rates.possible(facts);
        Yen least = share(publicMoney.yen(), certain.value());
        if (publicMoney.isExact() && least.equals(share(publicMoney.yen(), possible.value()))) {
            addSteps(publicMoney.yen(), certain, IntervalEnd.ONLY, steps);
            return YenRange.exactly(least);
        }
        addSteps(publicMoney.yen(), certain, IntervalEnd.CERTAIN, steps);
        addSteps(publicMoney.atMost(), possible, IntervalEnd.POSSIBLE, steps);
        return YenRange.of(least, share(publicMoney.atMost(), possible.value()));
    }

    private void addSteps(Yen publicMoney, ShareRates.Reason reason, IntervalEnd end, List<Step> steps) {
        reason.addSteps(end, steps);
        ExactYen exact = reason.value().times(publicMoney);
        Facts operands = Facts.of("publicMoney", publicMoney, "rate", reason.value(), "exact", exact);
        addStep("step.national-share.exact", operands, reason.rate(), steps);
        Yen rounded = exact.rounded(rounding.value());
        addStep("step.national-share.rounded", roundingFacts.with("exact", exact, "share", rounded), rounding, steps);
        if (rounded.isGreaterThan(publicMoney)) {
            addStep("step.national-share.limited", Facts.of("publicMoney", publicMoney), rounding, steps);
        }
    }

    private static void addStep(String text, Facts operands, Cited<?> parameter, List<Step> steps) {
        steps.add(new Step(Local10000Amount.NATIONAL_SHARE, Message.of(text, operands), parameter.citation()));
    }

    /** Returns the share at a rate, limited to the public money, which rounding up may exceed. */
    private Yen share(Yen publicMoney, Rate rate) {
        return rate.times(publicMoney).rounded(rounding.value()).min(publicMoney);
    }

    /**
     * Returns the places whose answer would raise the share if all other open questions turned out worst.
     *
     * @param publicMoney the public money, in yen
     * @param limit what the share does not exceed whatever the rate, in yen
     */
    public List<Pointer> openQuestions(ShareFacts facts, Yen publicMoney, Yen limit) {
        Question question = new Question(
                publicMoney,
                limit,
                share(publicMoney, rates.certain(facts).value()).min(limit));
        List<Pointer> questions = new ArrayList<>(0);
        addQuestionsOfArea(facts, question, questions);
        addQuestionsOfFields(facts, question, questions);
        return questions;
    }

    /** What a rate must raise for its facts to be a question: the least share of the public money, under the limit. */
    private record Question(Yen publicMoney, Yen limit, Yen least) {}

    private void addQuestionsOfFields(ShareFacts facts, Question question, List<Pointer> questions) {
        List<CheckedPriorityField> claimed = facts.priorityFields();
        for (int i = 0; i < claimed.size(); i++) {
            if (claimed.get(i).judgement() == Judgement.PENDING
                    && raises(rates.rateOf(claimed.get(i).field()), question)) {
                questions.add(FIELDS.at(i).member("judgement"));
            }
        }
    }

    private void addQuestionsOfArea(ShareFacts facts, Question question, List<Pointer> questions) {
        if (facts.prefecture() || Boolean.FALSE.equals(facts.disadvantagedArea())) {
            return;
        }
        ShareRates.Reason best = rates.bestWeakFinance(facts);
        if (best == null || !raises(best.value(), question)) {
            return;
        }
        if (facts.disadvantagedArea() == null) {
            questions.add(AREA);
        }
        if (facts.fiscalStrengthIndex() == null) {
            questions.add(INDEX);
        }
    }

    private boolean raises(Rate rate, Question question) {
        return share(question.publicMoney(), rate).min(question.limit()).isGreaterThan(question.least());
    }
}
