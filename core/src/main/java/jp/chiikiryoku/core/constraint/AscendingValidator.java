package jp.chiikiryoku.core.constraint;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.text.Facts;

/** Checks that the elements of a list ascend strictly. */
public final class AscendingValidator extends RelationConstraintValidator<Ascending, List<?>> {

    private static final Fault ORDER = Fault.of(ProblemCode.CONFLICT, "order", Facts.empty());

    private List<ElementReader> components = List.of();

    /** Makes the validator. */
    public AscendingValidator() {}

    @Override
    public void initialize(Ascending constraint) {
        components = ElementReader.of(constraint.by());
    }

    @Override
    public List<String> reads() {
        return List.of();
    }

    @Override
    public void check(List<?> list, Pointer place, Problems problems) {
        for (int i = 1; i < list.size(); i++) {
            for (ElementReader component : components) {
                if (value(component, list.get(i)).compareTo(value(component, list.get(i - 1))) <= 0) {
                    problems.add(place.at(i).member(component.component()), ORDER);
                }
            }
        }
    }

    // The constraint stands on components that compare with themselves.
    @SuppressWarnings("unchecked")
    private static Comparable<Object> value(ElementReader component, Object element) {
        Object value = requireNonNull(component.read(element), component.component());
        return (Comparable<Object>) (value instanceof Cited<?> cited ? cited.value() : value);
    }
}
