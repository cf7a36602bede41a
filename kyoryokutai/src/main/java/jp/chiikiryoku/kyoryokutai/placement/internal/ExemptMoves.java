package jp.chiikiryoku.kyoryokutai.placement.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.RuleAnswers;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.edition.AreaCategory;
import jp.chiikiryoku.kyoryokutai.edition.Exemption;
import jp.chiikiryoku.kyoryokutai.edition.PlacementParameters.ExemptionTerms;

/**
 * The moves whose origin does not matter: the destination lies outside the metropolitan areas or is a disadvantaged one
 * inside. Each answer cites its exemption.
 */
final class ExemptMoves {

    private final RuleAnswers answers;
    private final Map<Exemption, RuleAnswers> answersOfExemptions = new EnumMap<>(Exemption.class);

    ExemptMoves(List<ExemptionTerms> exemptions, RuleAnswers answers) {
        this.answers = answers;
        for (ExemptionTerms terms : exemptions) {
            answersOfExemptions.put(terms.exemption(), answers.citing(terms.citation()));
        }
    }

    Finding check(CheckedPlacement placement) {
        CheckedArea destination = placement.destination();
        AreaCategory category = destination.category();
        Facts facts = Facts.of("exemption", placement.exemption(), "destination", category);
        RuleAnswers cited = answersOfExemptions.getOrDefault(placement.exemption(), answers);
        if (!category.isMetropolitan() || category.isWhollyDisadvantaged()) {
            return cited.satisfied("exempt", facts);
        }
        if (!category.isPartlyDisadvantaged()) {
            return cited.violated("violated-exempt", facts);
        }
        return destination.isInsideZone()
                ? cited.satisfied("exempt", facts)
                : cited.at(AreaRule.DESTINATION_ZONE).undetermined(undetermined(destination), facts);
    }

    // The sources do not say what holds outside the zones of a partly disadvantaged municipality.
    private static String undetermined(CheckedArea destination) {
        return destination.insideZone() == null ? "undetermined-exempt" : "undetermined-exempt-outside";
    }
}
