package jp.chiikiryoku.local10000.application.internal;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.internal.CapComparison;
import jp.chiikiryoku.local10000.internal.PrivateFunding;

/**
 * {@code L10K-CAP}: the public money is within the cap of the tier that a loan or equity reaches.
 *
 * <p>A loan of 60,000,000 yen is 1.5 times public money of 40,000,000 yen: the cap is 35,000,000 yen and the rule
 * violated. Source: the ministry's budget document (上限額); a finding cites the weaker of the sources of a tier's ratio
 * and cap. Where that is too weak to refuse, the next cap that a strong source sets refuses what exceeds it.
 */
final class CapRule implements RuleCheck<CheckedApplication> {

    private final RuleAnswers answers;
    private final FundingTiers tiers;

    CapRule(FundingTiers tiers, Edition<?> edition) {
        this.answers = RuleAnswers.of(Local10000Rule.CAP, FundingRemedies.PUBLIC_MONEY, edition);
        this.tiers = tiers;
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedApplication application) {
        PrivateFunding finance = application.financeFor(Local10000Rule.CAP);
        CapComparison cap = CapComparison.of(tiers, finance, YenRange.exactly(application.publicMoney()));
        RuleAnswers cited = answers.citing(cap.citation());
        return switch (cap.outcome()) {
            case SATISFIED -> cited.satisfied(cap.facts());
            case UNDETERMINED -> undetermined(cap, cited);
            case VIOLATED ->
                cited.violated(cap.facts()).withRemedies(FundingRemedies.toMeetCap(application, finance, tiers));
        };
    }

    private static Finding undetermined(CapComparison cap, RuleAnswers cited) {
        Finding finding = cap.finance().doubts().isEmpty()
                ? cited.undetermined("undetermined-adding", cap.facts())
                : cited.undetermined(cap.facts());
        return finding.withOpenQuestions(cap.questions());
    }
}
