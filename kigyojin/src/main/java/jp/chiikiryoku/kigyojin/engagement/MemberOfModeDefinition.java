package jp.chiikiryoku.kigyojin.engagement;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/** Checks that a member is stated with its mode and with no other. */
public final class MemberOfModeDefinition implements ConstraintDefinition<MemberOfMode> {

    private static final String MODE = "mode";

    /** Makes the definition; forms find it by {@link CheckedBy}. */
    public MemberOfModeDefinition() {}

    @Override
    public RelationCheck<Record> check(MemberOfMode constraint, Class<?> valueType) {
        MemberCheck check =
                new MemberCheck(List.of(constraint.member().split("/")), constraint.mode(), constraint.optional());
        // Record itself: Jakarta Validation reads the constraint before a certain record is known.
        if (valueType.isRecord()) {
            check.bind(valueType);
        }
        return check;
    }

    @Override
    public Texts texts() {
        return KigyojinTexts.TEXTS;
    }

    /**
     * What reads the mode and the member of records of one type.
     *
     * @param mode reads the mode
     * @param parents read the records that lead to the member, the first of them from the owner
     * @param member reads the member from the last of them
     */
    private record Bound(Shape.Accessor mode, List<Shape.Accessor> parents, Shape.Accessor member) {

        static Bound of(Class<?> owner, List<String> names) {
            List<Shape.Accessor> parents = new ArrayList<>(names.size() - 1);
            Class<?> parent = owner;
            for (String name : names.subList(0, names.size() - 1)) {
                parents.add(RecordComponents.accessor(parent, name));
                parent = typeOf(parent, name);
            }
            return new Bound(
                    RecordComponents.accessor(owner, MODE),
                    List.copyOf(parents),
                    RecordComponents.accessor(parent, names.get(names.size() - 1)));
        }

        private static Class<?> typeOf(Class<?> owner, String name) {
            return RecordComponents.of(owner).stream()
                    .filter(component -> component.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .type();
        }

        /** The record in which the member stands, or null if it is absent. */
        @Nullable
        Object parent(Record owner) {
            Object parent = owner;
            for (int i = 0; parent != null && i < parents.size(); i++) {
                parent = parents.get(i).read(parent);
            }
            return parent;
        }
    }

    private static final class MemberCheck implements RelationCheck<Record> {

        private final List<String> names;
        private final Mode mode;
        private final boolean optional;
        private final ClassValue<Bound> bound;

        MemberCheck(List<String> names, Mode mode, boolean optional) {
            this.names = names;
            this.mode = mode;
            this.optional = optional;
            this.bound = new ClassValue<>() {
                @Override
                protected Bound computeValue(Class<?> type) {
                    return Bound.of(type, names);
                }
            };
        }

        /** Finds what reads records of a type, before the first of them comes. */
        void bind(Class<?> type) {
            bound.get(type);
        }

        @Override
        public List<String> reads() {
            return List.of(MODE, names.get(0));
        }

        // It reads one member, not all that stands beside it.
        @Override
        public boolean isReadable(Pointer place, Problems problems) {
            return problems.isEmpty() || (problems.isSound(place.member(MODE)) && problems.isSound(at(place)));
        }

        @Override
        public void check(Record owner, Pointer place, Problems problems) {
            Bound reader = bound.get(owner.getClass());
            Object stated = reader.mode().read(owner);
            Object parent = reader.parent(owner);
            if (parent == null || (stated != Mode.DISPATCH && stated != Mode.SIDE_JOB)) {
                return;
            }
            boolean present = reader.member().read(parent) != null;
            if (present && stated != mode) {
                problems.add(at(place), Fault.of(ProblemCode.CONFLICT, MODE, Facts.of(MODE, stated)));
            } else if (!present && stated == mode && !optional) {
                problems.add(at(place), Fault.of(ProblemCode.REQUIRED, MODE, Facts.of(MODE, stated)));
            }
        }

        private Pointer at(Pointer place) {
            Pointer at = place;
            for (String name : names) {
                at = at.member(name);
            }
            return at;
        }
    }
}
