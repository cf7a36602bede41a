package jp.chiikiryoku.kigyojin.engagement;

import java.time.YearMonth;
import java.util.List;
import jp.chiikiryoku.core.form.CheckedBy;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RecordComponents;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.core.form.Shape;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.kigyojin.edition.KigyojinTexts;

/** Checks that a month has as many days as are stated. */
public final class WithinMonthDefinition implements ConstraintDefinition<WithinMonth> {

    /** Makes the definition; forms find it by {@link CheckedBy}. */
    public WithinMonthDefinition() {}

    @Override
    public RelationCheck<Presence> check(WithinMonth constraint, Class<?> valueType) {
        return new DaysCheck(constraint.days(), RecordComponents.accessor(Presence.class, constraint.days()));
    }

    @Override
    public Texts texts() {
        return KigyojinTexts.TEXTS;
    }

    private record DaysCheck(String name, Shape.Accessor days) implements RelationCheck<Presence> {

        @Override
        public List<String> reads() {
            return List.of("month", name);
        }

        @Override
        public void check(Presence presence, Pointer place, Problems problems) {
            if (presence.month() == null || !(days.read(presence) instanceof Integer stated)) {
                return;
            }
            int greatest = YearMonth.parse(presence.month()).lengthOfMonth();
            if (stated > greatest) {
                Facts facts = Facts.of("greatest", greatest);
                problems.add(place.member(name), Fault.of(ProblemCode.OUT_OF_RANGE, "days-of-month", facts));
            }
        }
    }
}
