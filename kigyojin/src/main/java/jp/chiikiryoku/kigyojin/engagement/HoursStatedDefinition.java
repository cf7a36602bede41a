package jp.chiikiryoku.kigyojin.engagement;

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
import jp.chiikiryoku.kigyojin.edition.KigyojinTexts;

/** Checks that a side job states its hours. */
public final class HoursStatedDefinition implements ConstraintDefinition<HoursStated>, RelationCheck<Engagement> {

    private static final String PRESENCE = "presence";
    private static final Fault MISSING = Fault.of(ProblemCode.REQUIRED, "hours", Facts.empty());

    /** Makes the definition; forms find it by {@link CheckedBy}. */
    public HoursStatedDefinition() {}

    @Override
    public RelationCheck<Engagement> check(HoursStated constraint, Class<?> valueType) {
        return this;
    }

    @Override
    public Texts texts() {
        return KigyojinTexts.TEXTS;
    }

    @Override
    public List<String> reads() {
        return List.of("mode", PRESENCE);
    }

    @Override
    public void check(Engagement engagement, Pointer place, Problems problems) {
        Presence presence = engagement.presence();
        if (engagement.mode() == Mode.SIDE_JOB && presence != null && presence.workingHours() == null) {
            problems.add(place.member(PRESENCE).member("workingHours"), MISSING);
        }
    }
}
