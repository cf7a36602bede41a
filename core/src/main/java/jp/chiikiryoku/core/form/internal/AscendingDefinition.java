package jp.chiikiryoku.core.form.internal;

import java.util.List;
import jp.chiikiryoku.core.constraint.Ascending;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** The strict order of a list's elements. */
final class AscendingDefinition implements ConstraintDefinition<Ascending> {

    private static final Fault ORDER = Fault.of(ProblemCode.CONFLICT, "order", Facts.empty());

    @Override
    public RelationCheck<List<?>> check(Ascending constraint, Class<?> valueType) {
        Declarations.requireType(List.class, valueType, constraint);
        Declarations.requireNames(constraint.by(), constraint);
        return new OrderCheck(ElementComponent.of(constraint.by()), new ElementComponent("value"));
    }

    private record OrderCheck(List<ElementComponent> components, ElementComponent value)
            implements RelationCheck<List<?>> {

        @Override
        public List<String> reads() {
            return List.of();
        }

        @Override
        public void check(List<?> list, Pointer place, Problems problems) {
            for (int i = 1; i < list.size(); i++) {
                for (ElementComponent component : components) {
                    if (!ascends(component.read(list.get(i - 1)), component.read(list.get(i)))) {
                        problems.add(place.at(i).member(component.name()), ORDER);
                    }
                }
            }
        }

        private boolean ascends(@Nullable Object earlier, @Nullable Object later) {
            Comparable<Object> low = comparable(earlier);
            Comparable<Object> high = comparable(later);
            return low == null || high == null || high.compareTo(low) > 0;
        }

        // The constraint stands on components that compare with themselves, some of them within a cited value; one that
        // has several readings is compared when each is settled.
        @SuppressWarnings("unchecked")
        private @Nullable Comparable<Object> comparable(@Nullable Object component) {
            return (Comparable<Object>)
                    (component instanceof Comparable<?> || component == null ? component : value.find(component));
        }
    }
}
