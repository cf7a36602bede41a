package jp.chiikiryoku.matching.kigyojin;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.WorkField;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed offer: what the rules of a pair see.
 *
 * @param fields the fields of work
 * @param fieldText the text of the field {@code OTHER}, or null if there is none
 * @param modes the modes
 * @param period when the person can come
 * @param leastEnd the first day on which an overlap that begins with this period is long enough
 * @param days the days of a month
 */
record CheckedOffer(
        Set<WorkField> fields, @Nullable String fieldText, Set<Mode> modes, Term period, LocalDate leastEnd, int days) {

    static CheckedOffer of(Offer offer, int shortestOverlap) {
        Term period = CheckedNeed.term(requireNonNull(offer.period(), "period"));
        return new CheckedOffer(
                EnumSet.copyOf(requireNonNull(offer.fields(), "fields")),
                offer.fieldText(),
                EnumSet.copyOf(requireNonNull(offer.modes(), "modes")),
                period,
                period.lastDayOfMonth(shortestOverlap),
                requireNonNull(offer.daysPerMonth(), "daysPerMonth"));
    }
}
