package jp.chiikiryoku.dxtalent.application.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.Evaluator;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.RuleSet;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.application.CallApplication;
import jp.chiikiryoku.dxtalent.edition.CallApplicationParameters;
import jp.chiikiryoku.dxtalent.edition.DxTalentParameters;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;

/** What an application to the call must fulfil under one edition. */
public final class CallApplicationEvaluator implements Evaluator<CallApplication, CheckedCallApplication> {

    private static final Requirement REQUIREMENT = Requirement.allOf(DxTalentRule.ofApplication());
    private static final List<Message> NOTES = List.of(Message.of("note.outsourcing-may-apply"));

    private final RuleSet<CheckedCallApplication> rules;

    /** Makes an evaluator. */
    public CallApplicationEvaluator(Edition<DxTalentParameters> edition) {
        CallApplicationParameters parameters =
                requireNonNull(edition.parameters().application(), "application");
        rules = RuleSet.of(
                DxTalentRule.ofApplication(),
                new ApplicantRule(edition),
                new NeedRule(edition),
                new StepsRule(edition),
                new DocumentsRule(parameters, edition),
                new DeadlineRule(parameters, edition),
                new SupportPeriodRule(parameters, edition));
    }

    @Override
    public Requirement requirement() {
        return REQUIREMENT;
    }

    @Override
    public RuleSet<CheckedCallApplication> rules() {
        return rules;
    }

    @Override
    public CheckedCallApplication checked(CallApplication application) {
        return CheckedCallApplication.of(application);
    }

    @Override
    public List<Message> notes(CheckedCallApplication application) {
        return NOTES;
    }
}
