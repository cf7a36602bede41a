package jp.chiikiryoku.kigyojin.engagement.internal;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.assessment.RuleCheck;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.government.LocalGovernmentCode;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import org.jspecify.annotations.Nullable;

/**
 * {@code KGJ-MUNICIPALITY}: a municipality outside the metropolitan areas, or one inside that has a disadvantaged area,
 * takes part in a settlement autonomy region or declines strongly.
 *
 * <p>隠岐の島町 (325287) lies outside and satisfies the rule; 坂祝町 (215015) lies inside, so with none of the three known
 * the rule is open, and with all three false it is violated. A prefecture or a special ward never satisfies it. Source:
 * the ministry's budget document («三大都市圏外の市町村», «条件不利地域を有する市町村、定住自立圏に取り組む市町村及び人口減少率が高い市町村»).
 */
public final class MunicipalityRule implements RuleCheck<ReceivingSide> {

    private static final Pointer MUNICIPALITY = Pointer.parse("/municipality");
    private static final Pointer CODE = MUNICIPALITY.member("code");
    private static final Pointer DISADVANTAGED = MUNICIPALITY.member("disadvantagedArea");
    private static final Pointer AUTONOMY_REGION = MUNICIPALITY.member("settlementAutonomyRegion");
    private static final Pointer DECLINE = MUNICIPALITY.member("highPopulationDecline");

    private final RuleAnswers answers;
    private final RuleAnswers ofDisadvantagedArea;

    /** Makes the rule. */
    public MunicipalityRule(Edition<?> edition) {
        answers = RuleAnswers.of(KigyojinRule.MUNICIPALITY, CODE, edition);
        ofDisadvantagedArea = answers.at(DISADVANTAGED);
    }

    @Override
    public Rule rule() {
        return answers.rule();
    }

    @Override
    public Finding check(ReceivingSide receiving) {
        LocalGovernmentCode code = receiving.municipality().code();
        Facts facts = Facts.of("code", code);
        if (code.isPrefecture()) {
            return answers.violated("violated-prefecture", facts);
        }
        if (code.isSpecialWard()) {
            return answers.violated("violated-special-ward", facts);
        }
        return code.prefecture().isMetropolitan()
                ? checkInside(receiving.municipality(), facts)
                : answers.satisfied(facts);
    }

    private Finding checkInside(CheckedMunicipality municipality, Facts facts) {
        List<Pointer> unknown = new ArrayList<>(0);
        boolean any = isStated(municipality.disadvantagedArea(), DISADVANTAGED, unknown);
        any |= isStated(municipality.settlementAutonomyRegion(), AUTONOMY_REGION, unknown);
        any |= isStated(municipality.highPopulationDecline(), DECLINE, unknown);
        if (any) {
            return answers.satisfied("satisfied-inside", facts);
        }
        return unknown.isEmpty()
                ? ofDisadvantagedArea.violated(facts)
                : answers.at(unknown.get(0)).undetermined(facts).withOpenQuestions(unknown);
    }

    private static boolean isStated(@Nullable Boolean fact, Pointer place, List<Pointer> unknown) {
        if (fact == null) {
            unknown.add(place);
        }
        return Boolean.TRUE.equals(fact);
    }
}
