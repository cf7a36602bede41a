package jp.chiikiryoku.core.sample;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;

/** No lantern is red; a municipality's page alone says so. */
final class ColourRule implements RuleCheck<CheckedSample> {

    private static final Facts RED = Facts.of("colour", Colour.RED);

    private final RuleAnswers answers;

    ColourRule(Edition<SampleParameters> edition) {
        this.answers = RuleAnswers.of(SampleRule.COLOUR, CheckedSample.LANTERNS, edition);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(CheckedSample checked) {
        List<Lantern> lanterns = checked.lanterns();
        for (int i = 0; i < lanterns.size(); i++) {
            if (lanterns.get(i).colour() == Colour.RED) {
                return answers.at(CheckedSample.LANTERNS.at(i).member("colour")).violated(RED);
            }
        }
        return answers.satisfied();
    }
}
