package jp.chiikiryoku.core.sample;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.text.Facts;

/** The grant is small. */
final class SmallRule implements RuleCheck<CheckedSample> {

    private static final Yen SMALL = Yen.of(100_000);
    private static final Facts FACTS = Facts.of("range", YenRange.upTo(SMALL));

    private final RuleAnswers answers;

    SmallRule(Edition<SampleParameters> edition) {
        this.answers = RuleAnswers.of(SampleRule.SMALL, CheckedSample.GRANT, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedSample checked) {
        return checked.grant().isGreaterThan(SMALL) ? answers.violated(FACTS) : answers.satisfied(FACTS);
    }
}
