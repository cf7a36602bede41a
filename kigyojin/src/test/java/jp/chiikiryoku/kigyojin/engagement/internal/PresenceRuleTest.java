package jp.chiikiryoku.kigyojin.engagement.internal;

import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.FIGURES;
import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.R6;
import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.samples.Documents;
import org.junit.jupiter.api.Test;

/** What both modes have in common; {@link DispatchPresenceTest} and {@link SideJobPresenceTest} test each by itself. */
class PresenceRuleTest {

    private static final PresenceRule RULE = new PresenceRule(FIGURES, R6);

    @Test
    void a_dispatch_and_a_side_job_are_asked_different_days() {
        AskedRule asked = AskedRule.of(KigyojinRule.PRESENCE, RULE);
        asked.expect(Documents.engagement(), Outcome.SATISFIED, "/presence/daysWorkedInMunicipality");
        asked.expect(Documents.sideJob(), Outcome.SATISFIED, "/presence");
    }

    // MIC-R6-SUPPLEMENTARY: 要件
    @Test
    void rests_on_the_ministry() {
        Finding finding = RULE.check(AskedRule.checked(Documents.engagement().json()));
        assertThat(finding.citation()).isEqualTo(R6.citationOf("KGJ-PRESENCE"));
        assertThat(finding.citation().authority()).isEqualTo(Authority.MINISTRY);
    }
}
