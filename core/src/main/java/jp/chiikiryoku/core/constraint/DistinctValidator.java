package jp.chiikiryoku.core.constraint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.text.Facts;

/** Checks that no entry stands in a list twice. */
public final class DistinctValidator extends RelationConstraintValidator<Distinct, List<?>> {

    private static final Fault TWICE = Fault.of(ProblemCode.CONFLICT, "twice", Facts.empty());

    private ElementReader entries = new ElementReader("");

    /** Makes the validator. */
    public DistinctValidator() {}

    @Override
    public void initialize(Distinct constraint) {
        entries = new ElementReader(constraint.by());
    }

    @Override
    public List<String> reads() {
        return List.of();
    }

    /** Entries stand for themselves: a fault of one does not hide that two others are equal. */
    @Override
    public boolean isReadable(Pointer place, Problems problems) {
        return true;
    }

    @Override
    public void check(List<?> list, Pointer place, Problems problems) {
        if (list.size() < 2) {
            return;
        }
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Object entry = entries.read(list.get(i));
            if (entry != null && !seen.add(entry)) {
                problems.addIfSound(entryAt(place.at(i)), TWICE);
            }
        }
    }

    private Pointer entryAt(Pointer element) {
        return entries.component().isEmpty() ? element : element.member(entries.component());
    }
}
