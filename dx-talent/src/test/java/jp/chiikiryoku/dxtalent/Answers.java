package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.payload.Remedies;
import jp.chiikiryoku.core.text.Language;

/** What a rule answers. */
final class Answers {

    private final DxTalentRule rule;

    private Answers(DxTalentRule rule) {
        this.rule = rule;
    }

    static Answers of(DxTalentRule rule) {
        return new Answers(rule);
    }

    /** The outcome and the place that decided; an undetermined rule asks for that place and no other. */
    void expect(Documents payload, Outcome outcome, String pointer) {
        Finding finding = payload.finding(rule);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.pointer()).isEqualTo(Pointer.parse(pointer));
        assertThat(finding.openQuestions())
                .isEqualTo(outcome == Outcome.UNDETERMINED ? List.of(finding.pointer()) : List.of());
    }

    void says(Documents payload, String japanese, String english) {
        assertThat(payload.message(rule, Language.JA)).isEqualTo(japanese);
        assertThat(payload.message(rule, Language.EN)).isEqualTo(english);
    }

    void advises(Documents payload, String japanese, String english) {
        assertThat(payload.line(rule, Language.JA).remedies())
                .singleElement()
                .extracting("message")
                .isEqualTo(japanese);
        assertThat(payload.line(rule, Language.EN).remedies())
                .singleElement()
                .extracting("message")
                .isEqualTo(english);
    }

    List<String> changes(Documents payload) {
        return payload.finding(rule).remedies().stream()
                .flatMap(remedy -> remedy.changes().stream())
                .map(change -> change.pointer() + "=" + change.to())
                .toList();
    }

    /** The only remedy satisfies the rule, and no change of it may fall short by one step. */
    void expectRemedyIsTheSmallest(Documents payload, UnaryOperator<Object> oneStepLess) {
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

    private Outcome applied(Documents payload, Remedy remedy, List<Change> changes) {
        Remedy applied = new Remedy(remedy.id(), remedy.text(), changes, remedy.facts());
        // Fails if the payload is malformed.
        return payload.assess(Remedies.apply(payload.json(), applied))
                .finding(rule)
                .outcome();
    }
}
