package jp.chiikiryoku.kaimono;

import static java.util.Objects.requireNonNull;

import java.time.Year;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;

/**
 * {@code KMN-DEPOPULATION}: fewer people live in the area in the latest year than in the earliest; where figures of two
 * years are missing, a person judges.
 */
final class DepopulationRule {

    private static final KaimonoRule RULE = KaimonoRule.DEPOPULATION;
    private static final Pointer JUDGEMENT = Pointer.parse("/area/depopulation");
    private static final Pointer POPULATIONS = Pointer.parse("/area/populations");
    private static final Comparator<Population> BY_YEAR =
            Comparator.comparing(population -> requireNonNull(population.year(), "year"));

    private final Citation citation;

    DepopulationRule(Citation citation) {
        this.citation = citation;
    }

    Finding check(Area area) {
        Judgement judgement = Judgement.of(area.depopulation());
        return area.populations().size() < 2 ? judged(judgement) : compared(area.populations(), judgement);
    }

    private Finding judged(Judgement judgement) {
        return switch (judgement) {
            case MET ->
                Finding.satisfied(RULE, JUDGEMENT, Facts.empty(), citation).withText("satisfied-judged");
            case NOT_MET ->
                Finding.violated(RULE, JUDGEMENT, Facts.empty(), citation).withText("violated-judged");
            case PENDING -> Finding.undetermined(RULE, JUDGEMENT, Facts.empty(), citation);
        };
    }

    // How many people live somewhere is nothing that an applicant could change: there is no remedy.
    private Finding compared(List<Population> populations, Judgement judgement) {
        Population earliest = Collections.min(populations, BY_YEAR);
        Population latest = Collections.max(populations, BY_YEAR);
        int before = requireNonNull(earliest.persons(), "persons");
        int after = requireNonNull(latest.persons(), "persons");
        Pointer place = POPULATIONS.at(populations.indexOf(latest)).member("persons");
        Facts facts = Facts.of(
                "earliestYear",
                yearOf(earliest),
                "earliestPersons",
                before,
                "latestYear",
                yearOf(latest),
                "latestPersons",
                after);
        if (after < before) {
            Finding lower = Finding.satisfied(RULE, place, facts, citation);
            return judgement == Judgement.NOT_MET ? lower.withText("satisfied-against-judgement") : lower;
        }
        Finding notLower = Finding.violated(RULE, place, facts, citation);
        return judgement == Judgement.MET ? notLower.withText("violated-against-judgement") : notLower;
    }

    private static Year yearOf(Population population) {
        return Year.of(requireNonNull(population.year(), "year"));
    }
}
