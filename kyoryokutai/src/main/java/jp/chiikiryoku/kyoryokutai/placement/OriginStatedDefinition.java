package jp.chiikiryoku.kyoryokutai.placement;

import java.util.List;
import jp.chiikiryoku.core.form.CheckedBy;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.kyoryokutai.edition.Exemption;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiTexts;

/** Checks that a member without exemption has an origin. */
public final class OriginStatedDefinition implements ConstraintDefinition<OriginStated>, RelationCheck<Member> {

    private static final String ORIGIN = "origin";
    private static final Fault MISSING = Fault.of(ProblemCode.REQUIRED, ORIGIN, Facts.empty());

    /** Makes the definition; forms find it by {@link CheckedBy}. */
    public OriginStatedDefinition() {}

    @Override
    public RelationCheck<Member> check(OriginStated constraint, Class<?> valueType) {
        return this;
    }

    @Override
    public Texts texts() {
        return KyoryokutaiTexts.TEXTS;
    }

    @Override
    public List<String> reads() {
        return List.of(ORIGIN, "exemption");
    }

    @Override
    public void check(Member member, Pointer place, Problems problems) {
        boolean exempt = member.exemption() != null && member.exemption() != Exemption.NONE;
        if (member.origin() == null && !exempt) {
            problems.add(place.member(ORIGIN), MISSING);
        }
    }
}
