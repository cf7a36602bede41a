package jp.chiikiryoku.core.sample;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;

/** The grant keeps a limit; both kinds share this rule. */
final class LimitRule implements RuleCheck<Granted> {

    private final RuleAnswers answers;
    private final Yen limit;

    LimitRule(Edition<SampleParameters> edition) {
        this.answers = RuleAnswers.of(SampleRule.LIMIT, CheckedSample.GRANT, edition);
        this.limit = edition.parameters().limit().value();
        if (limit.isZero()) {
            throw new IllegalArgumentException("The limit (0) must be positive.");
        }
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(Granted checked) {
        Facts facts = Facts.of("grant", checked.grant(), "limit", limit);
        return checked.grant().isGreaterThan(limit)
                ? answers.violated(facts).withRemedies(List.of(lower(checked)))
                : answers.satisfied(facts);
    }

    private Remedy lower(Granted checked) {
        Message message = Message.of("SMP-LIMIT.remedy.lower-grant", Facts.of("limit", limit));
        return new Remedy("lower-grant", checked.loweredTo(limit), message);
    }
}
