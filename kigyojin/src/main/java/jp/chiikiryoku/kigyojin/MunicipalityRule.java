package jp.chiikiryoku.kigyojin;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.text.Facts;
import org.jspecify.annotations.Nullable;

/**
 * {@code KGJ-MUNICIPALITY}: a municipality outside the metropolitan areas, or one inside that is disadvantaged, takes
 * part in a settlement autonomy region or declines strongly.
 */
final class MunicipalityRule {

    private static final KigyojinRule RULE = KigyojinRule.MUNICIPALITY;
    private static final String DISADVANTAGED = "disadvantagedArea";
    private static final String AUTONOMY_REGION = "settlementAutonomyRegion";
    private static final String DECLINE = "highPopulationDecline";

    private final Citation citation;

    MunicipalityRule(Citation citation) {
        this.citation = citation;
    }

    Finding check(Municipality municipality, Pointer place) {
        LocalGovernmentCode code = LocalGovernmentCode.parse(requireNonNull(municipality.code(), "code"));
        Facts facts = Facts.of("code", code);
        Pointer ofCode = place.member("code");
        if (code.isPrefecture()) {
            return Finding.violated(RULE, ofCode, facts, citation).withText("violated-prefecture");
        }
        if (code.isSpecialWard()) {
            return Finding.violated(RULE, ofCode, facts, citation).withText("violated-special-ward");
        }
        return code.prefecture().isMetropolitan()
                ? checkInside(municipality, place, facts)
                : Finding.satisfied(RULE, ofCode, facts, citation);
    }

    private Finding checkInside(Municipality municipality, Pointer place, Facts facts) {
        List<Pointer> unknown = new ArrayList<>(0);
        boolean any = isStated(municipality.disadvantagedArea(), place.member(DISADVANTAGED), unknown);
        any |= isStated(municipality.settlementAutonomyRegion(), place.member(AUTONOMY_REGION), unknown);
        any |= isStated(municipality.highPopulationDecline(), place.member(DECLINE), unknown);
        if (any) {
            return Finding.satisfied(RULE, place.member("code"), facts, citation)
                    .withText("satisfied-inside");
        }
        return unknown.isEmpty()
                ? Finding.violated(RULE, place.member(DISADVANTAGED), facts, citation)
                : Finding.undetermined(RULE, unknown.get(0), facts, citation).withOpenQuestions(unknown);
    }

    private static boolean isStated(@Nullable Boolean fact, Pointer place, List<Pointer> unknown) {
        if (fact == null) {
            unknown.add(place);
        }
        return Boolean.TRUE.equals(fact);
    }
}
