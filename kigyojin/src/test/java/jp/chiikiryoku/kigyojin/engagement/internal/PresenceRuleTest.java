package jp.chiikiryoku.kigyojin.engagement.internal;

import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.FIGURES;
import static jp.chiikiryoku.kigyojin.engagement.internal.AskedRule.R6;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.samples.Documents;
import jp.chiikiryoku.kigyojin.samples.OwnEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What both modes have in common; {@link DispatchPresenceTest} and {@link SideJobPresenceTest} test each by itself. */
class PresenceRuleTest {

    private static final PresenceRule RULE = new PresenceRule(FIGURES, R6);

    @Test
    void a_dispatch_and_a_side_job_are_asked_different_days() {
        AskedRule asked = AskedRule.of(KigyojinRule.PRESENCE, RULE);
        asked.expect(Documents.engagement(), Outcome.SATISFIED, "/presence/daysInMunicipality");
        asked.expect(Documents.sideJob(), Outcome.SATISFIED, "/presence");
    }

    // MIC-R6-SUPPLEMENTARY: 要件
    @Test
    void rests_on_the_ministry() {
        Finding finding = RULE.check(AskedRule.checked(Documents.engagement().json()));
        assertThat(finding.citation()).isEqualTo(R6.citationOf("KGJ-PRESENCE"));
        assertThat(finding.citation().authority()).isEqualTo(Authority.MINISTRY);
    }

    // 月4日以上 of a side job; of a dispatch the working days of the month are not known
    @ParameterizedTest
    @CsvSource({
        "SIDE_JOB, 0, true",
        "SIDE_JOB, 3, true",
        "SIDE_JOB, 4, false",
        "SIDE_JOB, 31, false",
        "DISPATCH, 0, true",
        "DISPATCH, 1, false"
    })
    void few_days_alone_violate_it_for_a_side_job_and_none_for_a_dispatch(Mode mode, int days, boolean violated) {
        assertThat(RULE.isViolatedBy(mode, days)).isEqualTo(violated);
    }

    // 2 × 13 < 28
    @ParameterizedTest
    @CsvSource({"SIDE_JOB, 3, true", "SIDE_JOB, 4, false", "DISPATCH, 13, true", "DISPATCH, 14, false"})
    void where_all_days_are_counted_thirteen_are_never_half(Mode mode, int days, boolean violated) throws IOException {
        Edition<KigyojinParameters> edition =
                OwnEdition.byCalendarDays().editions().get("calendar");
        assertThat(new PresenceRule(AskedRule.parameters(edition), edition).isViolatedBy(mode, days))
                .isEqualTo(violated);
    }
}
