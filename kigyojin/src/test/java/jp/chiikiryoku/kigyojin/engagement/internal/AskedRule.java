package jp.chiikiryoku.kigyojin.engagement.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.kind.Remedies;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.edition.EngagementParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.testkit.PayloadDocument;

/** A rule that a test constructs, and what it answers to checked engagements. */
final class AskedRule {

    /** The edition with half of the working days for half of the month, the first of its readings. */
    static final Edition<KigyojinParameters> R6 =
            Kigyojin.editions().get("r6").settlements().get(0);

    static final EngagementParameters FIGURES = parameters(R6);

    private final RuleCheck<? super CheckedEngagement> check;

    private AskedRule(RuleCheck<? super CheckedEngagement> check) {
        this.check = check;
    }

    static AskedRule of(KigyojinRule rule, RuleCheck<? super CheckedEngagement> check) {
        assertThat(check.rule()).isEqualTo(rule);
        return new AskedRule(check);
    }

    static EngagementParameters parameters(Edition<KigyojinParameters> edition) {
        return requireNonNull(edition.parameters().engagement(), "engagement");
    }

    static CheckedEngagement checked(byte[] json) {
        return CheckedEngagement.of(Kigyojin.engagements().read(json));
    }

    Rule rule() {
        return check.rule();
    }

    Finding finding(PayloadDocument payload) {
        Finding finding = check.check(checked(payload.json()));
        assertThat(finding.rule()).isEqualTo(check.rule());
        return finding;
    }

    /** An undetermined rule asks for the place that decided and no other. */
    void expect(PayloadDocument payload, Outcome outcome, String pointer) {
        Finding finding = finding(payload);
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.pointer()).hasToString(pointer);
        assertThat(finding.openQuestions())
                .isEqualTo(outcome == Outcome.UNDETERMINED ? List.of(finding.pointer()) : List.of());
    }

    /** The name of the text under the rule's id, and what was compared. */
    void compares(PayloadDocument payload, String text, Facts facts) {
        assertThat(finding(payload).message()).isEqualTo(Message.of(rule().id() + "." + text, facts));
    }

    void says(PayloadDocument payload, String japanese, String english) {
        assertThat(render(payload, Language.JA)).isEqualTo(japanese);
        assertThat(render(payload, Language.EN)).isEqualTo(english);
    }

    String render(PayloadDocument payload, Language language) {
        return Kigyojin.engagements().renderer(language).render(finding(payload));
    }

    /** What the only remedy means. */
    void advises(PayloadDocument payload, String japanese, String english) {
        assertThat(finding(payload).remedies()).hasSize(1);
        Message message = finding(payload).remedies().get(0).message();
        assertThat(Kigyojin.engagements().renderer(Language.JA).render(message)).isEqualTo(japanese);
        assertThat(Kigyojin.engagements().renderer(Language.EN).render(message)).isEqualTo(english);
    }

    List<String> changes(PayloadDocument payload) {
        return finding(payload).remedies().stream()
                .flatMap(remedy -> remedy.changes().stream())
                .map(change -> change.pointer() + "=" + change.to())
                .toList();
    }

    /** The only remedy satisfies the rule, and no change of it may fall short by one step. */
    void expectRemedyIsTheSmallest(PayloadDocument payload, UnaryOperator<Object> oneStepLess) {
        assertThat(finding(payload).remedies()).hasSize(1);
        Remedy remedy = finding(payload).remedies().get(0);
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
        return check.check(checked(Remedies.apply(payload.json(), applied))).outcome();
    }
}
