package jp.chiikiryoku.core.constraint;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.text.Facts;

/** Checks the order of two dates. */
public final class DateOrderValidator extends RelationConstraintValidator<DateOrder, Record> {

    private static final Fault EARLIER = Fault.of(ProblemCode.DATE_ORDER);
    private static final Fault NOT_LATER = Fault.of(ProblemCode.DATE_ORDER, "same-day", Facts.empty());

    private ElementReader first = new ElementReader("");
    private ElementReader then = new ElementReader("");
    private boolean sameDay;

    /** Makes the validator. */
    public DateOrderValidator() {}

    @Override
    public void initialize(DateOrder constraint) {
        first = new ElementReader(constraint.first());
        then = new ElementReader(constraint.then());
        sameDay = constraint.sameDay();
    }

    @Override
    public List<String> reads() {
        return List.of(first.component(), then.component());
    }

    @Override
    public void check(Record owner, Pointer place, Problems problems) {
        if (first.read(owner) instanceof LocalDate earlier && then.read(owner) instanceof LocalDate later) {
            if (sameDay ? later.isBefore(earlier) : !later.isAfter(earlier)) {
                problems.add(place.member(then.component()), sameDay ? EARLIER : NOT_LATER);
            }
        }
    }
}
