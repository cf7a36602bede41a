package jp.chiikiryoku.kyoryokutai;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.core.assessment.ElementFindings;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;

/** {@code KYR-VACANT-HOUSE}: the house is renovated for a member who has ended the term and settles. */
final class VacantHouseRule {

    private static final KyoryokutaiRule RULE = KyoryokutaiRule.VACANT_HOUSE;
    private static final Pointer HOUSES = Pointer.parse("/vacantHouses");

    private final Citation citation;
    private final Finding allSatisfied;
    private final ElementFindings nothingToAsk;

    VacantHouseRule(Citation citation) {
        this.citation = citation;
        this.allSatisfied = Finding.satisfied(RULE, HOUSES, Facts.empty(), citation);
        this.nothingToAsk = new ElementFindings(List.of(), allSatisfied.withText("nothing-to-ask"));
    }

    ElementFindings check(List<VacantHouse> houses, LocalDate lastDayOfYear) {
        if (houses.isEmpty()) {
            return nothingToAsk;
        }
        List<Finding> each = new ArrayList<>(houses.size());
        for (int i = 0; i < houses.size(); i++) {
            each.add(check(i, houses.get(i), lastDayOfYear));
        }
        Finding combined = Finding.combined(each, allSatisfied);
        return new ElementFindings(each, VacantHouseRemedies.offer(combined, each, houses, lastDayOfYear));
    }

    private Finding check(int index, VacantHouse house, LocalDate lastDayOfYear) {
        LocalDate ended = house.termEndedOn();
        Facts year = Facts.of("number", index + 1, "lastDayOfYear", lastDayOfYear);
        Facts facts = ended == null ? year : year.with("termEndedOn", ended);
        if (ended != null && ended.isAfter(lastDayOfYear)) {
            return Finding.violated(RULE, endOf(index), facts, citation);
        }
        Judgement settles = Judgement.of(house.settles());
        if (settles == Judgement.NOT_MET) {
            return Finding.violated(RULE, settlesOf(index), facts, citation).withText("violated-not-settling");
        }
        if (ended != null) {
            return settles == Judgement.MET
                    ? Finding.satisfied(RULE, HOUSES.at(index), facts, citation)
                    : Finding.undetermined(RULE, settlesOf(index), facts, citation)
                            .withText("undetermined-settling");
        }
        Finding open = Finding.undetermined(RULE, endOf(index), facts, citation);
        return settles == Judgement.MET
                ? open.withText("undetermined-end")
                : open.withText("undetermined-both").withOpenQuestions(List.of(endOf(index), settlesOf(index)));
    }

    static Pointer endOf(int index) {
        return HOUSES.at(index).member("termEndedOn");
    }

    private static Pointer settlesOf(int index) {
        return HOUSES.at(index).member("settles");
    }
}
