package jp.chiikiryoku.kyoryokutai.placement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** How the five rules of a placement make the verdict. */
class PlacementEvaluatorTest {

    private static final String ACTIVITIES = "/member/activities";

    private static final String ENDS = "/member/termEndsOn";

    private static boolean notesLaterYears(Scenario scenario) {
        return scenario.assess().notes().stream().anyMatch(note -> note.key().equals("note.later-years"));
    }

    // r6 is in force from 2024-04-01 to 2025-03-31
    @Test
    void a_term_that_goes_on_after_the_edition_follows_later_ones_later() {
        assertThat(notesLaterYears(Scenario.member().with(ENDS, "2025-03-31"))).isFalse();
        assertThat(notesLaterYears(Scenario.member().with(ENDS, "2025-04-01"))).isTrue();
        Scenario before = Scenario.member().with("/member/appointedOn", "2024-03-31");
        assertThat(notesLaterYears(before)).isTrue();
        Scenario inOffice = Scenario.member()
                .with("/fiscalYear", 2024)
                .with("/member/selectedOn", "2023-02-01")
                .with("/member/appointedOn", "2023-04-01");
        assertThat(notesLaterYears(inOffice.with(ENDS, "2026-03-31"))).isTrue();
        assertThat(notesLaterYears(inOffice.with(ENDS, "2025-03-31"))).isFalse();
        assertThat(Scenario.member().notes(Language.JA))
                .contains("任期は、「令和6年度の特別交付税措置」の適用期間の末日（令和7年3月31日）より後まで続きます。その後の年度は、その年度の要綱・募集によります。");
        assertThat(Scenario.member().notes(Language.EN))
                .contains(
                        "The term goes on after 2025-03-31, the last day of \"special allocation tax measure of fiscal year 2024\". Later fiscal years follow later editions.");
    }

    @Test
    void all_five_rules_must_be_satisfied() {
        Scenario open = Scenario.member().without("/member/residenceMovedOn");
        assertThat(Scenario.member().assess().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(open.assess().verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(open.with(ACTIVITIES, List.of()).assess().verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(Scenario.member().assess().findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("KYR-AREA", "KYR-RESIDENCE-MOVED", "KYR-BASE-OF-LIFE", "KYR-TERM", "KYR-ACTIVITY");
        assertThat(Scenario.member().assess().amounts()).isEmpty();
    }

    @Test
    void a_fiscal_year_without_a_day_of_the_term_contradicts_it() {
        Scenario asked = Scenario.member().with("/fiscalYear", 2024).without("/member/selectedOn");
        for (String[] term :
                new String[][] {{"2019-04-01", "2022-03-31"}, {"2026-04-01", "2029-03-31"}, {"2022-04-01", "2024-03-31"}
                }) {
            assertThat(asked.with("/member/appointedOn", term[0])
                            .with(ENDS, term[1])
                            .problems())
                    .containsExactly("\"/fiscalYear\" conflict");
        }
        assertThat(asked.with("/member/appointedOn", "2022-04-01")
                        .with(ENDS, "2024-04-01")
                        .problems())
                .isEmpty();
    }
}
