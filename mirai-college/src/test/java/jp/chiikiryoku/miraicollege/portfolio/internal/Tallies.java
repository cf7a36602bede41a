package jp.chiikiryoku.miraicollege.portfolio.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.miraicollege.MiraiCollege;
import jp.chiikiryoku.miraicollege.edition.PortfolioParameters;
import jp.chiikiryoku.miraicollege.portfolio.PortfolioTally;

/** Tallies of which limits are asked, and what can be said of every answer. */
final class Tallies {

    static final PortfolioParameters BUDGET =
            MiraiCollege.editions().get("r6-supplementary").parameters().portfolio();

    private Tallies() {}

    static PortfolioTally sites(long eligible, long needsReview) {
        return new PortfolioTally("r6-supplementary", eligible, needsReview, 3, YenRange.ZERO);
    }

    static PortfolioTally fees(long yen, long atMost) {
        YenRange fees = YenRange.of(Yen.of(yen), Yen.of(atMost));
        return new PortfolioTally("r6-supplementary", 1, 1, 1, fees);
    }

    /** Outcome, text and source; no answer names an input, asks for one or has a remedy. */
    static void expect(Finding finding, Outcome outcome, String text, Cited<?> limit) {
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.message().key()).isEqualTo(finding.rule().id() + "." + text);
        assertThat(finding.citation()).isEqualTo(limit.citation());
        assertThat(finding.pointer()).isEqualTo(Pointer.ROOT);
        assertThat(finding.openQuestions()).isEmpty();
        assertThat(finding.remedies()).isEmpty();
    }
}
