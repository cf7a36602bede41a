package jp.chiikiryoku.kigyojin.engagement;

import java.util.List;
import jp.chiikiryoku.core.form.CheckedBy;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RecordComponents;
import jp.chiikiryoku.core.form.RelationCheck;
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
        return new MemberCheck(List.of(constraint.member().split("/")), constraint.mode(), constraint.optional());
    }

    @Override
    public Texts texts() {
        return KigyojinTexts.TEXTS;
    }

    private record MemberCheck(List<String> member, Mode mode, boolean optional) implements RelationCheck<Record> {

        @Override
        public List<String> reads() {
            return List.of(MODE, member.get(0));
        }

        // It reads one member, not all that stands beside it.
        @Override
        public boolean isReadable(Pointer place, Problems problems) {
            return problems.isEmpty() || (problems.isSound(place.member(MODE)) && problems.isSound(at(place)));
        }

        @Override
        public void check(Record owner, Pointer place, Problems problems) {
            Object stated = read(owner, MODE);
            Record parent = parent(owner);
            if (parent == null || (stated != Mode.DISPATCH && stated != Mode.SIDE_JOB)) {
                return;
            }
            boolean present = read(parent, member.get(member.size() - 1)) != null;
            if (present && stated != mode) {
                problems.add(at(place), Fault.of(ProblemCode.CONFLICT, MODE, Facts.of(MODE, stated)));
            } else if (!present && stated == mode && !optional) {
                problems.add(at(place), Fault.of(ProblemCode.REQUIRED, MODE, Facts.of(MODE, stated)));
            }
        }

        private Pointer at(Pointer place) {
            Pointer at = place;
            for (String name : member) {
                at = at.member(name);
            }
            return at;
        }

        /** The record in which the member stands, or null if it is absent. */
        private @Nullable Record parent(Record owner) {
            Record parent = owner;
            for (int i = 0; parent != null && i < member.size() - 1; i++) {
                parent = (Record) read(parent, member.get(i));
            }
            return parent;
        }

        private static @Nullable Object read(Record owner, String name) {
            return RecordComponents.accessor(owner.getClass(), name).read(owner);
        }
    }
}
