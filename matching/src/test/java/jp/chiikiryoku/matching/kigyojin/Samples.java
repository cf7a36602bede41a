package jp.chiikiryoku.matching.kigyojin;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.kigyojin.engagement.Company;
import jp.chiikiryoku.kigyojin.engagement.Employment;
import jp.chiikiryoku.kigyojin.engagement.Mode;
import jp.chiikiryoku.kigyojin.engagement.Municipality;
import jp.chiikiryoku.kigyojin.engagement.Period;
import jp.chiikiryoku.kigyojin.engagement.WorkField;

/** A need and an offer that fit in everything, and what can be changed about them. */
record Samples(Need need, Offer offer) {

    static final Municipality TOWN = Municipality.of("325287").withName("隠岐の島町");
    static final Municipality CITY_INSIDE = Municipality.of("111007").withName("さいたま市");
    static final Company COMPANY_INSIDE = Company.of("13");
    static final Company COMPANY_OUTSIDE = Company.of("40");
    static final Period YEAR = period("2024-10-01", "2025-09-30");

    static Samples fitting() {
        return new Samples(
                Need.of("n1", TOWN, WorkField.TOURISM, Mode.DISPATCH, YEAR, 10),
                Offer.of(
                        "o1",
                        COMPANY_INSIDE,
                        Employment.EMPLOYEE,
                        List.of(WorkField.TOURISM),
                        List.of(Mode.DISPATCH),
                        YEAR,
                        10));
    }

    static Period period(String startsOn, String endsOn) {
        return Period.of(LocalDate.parse(startsOn), LocalDate.parse(endsOn));
    }

    Samples of(Municipality municipality) {
        return new Samples(
                new Need(
                        need.id(),
                        municipality,
                        need.field(),
                        need.fieldText(),
                        need.mode(),
                        need.period(),
                        need.daysPerMonth()),
                offer);
    }

    Samples needing(WorkField field, Mode mode, Period period, int days) {
        return new Samples(Need.of("n1", need.municipality(), field, mode, period, days), offer);
    }

    Samples by(Company company, Employment employment) {
        return new Samples(
                need,
                new Offer(
                        offer.id(),
                        company,
                        employment,
                        offer.fields(),
                        offer.fieldText(),
                        offer.modes(),
                        offer.period(),
                        offer.daysPerMonth()));
    }

    Samples offering(List<WorkField> fields, List<Mode> modes, Period period, int days) {
        return new Samples(need, Offer.of("o1", offer.company(), offer.employment(), fields, modes, period, days));
    }

    Samples offering(WorkField... fields) {
        return offering(Arrays.asList(fields), List.of(Mode.DISPATCH), YEAR, 10);
    }

    Samples offering(Period period) {
        return offering(List.of(WorkField.TOURISM), List.of(Mode.DISPATCH), period, 10);
    }

    Samples withTexts(String ofNeed, String ofOffer) {
        return new Samples(
                ofNeed.isEmpty() ? need : need.withFieldText(ofNeed),
                ofOffer.isEmpty() ? offer : offer.withFieldText(ofOffer));
    }

    MatchingRequest request() {
        return MatchingRequest.of(List.of(need), List.of(offer)).withEdition("r6");
    }

    /** As the rules of a pair see the need, where an overlap lasts for six months. */
    CheckedNeed checkedNeed() {
        return CheckedNeed.of(need, 6);
    }

    /** As the rules of a pair see the offer, where an overlap lasts for six months. */
    CheckedOffer checkedOffer() {
        return CheckedOffer.of(offer, 6);
    }
}
