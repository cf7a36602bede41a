package jp.chiikiryoku.kyoryokutai.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.TermCalendar;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.scenario.OwnEdition;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** The window of a start-up against a walk that counts birthdays and first days of April, day by day. */
class StartUpWindowPropertyTest {

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** A day that only knows which comes next. */
    private record Day(int year, int month, int day) {

        static int length(int year, int month) {
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            return month == 2 && leap ? 29 : DAYS[month - 1];
        }

        Day next() {
            if (day < length(year, month)) {
                return new Day(year, month, day + 1);
            }
            return month < 12 ? new Day(year, month + 1, 1) : new Day(year + 1, 1, 1);
        }

        boolean isFirstOfApril() {
            return month == 4 && day == 1;
        }

        /** Whether a year from a day on is over when this one begins; one without that day ends with its month. */
        boolean isAnniversaryOf(Day first) {
            if (year <= first.year) {
                return false;
            }
            boolean isMissing = first.month == 2 && first.day == 29 && length(year, 2) == 28;
            return isMissing ? month == 3 && day == 1 : month == first.month && day == first.day;
        }

        LocalDate date() {
            return LocalDate.of(year, month, day);
        }

        static Day of(LocalDate date) {
            return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }
    }

    /** What the walk has passed so far. A term counts up to its third anniversary, which its last month does not reach. */
    private static final class Walk {
        private final Day start;
        private final Day end;
        private int fiscalYears;
        private int anniversaries;
        private boolean ended;
        private int fiscalYearsAfterEnd;
        private @Nullable Day dayAfterCounted;
        private boolean hadNoSecondYear;
        private boolean yearAfterIsOver;

        Walk(Day start, Day end) {
            this.start = start;
            this.end = end;
        }

        void enter(Day day) {
            if (!day.equals(start) && day.isFirstOfApril()) {
                fiscalYears++;
                fiscalYearsAfterEnd += ended ? 1 : 0;
            }
            anniversaries += day.isAnniversaryOf(start) ? 1 : 0;
            if (dayAfterCounted != null) {
                yearAfterIsOver |= day.isAnniversaryOf(dayAfterCounted);
            } else if (ended || anniversaries == 3) {
                dayAfterCounted = day;
                hadNoSecondYear = anniversaries == 0;
            }
            ended |= day.equals(end);
        }

        Outcome outcome() {
            if (anniversaries >= 1 && !hadNoSecondYear && !yearAfterIsOver) {
                return Outcome.SATISFIED;
            }
            // The fiscal year after that of the end is over with the second first of April.
            return fiscalYears >= 1 && fiscalYearsAfterEnd < 2 ? Outcome.UNDETERMINED : Outcome.VIOLATED;
        }
    }

