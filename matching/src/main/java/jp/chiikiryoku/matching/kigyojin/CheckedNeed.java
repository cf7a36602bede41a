package jp.chiikiryoku.matching.kigyojin;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Period;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed need: what the rules of a pair see.
 *
 * @param field the field of the work
 * @param fieldText the text of the field {@code OTHER}, or null if there is none
 * @param mode the mode
 * @param period when the person is needed
 * @param leastEnd the first day on which an overlap that begins with this period is long enough
 * @param days the days of a month
 */
record CheckedNeed(WorkField field, @Nullable String fieldText, Mode mode, Term period, LocalDate leastEnd, int days) {

    static CheckedNeed of(Need need, int shortestOverlap) {
        Term period = term(requireNonNull(need.period(), "period"));
        return new CheckedNeed(
                requireNonNull(need.field(), "field"),
                need.fieldText(),
                requireNonNull(need.mode(), "mode"),
                period,
                period.lastDayOfMonth(shortestOverlap),
                requireNonNull(need.daysPerMonth(), "daysPerMonth"));
    }

    static Term term(Period period) {
        return Term.of(requireNonNull(period.startsOn(), "startsOn"), requireNonNull(period.endsOn(), "endsOn"));
    }
}
