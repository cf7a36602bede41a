package jp.chiikiryoku.miraicollege.proposal.internal;

import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;

/**
 * {@code MRC-FEE}: the fee is the fixed sum of one site.
 *
 * <p>A fee of 10,000,000 yen satisfies the rule; one of 12,000,000 yen violates it and is to be lowered by 2,000,000
 * yen; one of 8,000,000 yen leaves it open, because the source does not say whether less is accepted. Source: the
 * ministry's budget document («定額10,000千円×15カ所＝1.5億円»).
 */
final class FeeRule implements RuleCheck<CheckedProposal> {

    private static final Pointer PLACE = Pointer.parse("/fee");

    private final RuleAnswers answers;
    private final Yen fixedFee;

    FeeRule(Edition<MiraiCollegeParameters> edition) {
        Cited<Yen> parameter = edition.parameters().fixedFee();
        answers = RuleAnswers.of(MiraiCollegeRule.FEE, PLACE, edition).citing(parameter.citation());
        fixedFee = parameter.value();
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedProposal proposal) {
        Yen fee = proposal.fee();
        Facts facts = Facts.of("fee", fee, "fixedFee", fixedFee);
        if (fee.isGreaterThan(fixedFee)) {
            return answers.violated(facts.with("excess", fee.minus(fixedFee))).withRemedies(List.of(lowerFee(fee)));
        }
        return fee.isLessThan(fixedFee)
                ? answers.undetermined(facts.with("shortfall", fixedFee.minus(fee)))
                : answers.satisfied(facts);
    }

    private Remedy lowerFee(Yen fee) {
        Facts facts = Facts.of("excess", fee.minus(fixedFee), "fixedFee", fixedFee);
        return new Remedy("lower-fee", List.of(new Change(PLACE, fixedFee)), Message.of("remedy.lower-fee", facts));
    }
}
