package jp.chiikiryoku.kyoryokutai.placement;

import java.util.List;
import jp.chiikiryoku.core.form.CheckedBy;
import jp.chiikiryoku.core.form.ConstraintDefinition;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.form.RelationCheck;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.kyoryokutai.edition.AreaCategory;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiTexts;
import org.jspecify.annotations.Nullable;

/** Checks the codes of a member's origin and destination, each member of them by itself. */
public final class AreaCodesDefinition implements ConstraintDefinition<AreaCodes>, RelationCheck<Member> {

    private static final String CODE = "code";
    private static final String CATEGORY = "areaCategory";
    private static final Fault NO_MUNICIPALITY = Fault.of(ProblemCode.OUT_OF_RANGE, "destination", Facts.empty());
    private static final Fault NO_DESIGNATED_CITY = Fault.of(ProblemCode.CONFLICT, "designated-city", Facts.empty());
    private static final Fault OTHER_CATEGORY = Fault.of(ProblemCode.CONFLICT, "other-category", Facts.empty());
    private static final Fault TWO_CATEGORIES = Fault.of(ProblemCode.CONFLICT, "two-categories", Facts.empty());

    /** Makes the definition; forms find it by {@link CheckedBy}. */
    public AreaCodesDefinition() {}

    @Override
    public RelationCheck<Member> check(AreaCodes constraint, Class<?> valueType) {
        return this;
    }

    @Override
    public Texts texts() {
        return KyoryokutaiTexts.TEXTS;
    }

    @Override
    public List<String> reads() {
        return List.of("origin", "destination");
    }

    /** A problem of one area does not hide what another is. */
    @Override
    public boolean isReadable(Pointer place, Problems problems) {
        return true;
    }

    @Override
    public void check(Member member, Pointer place, Problems problems) {
        Area origin = member.origin();
        Area destination = member.destination();
        Pointer placeOfOrigin = place.member("origin");
        Pointer placeOfDestination = place.member("destination");
        if (destination != null) {
            checkMunicipality(destination, placeOfDestination, problems);
            checkDesignatedCity(destination, placeOfDestination, problems);
        }
        if (origin != null) {
            checkDesignatedCity(origin, placeOfOrigin, problems);
        }
        if (origin != null && destination != null && isSound(placeOfOrigin, problems)) {
            checkOneCategory(origin, destination, placeOfDestination, problems);
        }
    }

    private static void checkMunicipality(Area destination, Pointer place, Problems problems) {
        LocalGovernmentCode code = codeOf(destination);
        if (code != null && !code.isMunicipality()) {
            problems.addIfSound(place.member(CODE), NO_MUNICIPALITY);
        }
    }

    private static void checkDesignatedCity(Area area, Pointer place, Problems problems) {
        LocalGovernmentCode code = codeOf(area);
        AreaCategory category = area.areaCategory();
        if (code != null
                && category != null
                && category.isOfDesignatedCities() != code.isDesignatedCity()
                && isSound(place, problems)) {
            problems.add(place.member(CATEGORY), code.isDesignatedCity() ? OTHER_CATEGORY : NO_DESIGNATED_CITY);
        }
    }

    private static void checkOneCategory(Area origin, Area destination, Pointer place, Problems problems) {
        LocalGovernmentCode code = codeOf(destination);
        AreaCategory ofOrigin = origin.areaCategory();
        AreaCategory ofDestination = destination.areaCategory();
        boolean differ = ofOrigin != null && ofDestination != null && ofOrigin != ofDestination;
        if (differ && code != null && code.equals(codeOf(origin)) && isSound(place, problems)) {
            problems.add(place.member(CATEGORY), TWO_CATEGORIES);
        }
    }

    private static boolean isSound(Pointer area, Problems problems) {
        return problems.isSound(area.member(CODE)) && problems.isSound(area.member(CATEGORY));
    }

    /** The code, or null if none is stated or it is none. */
    private static @Nullable LocalGovernmentCode codeOf(Area area) {
        String code = area.code();
        return code == null || LocalGovernmentCode.faultOf(code) != null ? null : LocalGovernmentCode.parse(code);
    }
}
