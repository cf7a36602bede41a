package jp.chiikiryoku.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.kind.Remedies;
import jp.chiikiryoku.core.text.Language;

/** What a rule answers. */
public final class Answers {

    private final Rule rule;

    private Answers(Rule rule) {
        this.rule = rule;
    }

    /**
     * Obtains the check of a rule.
     *
     * @param rule the rule
     * @return the check
     */
    public static Answers of(Rule rule) {
        return new Answers(rule);
    }

    /**
     * Checks the outcome and the place that decided; an undetermined rule asks for that place and no other.
     *
     * @param payload the payload
     * @param outcome what is expected
     * @param pointer the place that is expected
     */
    public void expect(PayloadDocument payload, Outcome outcome, String pointer) {
        Finding finding = payload.finding(rule);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.pointer()).isEqualTo(Pointer.parse(pointer));
        assertThat(finding.openQuestions())
                .isEqualTo(outcome == Outcome.UNDETERMINED ? List.of(finding.pointer()) : List.of());
    }

    /**
     * Checks the text in both languages.
     *
     * @param payload the payload
     * @param japanese the Japanese text
     * @param english the English text
     */
    public void says(PayloadDocument payload, String japanese, String english) {
        assertThat(payload.message(rule, Language.JA)).isEqualTo(japanese);
        assertThat(payload.message(rule, Language.EN)).isEqualTo(english);
    }

    /**
     * Checks the text of the only remedy in both languages.
     *
     * @param payload the payload
     * @param japanese the Japanese text
     * @param english the English text
     */
    public void advises(PayloadDocument payload, String japanese, String english) {
        assertThat(payload.line(rule, Language.JA).remedies())
                .singleElement()
                .extracting("message")
                .isEqualTo(japanese);
        assertThat(payload.line(rule, Language.EN).remedies())
                .singleElement()
                .extracting("message")
                .isEqualTo(english);
    }

    /**
     * Returns what the remedies change.
     *
     * @param payload the payload
     * @return place and value of each change
     */
    public List<String> changes(PayloadDocument payload) {
        return payload.finding(rule).remedies().stream()
                .flatMap(remedy -> remedy.changes().stream())
                .map(change -> change.pointer() + "=" + change.to())
                .toList();
    }

    /**
     * Checks that the only remedy satisfies the rule, and that no change of it may fall short by one step.
     *
     * @param payload the payload
     * @param oneStepLess makes a value that falls short
     */
    public void expectRemedyIsTheSmallest(PayloadDocument payload, UnaryOperator<Object> oneStepLess) {
        Remedy remedy = payload.finding(rule).remedies().get(0);
        assertThat(payload.finding(rule).remedies()).hasSize(1);
        assertThat(applied(payload, remedy, remedy.changes())).isEqualTo(Outcome.SATISFIED);
        for (int i = 0; i < remedy.changes().size(); i++) {
            List<Change> less = new ArrayList<>(remedy.changes());
            Change change = less.get(i);
            less.set(i, new Change(change.pointer(), oneStepLess.apply(change.to())));
            assertThat(applied(payload, remedy, less)).as(change.toString()).isNotEqualTo(Outcome.SATISFIED);
        }
    }

    private Outcome applied(PayloadDocument payload, Remedy remedy, List<Change> changes) {
        Remedy applied = new Remedy(remedy.id(), changes, remedy.message());
        // Fails if the payload is malformed.
        return payload.assess(Remedies.apply(payload.json(), applied))
                .finding(rule)
                .outcome();
    }
}
