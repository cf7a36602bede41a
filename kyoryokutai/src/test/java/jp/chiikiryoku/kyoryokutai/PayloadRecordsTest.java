package jp.chiikiryoku.kyoryokutai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.assessment.Ruling;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.kyoryokutai.claim.Internship;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim;
import jp.chiikiryoku.kyoryokutai.claim.MemberCost;
import jp.chiikiryoku.kyoryokutai.claim.Participant;
import jp.chiikiryoku.kyoryokutai.claim.StartUp;
import jp.chiikiryoku.kyoryokutai.claim.VacantHouse;
import jp.chiikiryoku.kyoryokutai.edition.AreaCategory;
import jp.chiikiryoku.kyoryokutai.edition.Exemption;
import jp.chiikiryoku.kyoryokutai.edition.RaisedCeiling;
import jp.chiikiryoku.kyoryokutai.placement.Activity;
import jp.chiikiryoku.kyoryokutai.placement.Area;
import jp.chiikiryoku.kyoryokutai.placement.Member;
import jp.chiikiryoku.kyoryokutai.placement.Placement;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Payloads as a program builds them. */
class PayloadRecordsTest {

    private static final LocalDate APPOINTED = LocalDate.of(2024, 4, 1);
    private static final LocalDate ENDS = LocalDate.of(2027, 3, 31);
    private static final Criterion MET = Criterion.of(Judgement.MET);

