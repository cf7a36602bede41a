package jp.chiikiryoku.kyoryokutai.placement.internal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.edition.AreaCategory;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;
import jp.chiikiryoku.kyoryokutai.edition.PlacementParameters;
import jp.chiikiryoku.kyoryokutai.placement.Activity;
import jp.chiikiryoku.kyoryokutai.placement.Area;
import jp.chiikiryoku.kyoryokutai.placement.Member;
import jp.chiikiryoku.kyoryokutai.placement.Placement;

/** Checked placements that a test makes of a member, and the edition under which it asks a rule. */
final class Placements {

    static final Edition<KyoryokutaiParameters> R6 = Kyoryokutai.editions().get("r6");
    static final PlacementParameters PARAMETERS = requireNonNull(R6.parameters().placement());

    private Placements() {}

    /** A member who moves from a metropolitan city to a wholly disadvantaged town for three years. */
    static Member.Builder member() {
        return Member.builder()
                .origin(Area.of(AreaCategory.METRO_URBAN))
                .destination(Area.of(AreaCategory.OUTER_FULL))
                .selectedOn(LocalDate.of(2024, 2, 1))
                .appointedOn(LocalDate.of(2024, 4, 1))
                .residenceMovedOn(LocalDate.of(2024, 4, 3))
                .baseOfLifeMoved(Criterion.of(Judgement.MET))
                .termEndsOn(LocalDate.of(2027, 3, 31))
                .activities(List.of(Activity.LIVING_SUPPORT));
    }

    /** A member of whom origin, selection, move and judgement are not stated. */
    static Member.Builder withoutOrigin() {
        return Member.builder()
                .destination(Area.of(AreaCategory.OUTER_FULL))
                .appointedOn(LocalDate.of(2024, 4, 1))
                .termEndsOn(LocalDate.of(2027, 3, 31))
                .activities(List.of(Activity.LIVING_SUPPORT));
    }

    /** The same who moves from a metropolitan city. */
    static Member.Builder unknown() {
        return withoutOrigin().origin(Area.of(AreaCategory.METRO_URBAN));
    }

    static CheckedPlacement checked(Member.Builder member) {
        return CheckedPlacement.of(Placement.of(member.build()));
    }
}
