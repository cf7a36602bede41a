package jp.chiikiryoku.miraicollege;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Language;

/** Checks of what a rule has found. */
public final class Findings {

    private Findings() {}

    /** The outcome, the name of its text and the place that decided; an undetermined rule asks for that place alone. */
    public static void expect(Finding finding, Outcome outcome, String text, String pointer) {
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.message().key()).isEqualTo(finding.rule().id() + "." + text);
        assertThat(finding.pointer()).isEqualTo(Pointer.parse(pointer));
        assertThat(finding.openQuestions())
                .isEqualTo(outcome == Outcome.UNDETERMINED ? List.of(finding.pointer()) : List.of());
    }

    /** The text in both languages. */
    public static void says(Finding finding, String japanese, String english) {
        assertThat(in(Language.JA, finding)).isEqualTo(japanese);
        assertThat(in(Language.EN, finding)).isEqualTo(english);
    }

    /** The text of the only remedy in both languages. */
    public static void advises(Finding finding, String japanese, String english) {
        assertThat(finding.remedies()).singleElement().satisfies(remedy -> {
            assertThat(MiraiCollege.proposals().renderer(Language.JA).render(remedy.message()))
                    .isEqualTo(japanese);
            assertThat(MiraiCollege.proposals().renderer(Language.EN).render(remedy.message()))
                    .isEqualTo(english);
        });
    }

    /** The text in one language. */
    public static String in(Language language, Finding finding) {
        return MiraiCollege.proposals().renderer(language).render(finding);
    }
}
