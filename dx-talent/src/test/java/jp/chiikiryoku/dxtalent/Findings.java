package jp.chiikiryoku.dxtalent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.report.Renderer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.edition.DxTalentTexts;

/** What a rule that a test has made finds. */
public final class Findings {

    private Findings() {}

    /** Checks everything of a finding; an undetermined one asks for its place and no other. */
    public static void expect(Finding finding, Outcome outcome, String place, String text, Facts facts) {
        expect(finding, outcome, place);
        assertThat(finding.message()).isEqualTo(Message.of(finding.rule().id() + "." + text, facts));
    }

    /** Checks outcome, place and source. */
    public static void expect(Finding finding, Outcome outcome, String place) {
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.pointer()).isEqualTo(Pointer.parse(place));
        assertThat(finding.openQuestions())
                .isEqualTo(outcome == Outcome.UNDETERMINED ? List.of(finding.pointer()) : List.of());
        assertThat(finding.weakSource()).isFalse();
        assertThat(finding.citation().source()).isEqualTo(citation(finding).source());
    }

    private static Citation citation(Finding finding) {
        String rule = finding.rule().id();
        return (rule.startsWith("DXC-") ? Shipped.TAX : Shipped.CALL).citationOf(rule);
    }

    /** Checks the text in both languages. */
    public static void says(Finding finding, String japanese, String english) {
        assertThat(new Renderer(DxTalentTexts.TEXTS, Language.JA).render(finding))
                .isEqualTo(japanese);
        assertThat(new Renderer(DxTalentTexts.TEXTS, Language.EN).render(finding))
                .isEqualTo(english);
    }
}
