package jp.chiikiryoku.core.form.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.chiikiryoku.core.constraint.Distinct;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.core.form.SchemaKeywords;
import jp.chiikiryoku.core.form.ValueCheck;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** The entries of a list, each once. */
final class DistinctDefinition implements ConstraintDefinition<Distinct> {

    private static final Fault TWICE = Fault.of(ProblemCode.CONFLICT, "twice", Facts.empty());

    @Override
    public RelationCheck<List<?>> check(Distinct constraint, Class<?> valueType) {
        Declarations.requireType(List.class, valueType, constraint);
        Declarations.require(
                constraint.by().isEmpty() || !constraint.by().isBlank(),
                constraint,
                "must not name an empty component");
        List<ValueCheck<String>> prefectures = Arrays.stream(constraint.prefectures())
                .map(entry -> new PrefectureNumberDefinition().check(entry, String.class))
                .toList();
        return new TwiceCheck(constraint.by().isEmpty() ? null : new ElementComponent(constraint.by()), prefectures);
    }

    @Override
    public void describe(Distinct constraint, SchemaKeywords keywords) {
        // Elements that must differ in one component only are beyond a schema.
        if (constraint.by().isEmpty()) {
            keywords.uniqueItems();
        }
        keywords.describe("schema.distinct");
    }

    private record TwiceCheck(@Nullable ElementComponent by, List<ValueCheck<String>> prefectures)
            implements RelationCheck<List<?>> {

        @Override
        public List<String> reads() {
            return List.of();
        }

        @Override
        public void check(List<?> list, Pointer place, Problems problems) {
            if (list.size() < 2 || !areSound(list)) {
                return;
            }
            // In an order and not by hashes, which a payload can make collide.
            Set<Object> seen = new TreeSet<>(EntryOrder.INSTANCE);
            for (int i = 0; i < list.size(); i++) {
                Object element = list.get(i);
                Object entry = by == null ? element : by.read(element);
                if (entry != null && !seen.add(entry)) {
                    problems.add(entryAt(place.at(i)), TWICE);
                }
            }
        }

        private boolean areSound(List<?> list) {
            return prefectures.isEmpty()
                    || list.stream()
                            .allMatch(entry ->
                                    prefectures.stream().allMatch(check -> check.faultOf((String) entry) == null));
        }

        private Pointer entryAt(Pointer element) {
            return by == null ? element : element.member(by.name());
        }
    }
}
