package jp.chiikiryoku.core.form.internal;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.constraint.YearOfTerm;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.core.text.Facts;

/** The fiscal year of a record and its term have a day in common. */
final class YearOfTermDefinition implements ConstraintDefinition<YearOfTerm> {

    private static final Fault NO_DAY = Fault.of(ProblemCode.CONFLICT, "year-of-term", Facts.empty());

    @Override
    public RelationCheck<Record> check(YearOfTerm constraint, Class<?> valueType) {
        Declarations.requireType(Record.class, valueType, constraint);
        Declarations.requireNames(new String[] {constraint.year(), constraint.first(), constraint.last()}, constraint);
        YearCheck check = new YearCheck(
                new ElementComponent(constraint.year()),
                new ComponentPath(constraint.first()),
                new ComponentPath(constraint.last()));
        // Record itself: the constraint is read before a certain record is known.
        if (valueType.isRecord()) {
            Declarations.require(
                    check.fits(valueType),
                    constraint,
                    "must name a fiscal year and two dates of " + valueType.getName());
        }
        return check;
    }

    private record YearCheck(ElementComponent year, ComponentPath first, ComponentPath last)
            implements RelationCheck<Record> {

        boolean fits(Class<?> owner) {
            return new ComponentPath(year.name()).typeIn(owner) == FiscalYear.class
                    && first.typeIn(owner) == LocalDate.class
                    && last.typeIn(owner) == LocalDate.class;
        }

        @Override
        public List<String> reads() {
            return List.of(year.name(), first.path(), last.path());
        }

        @Override
        public void check(Record owner, Pointer place, Problems problems) {
            if (year.read(owner) instanceof FiscalYear stated
                    && first.read(owner) instanceof LocalDate from
                    && last.read(owner) instanceof LocalDate until
                    && (from.isAfter(stated.lastDay()) || until.isBefore(stated.firstDay()))) {
                problems.add(place.member(year.name()), NO_DAY);
            }
        }
    }
}
