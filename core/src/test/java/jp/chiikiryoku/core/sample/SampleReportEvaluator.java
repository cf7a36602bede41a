package jp.chiikiryoku.core.sample;

import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Calculation;
import jp.chiikiryoku.core.assessment.Evaluator;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.RuleSet;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.money.YenRange;

/** The grant keeps the limit; nothing else is asked. */
final class SampleReportEvaluator implements Evaluator<SampleReport, CheckedReport> {

    static final List<SampleRule> RULES = List.of(SampleRule.LIMIT);

    private final RuleSet<CheckedReport> rules;

    SampleReportEvaluator(Edition<SampleParameters> edition) {
        this.rules = RuleSet.of(RULES, new LimitRule(edition));
    }

    @Override
    public Requirement requirement() {
        return Requirement.of(SampleRule.LIMIT);
    }

    @Override
    public RuleSet<CheckedReport> rules() {
        return rules;
    }

    @Override
    public CheckedReport checked(SampleReport payload) {
        return CheckedReport.of(payload);
    }

    @Override
    public Calculation calculate(CheckedReport checked, List<Finding> findings) {
        Amount amount = new Amount(SampleAmount.GRANT, YenRange.exactly(checked.grant()));
        return new Calculation(List.of(amount), List.of(), List.of());
    }
}
