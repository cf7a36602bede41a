package jp.chiikiryoku.kaimono.shoppingcase.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kaimono.Kaimono;

/** Checks of what a rule has found. */
final class Findings {

    private Findings() {}

    /** The outcome, the name of its text and the place that decided; an undetermined rule asks for that place alone. */
    static void expect(Finding finding, Outcome outcome, String text, String pointer) {
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.message().key()).isEqualTo(finding.rule().id() + "." + text);
        assertThat(finding.pointer()).isEqualTo(Pointer.parse(pointer));
        assertThat(finding.openQuestions())
                .isEqualTo(outcome == Outcome.UNDETERMINED ? List.of(finding.pointer()) : List.of());
        // Who lives somewhere and who takes part is nothing to be changed on paper.
        assertThat(finding.remedies()).isEmpty();
    }

    /** The text in both languages. */
    static void says(Finding finding, String japanese, String english) {
        assertThat(Kaimono.shoppingCases().renderer(Language.JA).render(finding))
                .isEqualTo(japanese);
        assertThat(Kaimono.shoppingCases().renderer(Language.EN).render(finding))
                .isEqualTo(english);
    }
}