    private static void walkTenYears(LocalDate startsOn, LocalDate endsOn) {
        StartUpWindow window = TermCalendar.of(
                        Term.of(startsOn, endsOn), Kyoryokutai.editions().get("r6"))
                .orElseThrow()
                .startUpWindow();
        Day day = Day.of(startsOn);
        Walk walk = new Walk(day, Day.of(endsOn));
        for (int i = 0; i < 3_653; i++) {
            walk.enter(day);
            Outcome outcome = window.outcomeOn(day.date());
            if (outcome != walk.outcome()) {
                assertThat(outcome).as("%s to %s on %s", startsOn, endsOn, day).isEqualTo(walk.outcome());
            }
            day = day.next();
        }
        assertThat(walk.outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Property(tries = 300)
    void every_day_of_ten_years_is_answered_as_the_walk_does(
            @ForAll @IntRange(min = 0, max = 4_000) int start, @ForAll @IntRange(min = 1, max = 1_500) int length) {
        LocalDate startsOn = LocalDate.of(2015, 1, 1).plusDays(start);
        walkTenYears(startsOn, startsOn.plusDays(length));
    }

    @Example
    void terms_at_the_edges_of_years_and_months_are_answered_as_the_walk_does() {
        String[] terms = {
            "2024-04-01/2027-03-31",
            "2024-03-31/2027-03-30",
            "2024-02-29/2027-02-27",
            "2024-02-29/2027-02-28",
            "2024-02-29/2027-03-01",
            "2024-02-29/2025-02-27",
            "2024-02-29/2025-02-28",
            "2023-03-01/2024-02-28",
            "2021-06-01/2025-05-31",
            "2023-06-01/2024-05-30",
            "2023-03-01/2024-02-29",
            "2024-04-02/2027-04-01",
            "2024-01-01/2024-12-31",
            "2024-04-01/2024-04-02",
            "2024-02-28/2024-02-29"
        };
        for (String term : terms) {
            Term parsed = Term.parse(term);
            walkTenYears(parsed.startsOn(), parsed.endsOn());
        }
    }

    /** Editions that count from the first to the fourth year of the term to its end or one or two years after it. */
    private static final List<Programme<KyoryokutaiParameters>> OWN = own();

    private static List<Programme<KyoryokutaiParameters>> own() {
        List<Programme<KyoryokutaiParameters>> programmes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            try {
                programmes.add(OwnEdition.ofR6()
                        .with("/parameters/claim/startUp/fromYearOfTerm/value", 1 + i % 4)
                        .with("/parameters/claim/startUp/yearsAfterTerm/value", i / 4)
                        .load());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return programmes;
    }

    /** Whether a term lasts as many months as must be over, and they are over before the months after it are. */
    private static boolean opens(Term stated, int monthsBefore, int monthsAfter) {
        LocalDate last = stated.lastDayOfMonth(36);
        Term term = last.isBefore(stated.endsOn()) ? Term.of(stated.startsOn(), last) : stated;
        boolean lasts =
                !term.firstDayAfterMonths(monthsBefore).isAfter(term.endsOn().plusDays(1));
        return lasts
                && (monthsAfter > 0 || !term.firstDayAfterMonths(monthsBefore).isAfter(term.endsOn()));
    }

    private static LocalDate day(Finding finding, String fact) {
        return (LocalDate) finding.facts().find(fact);
    }

    @Property(tries = 2_000)
    void a_short_term_is_told_of_no_window_that_ends_before_it_begins(
            @ForAll @IntRange(min = 0, max = 11) int edition,
            @ForAll @IntRange(min = 0, max = 4_000) int start,
            @ForAll @IntRange(min = 1, max = 800) int length,
            @ForAll @IntRange(min = -400, max = 2_000) int after) {
        LocalDate startsOn = LocalDate.of(2015, 1, 1).plusDays(start);
        LocalDate endsOn = startsOn.plusDays(length);
        Scenario scenario = Scenario.claim(OWN.get(edition))
                .with("/edition", "own")
                .with("/fiscalYear", 2030)
                .with(
                        "/startUps",
                        List.of(Scenario.startUp(
                                1, startsOn.plusDays(after).toString(), startsOn.toString(), endsOn.toString())));
        Finding finding = scenario.assess().finding(KyoryokutaiRule.START_UP_WINDOW);
        if (finding.outcome() == Outcome.SATISFIED) {
            return;
        }
        boolean opens = opens(Term.of(startsOn, endsOn), 12 * (edition % 4), 12 * (edition / 4));
        assertThat(day(finding, "from") != null).isEqualTo(opens);
        if (opens) {
            assertThat(day(finding, "from")).isBeforeOrEqualTo(day(finding, "until"));
        }
        if (day(finding, "possibleFrom") != null) {
            assertThat(day(finding, "possibleFrom")).isBeforeOrEqualTo(day(finding, "possibleUntil"));
        }
        assertThat(finding.remedies()).hasSize(opens && finding.outcome() == Outcome.VIOLATED ? 1 : 0);
        for (Remedy remedy : finding.remedies()) {
            assertThat(scenario.after(remedy).outcome(KyoryokutaiRule.START_UP_WINDOW))
                    .isEqualTo(Outcome.SATISFIED);
        }
        assertThat(scenario.messages(KyoryokutaiRule.START_UP_WINDOW)).noneMatch(message -> message.contains("{"));
    }

    @Property(tries = 500)
    void the_rule_answers_as_the_window(
            @ForAll @IntRange(min = 0, max = 4_000) int start,
            @ForAll @IntRange(min = 1, max = 1_500) int length,
            @ForAll @IntRange(min = -400, max = 3_000) int after) {
        LocalDate startsOn = LocalDate.of(2015, 1, 1).plusDays(start);
        LocalDate endsOn = startsOn.plusDays(length);
        LocalDate day = startsOn.plusDays(after);
        StartUpWindow window = TermCalendar.of(
                        Term.of(startsOn, endsOn), Kyoryokutai.editions().get("r6"))
                .orElseThrow()
                .startUpWindow();
        assertThat(Scenario.claim()
                        .with(
                                "/startUps",
                                List.of(Scenario.startUp(1, day.toString(), startsOn.toString(), endsOn.toString())))
                        .outcome(KyoryokutaiRule.START_UP_WINDOW))
                .isEqualTo(window.outcomeOn(day));
    }
}
