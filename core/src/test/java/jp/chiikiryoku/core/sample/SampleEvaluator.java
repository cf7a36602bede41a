package jp.chiikiryoku.core.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Calculation;
import jp.chiikiryoku.core.assessment.Evaluator;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.RuleSet;
import jp.chiikiryoku.core.assessment.Step;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Rate;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;

/**
 * The rules of the invented programme: the grant keeps a limit, the lanterns are new or small, and none is red.
 *
 * <p>The share is grant times rate, and the rate is the weak one where the index is below one half.
 */
final class SampleEvaluator implements Evaluator<SamplePayload, CheckedSample> {

    private static final Pointer INDEX = Pointer.parse("/index");
    private static final Pointer COLOURS = Pointer.parse("/colours");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Requirement REQUIREMENT = Requirement.allOf(
            Requirement.of(SampleRule.LIMIT),
            Requirement.anyOf(Requirement.of(SampleRule.NOVELTY), Requirement.of(SampleRule.SMALL)),
            Requirement.of(SampleRule.COLOUR));

    private final Edition<SampleParameters> edition;
    private final SampleParameters parameters;
    private final RuleSet<CheckedSample> rules;

    SampleEvaluator(Edition<SampleParameters> edition) {
        this.edition = edition;
        this.parameters = edition.parameters();
        this.rules = RuleSet.of(
                List.of(SampleRule.values()),
                new LimitRule(edition),
                new NoveltyRule(edition),
                new SmallRule(edition),
                new ColourRule(edition));
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public RuleSet<CheckedSample> rules() {
        return rules;
    }

    @Override
    public void checkEdition(SamplePayload payload, Problems problems) {
        for (int i = 0; i < payload.colours().size(); i++) {
            Colour colour = payload.colours().get(i);
            if (colour != null && !parameters.palette().contains(colour)) {
                problems.addIfSound(COLOURS.at(i), Fault.notIn(edition.title()));
            }
        }
    }

    @Override
    public CheckedSample checked(SamplePayload payload) {
        return CheckedSample.of(payload);
    }

    @Override
    public Calculation calculate(CheckedSample checked, List<Finding> findings) {
        List<Step> steps = new ArrayList<>();
        List<Amount> amounts = List.of(
                new Amount(SampleAmount.GRANT, YenRange.exactly(checked.grant())),
                new Amount(SampleAmount.SHARE, share(checked, steps)));
        return new Calculation(amounts, steps, checked.index() == null ? List.of(INDEX) : List.of());
    }

    @Override
    public List<Message> notes(CheckedSample checked) {
        return checked.name() == null
                ? List.of()
                : List.of(Message.of("note.sample", Facts.of("name", checked.name())));
    }

    private YenRange share(CheckedSample checked, List<Step> steps) {
        BigDecimal index = checked.index();
        if (index == null) {
            Yen least = share(checked.grant(), parameters.strongRate(), steps);
            return YenRange.of(least, share(checked.grant(), parameters.weakRate(), steps));
        }
        Cited<Rate> rate = index.compareTo(HALF) < 0 ? parameters.weakRate() : parameters.strongRate();
        return YenRange.exactly(share(checked.grant(), rate, steps));
    }

    private Yen share(Yen grant, Cited<Rate> rate, List<Step> steps) {
        Yen share = rate.value().times(grant).rounded(parameters.rounding().value());
        Facts operands = Facts.of("grant", grant, "rate", rate.value(), "share", share);
        steps.add(new Step(SampleAmount.SHARE, Message.of("step.share", operands), rate.citation()));
        return share;
    }
}
