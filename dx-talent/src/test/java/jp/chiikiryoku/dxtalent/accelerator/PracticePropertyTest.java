package jp.chiikiryoku.dxtalent.accelerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.chiikiryoku.core.calendar.Term;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Held to a calendar of its own that counts year, month and day, one day after the other. */
class PracticePropertyTest {

    private static final int TRIES = 1_000;
    private static final int FIRST_YEAR = 2011;
    private static final int DAYS = 2_500;
    // Twelve more years for the days on which a position goes on.
    private static final List<Day> CALENDAR = calendar(DAYS + 4_400);

    private record Day(int year, int month, int day) {

        private static int lengthOf(int year, int month) {
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            return switch (month) {
                case 2 -> leap ? 29 : 28;
                case 4, 6, 9, 11 -> 30;
                default -> 31;
            };
        }

        Day next() {
            if (day < lengthOf(year, month)) {
                return new Day(year, month, day + 1);
            }
            return month < 12 ? new Day(year, month + 1, 1) : new Day(year + 1, 1, 1);
        }

        int monthsUntil(Day end) {
            int months = (end.year - year) * 12 + end.month - month;
            return end.day < day ? months - 1 : months;
        }

        LocalDate date() {
            return LocalDate.of(year, month, day);
        }
    }

    /** A period by the numbers of its first and last day. */
    record Part(int from, int to) {

        Experience experience() {
            return Experience.of(CALENDAR.get(from).date())
                    .withTo(CALENDAR.get(to).date());
        }
    }

    private static List<Day> calendar(int days) {
        List<Day> calendar = new ArrayList<>();
        calendar.add(new Day(FIRST_YEAR, 1, 1));
        while (calendar.size() < days) {
            calendar.add(calendar.get(calendar.size() - 1).next());
        }
        return calendar;
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        return part().list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<Part> part() {
        Arbitrary<Integer> lengths = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 40), Arbitraries.integers().between(0, 900));
        return Combinators.combine(Arbitraries.integers().between(0, DAYS - 1), lengths)
                .as((from, length) -> new Part(from, Math.min(from + length, DAYS - 1)));
    }

    private static Practice practice(List<Part> parts, int asOf) {
        return Practice.of(
                parts.stream().map(Part::experience).toList(),
                CALENDAR.get(asOf).date());
    }

    private static boolean[] covered(List<Part> parts, int asOf) {
        boolean[] covered = new boolean[CALENDAR.size()];
        for (Part part : parts) {
            for (int day = part.from(); day <= Math.min(part.to(), asOf); day++) {
                covered[day] = true;
            }
        }
        return covered;
    }

    private static List<Part> runs(boolean[] covered) {
        List<Part> runs = new ArrayList<>();
        for (int day = 0; day < covered.length; day++) {
            if (covered[day] && (day == 0 || !covered[day - 1])) {
                int last = day;
                while (last + 1 < covered.length && covered[last + 1]) {
                    last++;
                }
                runs.add(new Part(day, last));
            }
        }
        return runs;
    }

    // As many last days as can be left out without losing a whole month.
    private static int oddDays(Part run) {
        Day first = CALENDAR.get(run.from());
        int end = run.to() + 1;
        int months = first.monthsUntil(CALENDAR.get(end));
        while (end > run.from() && first.monthsUntil(CALENDAR.get(end - 1)) == months) {
            end--;
        }
        return run.to() + 1 - end;
    }

    private static int months(List<Part> runs) {
        return runs.stream()
                .mapToInt(run -> CALENDAR.get(run.from()).monthsUntil(CALENDAR.get(run.to() + 1)))
                .sum();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_spans_are_the_runs_of_covered_days(
            @ForAll("parts") List<Part> parts, @ForAll @IntRange(max = DAYS - 1) int asOf) {
        Practice practice = practice(parts, asOf);
        List<Part> runs = runs(covered(parts, asOf));
        assertThat(practice.spans())
                .isEqualTo(runs.stream()
                        .map(run -> Term.of(
                                CALENDAR.get(run.from()).date(),
                                CALENDAR.get(run.to()).date()))
                        .toList());
        assertThat(practice.months()).isEqualTo(months(runs));
        assertThat(practice.oddDays())
                .isEqualTo(runs.stream().mapToInt(PracticePropertyTest::oddDays).sum());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void covered_days_exceed_neither_the_whole_span_nor_the_sum_of_the_parts(
            @ForAll("parts") List<Part> parts, @ForAll @IntRange(max = DAYS - 1) int asOf) {
        long days = practice(parts, asOf).spans().stream()
                .mapToLong(span -> span.endsOn().toEpochDay() - span.startsOn().toEpochDay() + 1)
                .sum();
        int first = parts.stream().mapToInt(Part::from).min().orElseThrow();
        int last = parts.stream().mapToInt(Part::to).max().orElseThrow();
        assertThat(days)
                .isLessThanOrEqualTo(last - first + 1)
                .isLessThanOrEqualTo(parts.stream()
                        .mapToInt(part -> part.to() - part.from() + 1)
                        .sum());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_periods_changes_nothing(
            @ForAll("parts") List<Part> parts, @ForAll @IntRange(max = DAYS - 1) int asOf, @ForAll Random random) {
        List<Part> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        assertThat(practice(shuffled, asOf)).isEqualTo(practice(parts, asOf));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_period_in_two_pieces_is_the_same_period(
            @ForAll("parts") List<Part> parts, @ForAll @IntRange(max = DAYS - 1) int asOf, @ForAll Random random) {
        List<Part> split = new ArrayList<>();
        for (Part part : parts) {
            int cut = part.from() + random.nextInt(part.to() - part.from() + 1);
            split.add(new Part(part.from(), cut));
            if (cut < part.to()) {
                split.add(new Part(cut + 1, part.to()));
            }
        }
        assertThat(practice(split, asOf)).isEqualTo(practice(parts, asOf));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void lengthening_the_only_period_never_lowers_its_months(
            @ForAll("part") Part part, @ForAll @IntRange(min = 1, max = 100) int more) {
        int months = practice(List.of(part), DAYS - 1).months();
        Part longer = new Part(part.from(), part.to() + more);
        Part earlier = new Part(Math.max(part.from() - more, 0), part.to());
        assertThat(practice(List.of(longer), CALENDAR.size() - 1).months()).isGreaterThanOrEqualTo(months);
        assertThat(practice(List.of(earlier), DAYS - 1).months()).isGreaterThanOrEqualTo(months);
    }

    // Day by day from the reference day on, with the position that holds it going on.
    private static int firstDay(List<Part> parts, int asOf, int neededMonths) {
        boolean[] covered = covered(parts, asOf);
        for (int day = asOf; day < CALENDAR.size() - 1; day++) {
            covered[day] = true;
            if (months(runs(covered)) >= neededMonths) {
                return day;
            }
        }
        throw new AssertionError("The calendar must be longer.");
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_day_of_the_remedy_is_the_first_that_satisfies(
            @ForAll("parts") List<Part> parts,
            @ForAll @IntRange(max = DAYS - 1) int current,
            @ForAll @IntRange(min = 1, max = 60) int more) {
        List<Part> all = new ArrayList<>(parts);
        all.add(new Part(current, DAYS - 1));
        int asOf = DAYS - 1;
        Practice practice = practice(all, asOf);
        int neededMonths = practice.months() + more;
        assertThat(practice.firstDayOf(neededMonths))
                .isEqualTo(CALENDAR.get(firstDay(all, asOf, neededMonths)).date());
    }
}