    private static List<String> places(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    @Test
    void a_placement_is_built_step_by_step() {
        Area origin = Area.of(AreaCategory.METRO_PARTIAL)
                .withCode("112097")
                .withName("飯能市")
                .withInsideDisadvantagedZone(false);
        Member member = Member.builder()
                .id("m-001")
                .origin(origin)
                .destination(Area.of(AreaCategory.OUTER_FULL))
                .exemption(Exemption.NONE)
                .selectedOn(LocalDate.of(2024, 2, 1))
                .appointedOn(APPOINTED)
                .residenceMovedOn(LocalDate.of(2024, 4, 3))
                .baseOfLifeMoved(MET)
                .termEndsOn(ENDS)
                .activities(List.of(Activity.DIGITAL))
                .build();
        assertThat(origin).isEqualTo(new Area("112097", "飯能市", AreaCategory.METRO_PARTIAL, false));
        assertThat(member)
                .isEqualTo(new Member(
                        "m-001",
                        origin,
                        Area.of(AreaCategory.OUTER_FULL),
                        Exemption.NONE,
                        LocalDate.of(2024, 2, 1),
                        APPOINTED,
                        LocalDate.of(2024, 4, 3),
                        MET,
                        ENDS,
                        List.of(Activity.DIGITAL)));
        Placement placement = Placement.of(member).withRulings(List.of(Ruling.of("KYR-TERM", Judgement.MET)));
        assertThat(placement).isEqualTo(new Placement(null, null, member, placement.rulings()));
        Assessment assessment = Kyoryokutai.placements().assess(placement);
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(Kyoryokutai.placements().assess(placement.withEdition("r6"))).isEqualTo(assessment);
        assertThat(placement.withFiscalYear(FiscalYear.of(2024)))
                .isEqualTo(new Placement(null, FiscalYear.of(2024), member, placement.rulings()));
    }

    @Test
    void a_claim_is_built_step_by_step() {
        Internship internship = Internship.of(Yen.of(3), List.of(Participant.of(4, Yen.of(5))));
        MemberCost cost = MemberCost.of(Yen.of(6), Yen.of(7)).withId("a").withRaisedCeiling(RaisedCeiling.POOR_ACCESS);
        StartUp startUp =
                StartUp.of(Yen.of(8), LocalDate.of(2025, 4, 1), APPOINTED, ENDS).withMemberId("b");
        VacantHouse house = VacantHouse.of(Yen.of(9))
                .withMemberId("c")
                .withTermEndedOn(LocalDate.of(2025, 3, 31))
                .withSettles(MET);
        KyoryokutaiClaim claim = KyoryokutaiClaim.builder()
                .fiscalYear(FiscalYear.of(2024))
                .body(Body.of(Scenario.CITY).withName("久慈市"))
                .recruitment(Yen.of(1))
                .trial(Yen.of(2))
                .internship(internship)
                .members(List.of(cost))
                .support(Yen.of(10))
                .startUps(List.of(startUp))
                .vacantHouses(List.of(house))
                .foreignRecruitment(Yen.of(11))
                .foreignSupport(Yen.of(12))
                .build();
        assertThat(cost).isEqualTo(new MemberCost("a", Yen.of(6), Yen.of(7), RaisedCeiling.POOR_ACCESS));
        assertThat(house).isEqualTo(new VacantHouse("c", Yen.of(9), LocalDate.of(2025, 3, 31), MET));
        assertThat(claim)
                .isEqualTo(new KyoryokutaiClaim(
                        null,
                        FiscalYear.of(2024),
                        new Body(Scenario.CITY, "久慈市"),
                        Yen.of(1),
                        Yen.of(2),
                        new Internship(Yen.of(3), List.of(new Participant(4, Yen.of(5)))),
                        List.of(cost),
                        Yen.of(10),
                        List.of(new StartUp("b", Yen.of(8), LocalDate.of(2025, 4, 1), APPOINTED, ENDS)),
                        List.of(house),
                        Yen.of(11),
                        Yen.of(12)));
        Assessment assessment = Kyoryokutai.claims().assess(claim);
        assertThat(assessment.verdict()).isEqualTo(Verdict.PARTLY_ELIGIBLE);
        assertThat(Kyoryokutai.claims().edition("r6").assess(claim.withEdition("r6")))
                .isEqualTo(assessment);
    }

    @Test
    void a_builder_states_what_was_set_and_nothing_else() {
        assertThat(Member.builder().build())
                .isEqualTo(new Member(null, null, null, null, null, null, null, null, null, null));
        assertThat(KyoryokutaiClaim.builder().build())
                .isEqualTo(new KyoryokutaiClaim(
                        null, null, null, null, null, null, List.of(), null, List.of(), List.of(), null, null));
        KyoryokutaiClaim.Builder builder = KyoryokutaiClaim.builder().edition("r6");
        KyoryokutaiClaim first = builder.build();
        builder.edition("r7").recruitment(Yen.of(1)).members(List.of(MemberCost.of(Yen.of(2), Yen.of(3))));
        assertThat(first).isEqualTo(KyoryokutaiClaim.builder().edition("r6").build());
        assertThat(first.withEdition("r7").edition()).isEqualTo("r7");
    }

    @Test
    void a_typed_placement_may_lack_anything() {
        Placement nothing = Placement.of(null);
        assertThat(places(Kyoryokutai.placements().check(nothing)))
                .containsExactly("\"/edition\" required", "\"/member\" required");
        Member hollow = new Member(null, null, null, null, null, null, null, null, null, null);
        assertThat(places(Kyoryokutai.placements().check(Placement.of(hollow))))
                .containsExactly(
                        "\"/edition\" required",
                        "\"/member/activities\" required",
                        "\"/member/appointedOn\" required",
                        "\"/member/destination\" required",
                        "\"/member/origin\" required",
                        "\"/member/termEndsOn\" required");
        Member hollowLists = new Member(
                null,
                new Area(null, null, null, null),
                new Area(null, null, null, null),
                null,
                null,
                APPOINTED,
                null,
                new Criterion(null, null),
                ENDS,
                Collections.singletonList(null));
        assertThat(places(Kyoryokutai.placements()
                        .check(new Placement(null, null, hollowLists, Collections.singletonList(null)))))
                .containsExactly(
                        "\"/member/activities/0\" required",
                        "\"/member/baseOfLifeMoved/judgement\" required",
                        "\"/member/destination/areaCategory\" required",
                        "\"/member/origin/areaCategory\" required",
                        "\"/rulings/0\" required");
    }

    @Test
    void a_typed_claim_may_lack_anything() {
        KyoryokutaiClaim hollow = new KyoryokutaiClaim(
                null,
                null,
                null,
                null,
                null,
                new Internship(null, null),
                Arrays.asList(null, new MemberCost(null, null, null, null)),
                null,
                Arrays.asList(null, new StartUp(null, null, null, null, null)),
                Arrays.asList(null, new VacantHouse(null, null, null, null)),
                null,
                null);
        assertThat(places(Kyoryokutai.claims().check(hollow)))
                .containsExactlyInAnyOrder(
                        "\"/body\" required",
                        "\"/edition\" required",
                        "\"/fiscalYear\" required",
                        "\"/internship/participants\" required",
                        "\"/internship/programme\" required",
                        "\"/members/0\" required",
                        "\"/members/1/otherActivity\" required",
                        "\"/members/1/remuneration\" required",
                        "\"/startUps/0\" required",
                        "\"/startUps/1/cost\" required",
                        "\"/startUps/1/startedOn\" required",
                        "\"/startUps/1/termEndsOn\" required",
                        "\"/startUps/1/termStartedOn\" required",
                        "\"/vacantHouses/0\" required",
                        "\"/vacantHouses/1/cost\" required");
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> Kyoryokutai.claims().assess(hollow));
    }

    @Test
    void a_day_that_the_wire_cannot_write_is_no_date() {
        StartUp far = StartUp.of(Yen.of(1), LocalDate.of(10_000, 1, 1), LocalDate.of(-1, 1, 1), APPOINTED);
        assertThat(places(Kyoryokutai.claims()
                        .check(KyoryokutaiClaim.builder()
                                .fiscalYear(FiscalYear.of(2024))
                                .body(Body.of(Scenario.CITY))
                                .startUps(List.of(far))
                                .build())))
                .containsExactly(
                        "\"/startUps/0/startedOn\" out-of-range", "\"/startUps/0/termStartedOn\" out-of-range");
    }

    @Test
    void another_edition_than_the_one_that_is_asked_is_a_conflict() {
        KyoryokutaiClaim claim = KyoryokutaiClaim.builder()
                .fiscalYear(FiscalYear.of(2024))
                .body(Body.of(Scenario.CITY))
                .build()
                .withEdition("r6");
        assertThat(places(Kyoryokutai.claims().edition("r7").check(claim)))
                .contains("\"/edition\" conflict", "\"/fiscalYear\" conflict");
    }
}
