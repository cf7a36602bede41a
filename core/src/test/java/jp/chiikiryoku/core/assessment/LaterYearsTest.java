package jp.chiikiryoku.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import org.junit.jupiter.api.Test;

class LaterYearsTest {

    private static final Edition<?> EDITION =
            SampleProgramme.programme().editions().all().get(0);
    private static final Term PERIOD = EDITION.period();
    private static final LaterYears LATER_YEARS = LaterYears.after(EDITION);

    private static Term fromFirst(int days) {
        return Term.of(PERIOD.startsOn(), PERIOD.endsOn().plusDays(days));
    }

    @Test
    void a_term_that_ends_after_the_period_goes_on_into_them() {
        assertThat(LATER_YEARS.follow(fromFirst(0))).isFalse();
        assertThat(LATER_YEARS.follow(fromFirst(1))).isTrue();
    }

    @Test
    void it_does_not_matter_whether_the_term_begins_in_the_period_or_before() {
        Term before = Term.of(PERIOD.startsOn().minusYears(1), PERIOD.endsOn().plusDays(1));
        Term last = Term.of(PERIOD.endsOn(), PERIOD.endsOn().plusDays(1));
        assertThat(LATER_YEARS.follow(before)).isTrue();
        assertThat(LATER_YEARS.follow(last)).isTrue();
    }

    @Test
    void a_term_without_a_day_in_the_period_does_not_go_on_from_it() {
        Term after = Term.of(PERIOD.endsOn().plusDays(1), PERIOD.endsOn().plusDays(2));
        Term before = Term.of(PERIOD.startsOn().minusDays(2), PERIOD.startsOn().minusDays(1));
        assertThat(LATER_YEARS.follow(after)).isFalse();
        assertThat(LATER_YEARS.follow(before)).isFalse();
    }

    @Test
    void the_note_names_the_edition_and_its_last_day() {
        assertThat(LATER_YEARS.notesOn(fromFirst(0))).isEmpty();
        assertThat(LATER_YEARS.notesOn(fromFirst(1)))
                .containsExactly(
                        Message.of("note.later-years", Facts.of("edition", EDITION.title(), "until", PERIOD.endsOn())));
    }
}
