package jp.chiikiryoku.kyoryokutai;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.payload.KindDefinition;
import jp.chiikiryoku.core.payload.Reference;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/** The kind {@code kyoryokutai-member}. */
final class PlacementDefinition implements KindDefinition<Placement, KyoryokutaiParameters> {

    private static final Pointer APPOINTED_ON = Pointer.parse("/member/appointedOn");

    static final PlacementDefinition INSTANCE = new PlacementDefinition();

    private PlacementDefinition() {}

    @Override
    public String name() {
        return Kyoryokutai.MEMBER;
    }

    @Override
    public Class<Placement> payloadType() {
        return Placement.class;
    }

    @Override
    public List<? extends Rule> rules() {
        return KyoryokutaiRule.ofPlacement();
    }

    @Override
    public Reference<Placement> reference() {
        return Reference.date(APPOINTED_ON, PlacementDefinition::appointedOn);
    }

    @Override
    public void checkParameters(KyoryokutaiParameters parameters, Pointer place, Problems problems) {
        Pointer placement = place.member("placement");
        if (parameters.placement() == null) {
            problems.add(placement, Fault.of(ProblemCode.REQUIRED));
        } else if (!parameters.placement().areaMatrix().value().isComplete()) {
            Pointer rows = placement.member("areaMatrix").member("value").member("rows");
            problems.add(rows, Fault.of(ProblemCode.REQUIRED, "area-rows", Facts.empty()));
        }
    }

    @Override
    public Ruleset<Placement> ruleset(Edition<KyoryokutaiParameters> edition) {
        return new PlacementRuleset(edition);
    }

    private static @Nullable LocalDate appointedOn(Placement placement) {
        return placement.member() == null ? null : placement.member().appointedOn();
    }
}
