package jp.chiikiryoku.matching.kigyojin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Period;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import org.junit.jupiter.api.Test;

/** r6 is in force from 2024-04-01 to 2025-03-31. */
class PeriodNotesTest {

    private static final Period WITHIN = Samples.period("2024-04-01", "2025-03-31");

    private static List<Message> notes(Period need, Period offer) {
        Samples samples = Samples.fitting()
                .needing(WorkField.TOURISM, Mode.DISPATCH, need, 10)
                .offering(offer);
        return KigyojinMatching.requests().assess(samples.request()).notes();
    }

    private static List<String> told(Period need, Period offer, Language language) {
        return notes(need, offer).stream()
                .map(KigyojinMatching.requests().renderer(language)::render)
                .toList();
    }

    @Test
    void periods_within_that_of_the_edition_have_no_note() {
        assertThat(notes(WITHIN, WITHIN)).isEmpty();
    }

    @Test
    void a_period_that_begins_outside_has_a_note() {
        assertThat(notes(Samples.period("2024-03-31", "2025-03-31"), WITHIN))
                .extracting(Message::key)
                .containsExactly("note.posts-outside-period");
        assertThat(notes(WITHIN, Samples.period("2025-04-01", "2026-03-31")))
                .extracting(Message::key)
                .containsExactly("note.posts-outside-period");
        Period past = Samples.period("2010-10-01", "2011-09-30");
        assertThat(told(past, past, Language.JA))
                .containsExactly("n1、o1の期間の初日は、「令和6年度の特別交付税措置」の適用期間（令和6年4月1日から令和7年3月31日まで）の外にあります。");
        assertThat(told(past, past, Language.EN))
                .containsExactly(
                        "The edition \"special allocation tax measure of fiscal year 2024\" is in force from 2024-04-01 to 2025-03-31. The periods of these posts begin outside: n1, o1.");
    }

    @Test
    void a_period_that_goes_on_after_it_has_a_note() {
        assertThat(notes(Samples.period("2025-03-31", "2025-04-01"), WITHIN))
                .extracting(Message::key)
                .containsExactly("note.posts-later-years");
        assertThat(told(WITHIN, Samples.YEAR, Language.JA))
                .containsExactly("o1の期間は、「令和6年度の特別交付税措置」の適用期間の末日（令和7年3月31日）より後まで続きます。その後の年度は、その年度の要綱・募集によります。");
        assertThat(told(WITHIN, Samples.YEAR, Language.EN))
                .containsExactly(
                        "The periods of these posts go on after 2025-03-31, the last day of \"special allocation tax measure of fiscal year 2024\": o1. Later fiscal years follow later editions.");
    }

    @Test
    void a_period_over_that_of_the_edition_has_both_notes() {
        assertThat(notes(WITHIN, Samples.period("2023-04-01", "2026-03-31")))
                .extracting(Message::key)
                .containsExactly("note.posts-outside-period", "note.posts-later-years");
    }
}
