package jp.chiikiryoku.kyoryokutai;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Note;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.kyoryokutai.PlacementParameters.ExemptionTerms;
import jp.chiikiryoku.kyoryokutai.PlacementParameters.Service;
import org.jspecify.annotations.Nullable;

/**
 * {@code KYR-AREA}: the member moves from where and to where the matrix allows; if exempt, to any destination outside
 * the metropolitan areas or a disadvantaged one inside.
 */
final class AreaRule {

    private static final KyoryokutaiRule RULE = KyoryokutaiRule.AREA;
    private static final Pointer MEMBER = Pointer.parse("/member");
    private static final Pointer ORIGIN = MEMBER.member("origin").member("areaCategory");
    private static final Pointer ORIGIN_ZONE = MEMBER.member("origin").member("insideDisadvantagedZone");
    private static final Pointer DESTINATION = MEMBER.member("destination").member("areaCategory");
    private static final Pointer DESTINATION_ZONE = MEMBER.member("destination").member("insideDisadvantagedZone");

    private final Map<AreaCategory, Map<AreaCategory, AreaCondition>> conditions = new EnumMap<>(AreaCategory.class);
    private final Set<AreaCategory> barred = EnumSet.allOf(AreaCategory.class);
    private final Citation citation;
    private final Map<Exemption, ExemptionTerms> exemptions = new EnumMap<>(Exemption.class);
    private final Map<Exemption, Note> notes = new EnumMap<>(Exemption.class);

    AreaRule(PlacementParameters parameters, Citation citation) {
        this.citation = citation;
        addConditions(parameters.areaMatrix().value());
        for (ExemptionTerms terms : parameters.exemptions()) {
            exemptions.put(terms.exemption(), terms);
            addNote(terms);
        }
    }

    private void addConditions(AreaMatrix matrix) {
        for (AreaCategory from : AreaCategory.values()) {
            Map<AreaCategory, AreaCondition> ofOrigin = new EnumMap<>(AreaCategory.class);
            for (AreaCategory to : AreaCategory.values()) {
                AreaCondition condition = matrix.condition(from, to);
                ofOrigin.put(to, condition);
                if (condition != AreaCondition.NEVER) {
                    barred.remove(to);
                }
            }
            conditions.put(from, ofOrigin);
        }
    }

    private void addNote(ExemptionTerms terms) {
        Service service = terms.service();
        if (service != null) {
            Facts facts = Facts.of(
                    "leastYears", service.leastYears().value(),
                    "withinYears", service.withinYears().value());
            notes.put(terms.exemption(), new Note("note.attested." + terms.exemption(), facts));
        }
    }

    boolean knows(Exemption exemption) {
        return exemption == Exemption.NONE || exemptions.containsKey(exemption);
    }

    List<Note> notes(Situation situation) {
        Note note = notes.get(situation.exemption());
        return note == null ? List.of() : List.of(note);
    }

    Finding check(Situation situation) {
        ExemptionTerms terms = exemptions.get(situation.exemption());
        return terms == null ? checkMove(situation) : checkDestination(situation, terms);
    }

    private Finding checkMove(Situation situation) {
        Area origin = requireNonNull(situation.origin(), "origin");
        Area destination = situation.destination();
        AreaCategory from = requireNonNull(origin.areaCategory(), "areaCategory");
        AreaCategory to = requireNonNull(destination.areaCategory(), "areaCategory");
        AreaCondition condition =
                requireNonNull(requireNonNull(conditions.get(from), "row").get(to), "condition");
        Facts facts = Facts.of("origin", from, "destination", to, "condition", condition);
        return switch (condition.outcome(origin.insideDisadvantagedZone(), destination.insideDisadvantagedZone())) {
            case SATISFIED -> Finding.satisfied(RULE, DESTINATION, facts, citation);
            case VIOLATED -> Finding.violated(RULE, decisive(condition, origin, to), facts, citation);
            case UNDETERMINED -> undetermined(condition, origin, destination, facts);
        };
    }

    private Pointer decisive(AreaCondition condition, Area origin, AreaCategory to) {
        if (barred.contains(to)) {
            return DESTINATION;
        }
        if (condition.asksOrigin() && Boolean.TRUE.equals(origin.insideDisadvantagedZone())) {
            return ORIGIN_ZONE;
        }
        return condition.asksDestination() ? DESTINATION_ZONE : ORIGIN;
    }

    private Finding undetermined(AreaCondition condition, Area origin, Area destination, Facts facts) {
        boolean ofOrigin = condition.asksOrigin() && origin.insideDisadvantagedZone() == null;
        boolean ofDestination = condition.asksDestination() && destination.insideDisadvantagedZone() == null;
        if (ofOrigin && ofDestination) {
            return Finding.undetermined(RULE, ORIGIN_ZONE, facts, citation)
                    .withText("undetermined-both")
                    .withOpenQuestions(List.of(ORIGIN_ZONE, DESTINATION_ZONE));
        }
        return ofOrigin
                ? Finding.undetermined(RULE, ORIGIN_ZONE, facts, citation).withText("undetermined-origin")
                : Finding.undetermined(RULE, DESTINATION_ZONE, facts, citation).withText("undetermined-destination");
    }

    private static Finding checkDestination(Situation situation, ExemptionTerms terms) {
        Area destination = situation.destination();
        AreaCategory category = requireNonNull(destination.areaCategory(), "areaCategory");
        Facts facts = Facts.of("exemption", terms.exemption(), "destination", category);
        return switch (outcome(category, destination.insideDisadvantagedZone())) {
            case SATISFIED ->
                Finding.satisfied(RULE, DESTINATION, facts, terms.citation()).withText("exempt");
            case VIOLATED ->
                Finding.violated(RULE, DESTINATION, facts, terms.citation()).withText("violated-exempt");
            case UNDETERMINED ->
                Finding.undetermined(RULE, DESTINATION_ZONE, facts, terms.citation())
                        .withText(
                                destination.insideDisadvantagedZone() == null
                                        ? "undetermined-exempt"
                                        : "undetermined-exempt-outside");
        };
    }

    /** The sources do not say what holds outside the zones of a partly disadvantaged municipality. */
    private static Outcome outcome(AreaCategory destination, @Nullable Boolean insideZone) {
        if (!destination.isMetropolitan() || destination.isWhollyDisadvantaged()) {
            return Outcome.SATISFIED;
        }
        if (!destination.isPartlyDisadvantaged()) {
            return Outcome.VIOLATED;
        }
        return Boolean.TRUE.equals(insideZone) ? Outcome.SATISFIED : Outcome.UNDETERMINED;
    }
}
