package jp.chiikiryoku.dxtalent.application.internal;

import java.time.OffsetDateTime;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.calendar.JapanTime;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.edition.CallApplicationParameters;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;

/**
 * {@code DXP-DEADLINE}: the application is submitted by the deadline, that instant included.
 *
 * <p>Submitted on 2025-04-10 at 12:00 in Japan (03:00 UTC) it satisfies the rule, a nanosecond later it violates it. Source:
 * MIC-DX-CALL-R7 (８ 募集期間).
 */
final class DeadlineRule implements RuleCheck<CheckedCallApplication> {

    private static final Pointer PLACE = Pointer.parse("/submittedAt");

    private final RuleAnswers answers;
    private final OffsetDateTime deadline;
    private final List<Remedy> remedies;

    DeadlineRule(CallApplicationParameters parameters, Edition<?> edition) {
        answers = RuleAnswers.of(DxTalentRule.DEADLINE, PLACE, edition)
                .citing(parameters.deadline().citation());
        deadline = JapanTime.of(parameters.deadline().value());
        Message message = Message.of("remedy.submit-in-time", Facts.of("last", deadline));
        remedies = List.of(new Remedy("submit-in-time", List.of(new Change(PLACE, deadline)), message));
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedCallApplication application) {
        OffsetDateTime submittedAt = application.submittedAt();
        Facts facts = Facts.of("submittedAt", JapanTime.of(submittedAt), "deadline", deadline);
        return submittedAt.isAfter(deadline)
                ? answers.violated(facts).withRemedies(remedies)
                : answers.satisfied(facts);
    }
}
