package jp.chiikiryoku.core.form.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.calendar.JapanTime;
import jp.chiikiryoku.core.constraint.DateOrder;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RecordComponents;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** The order of two dates of a record; an instant counts as its day in Japan. */
final class DateOrderDefinition implements ConstraintDefinition<DateOrder> {

    private static final Set<Class<?>> DATES = Set.of(LocalDate.class, OffsetDateTime.class);
    private static final Fault EARLIER = Fault.of(ProblemCode.DATE_ORDER);
    private static final Fault NOT_LATER = Fault.of(ProblemCode.DATE_ORDER, "same-day", Facts.empty());

    @Override
    public RelationCheck<Record> check(DateOrder constraint, Class<?> valueType) {
        Declarations.requireType(Record.class, valueType, constraint);
        Declarations.requireNames(new String[] {constraint.first(), constraint.then()}, constraint);
        // Record itself: the constraint is read before a certain record is known.
        if (valueType.isRecord()) {
            requireDate(constraint.first(), valueType, constraint);
            requireDate(constraint.then(), valueType, constraint);
        }
        return new OrderCheck(
                new ElementComponent(constraint.first()),
                new ElementComponent(constraint.then()),
                constraint.sameDay());
    }

    private static void requireDate(String name, Class<?> record, DateOrder constraint) {
        boolean isDate = RecordComponents.of(record).stream()
                .anyMatch(component -> component.name().equals(name) && DATES.contains(component.type()));
        Declarations.require(isDate, constraint, "must name dates of " + record.getName() + ", not " + name);
    }

    private record OrderCheck(ElementComponent first, ElementComponent then, boolean sameDay)
            implements RelationCheck<Record> {

        @Override
        public List<String> reads() {
            return List.of(first.name(), then.name());
        }

        @Override
        public void check(Record owner, Pointer place, Problems problems) {
            LocalDate earlier = day(first.read(owner));
            LocalDate later = day(then.read(owner));
            if (earlier != null && later != null && (sameDay ? later.isBefore(earlier) : !later.isAfter(earlier))) {
                problems.add(place.member(then.name()), sameDay ? EARLIER : NOT_LATER);
            }
        }

        private static @Nullable LocalDate day(@Nullable Object date) {
            if (date instanceof OffsetDateTime instant) {
                return JapanTime.dayOf(instant);
            }
            return date instanceof LocalDate day ? day : null;
        }
    }
}
