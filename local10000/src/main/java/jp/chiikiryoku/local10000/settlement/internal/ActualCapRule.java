package jp.chiikiryoku.local10000.settlement.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.internal.CapComparison;

/**
 * {@code L10K-S-CAP}: the public money is within the cap of the tier that the actual loan or equity reaches.
 *
 * <p>Decided public money of 40,000,000 yen with an actual loan of 60,000,000 violates the rule, and the public money is
 * cut to 35,000,000. Where nothing is left to public money there is nothing to ask. Sources: 会計検査院 平成28年度, and those of the tiers, of which a finding cites the weaker.
 */
final class ActualCapRule implements RuleCheck<CheckedSettlement> {

    private final RuleAnswers answers;
    private final Finding nothingToAsk;
    private final FundingTiers tiers;

    ActualCapRule(FundingTiers tiers, Edition<?> edition) {
        this.answers = RuleAnswers.of(Local10000Rule.S_CAP, CheckedSettlement.FINANCE, edition);
        this.nothingToAsk = answers.satisfied("nothing-to-ask", Facts.empty());
        this.tiers = tiers;
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedSettlement settlement) {
        return settlement.leavesNothing() ? nothingToAsk : compare(settlement);
    }

    private Finding compare(CheckedSettlement settlement) {
        CapComparison cap = CapComparison.of(tiers, settlement.finance(), settlement.tested());
        Finding finding = answers.citing(cap.citation()).of(cap.outcome(), cap.facts());
        return cap.outcome() == Outcome.UNDETERMINED ? finding.withOpenQuestions(questions(settlement, cap)) : finding;
    }

    private static List<Pointer> questions(CheckedSettlement settlement, CapComparison cap) {
        List<Pointer> ofCosts = settlement.doubtsOfCosts();
        if (!ofCosts.isEmpty() && settlement.finance().doubts().isEmpty()) {
            return ofCosts;
        }
        List<Pointer> questions = new ArrayList<>(cap.questions());
        questions.addAll(ofCosts);
        return questions;
    }
}
