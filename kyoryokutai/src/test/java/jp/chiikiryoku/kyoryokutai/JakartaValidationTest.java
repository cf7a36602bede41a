package jp.chiikiryoku.kyoryokutai;

import static jp.chiikiryoku.testkit.Validations.pointers;
import static jp.chiikiryoku.testkit.Validations.validator;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.assessment.Criterion;
import jp.chiikiryoku.core.assessment.Judgement;
import jp.chiikiryoku.core.calendar.FiscalYear;
import jp.chiikiryoku.core.government.Body;
import jp.chiikiryoku.core.jakarta.Complete;
import jp.chiikiryoku.core.jakarta.Eligibility;
import jp.chiikiryoku.core.jakarta.Eligible;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kyoryokutai.claim.Internship;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim;
import jp.chiikiryoku.kyoryokutai.claim.MemberCost;
import jp.chiikiryoku.kyoryokutai.claim.Participant;
import jp.chiikiryoku.kyoryokutai.claim.StartUp;
import jp.chiikiryoku.kyoryokutai.claim.VacantHouse;
import jp.chiikiryoku.kyoryokutai.edition.AreaCategory;
import jp.chiikiryoku.kyoryokutai.placement.Activity;
import jp.chiikiryoku.kyoryokutai.placement.Area;
import jp.chiikiryoku.kyoryokutai.placement.Member;
import jp.chiikiryoku.kyoryokutai.placement.Placement;
import jp.chiikiryoku.kyoryokutai.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The second door: {@code @Valid} for the form, groups for eligibility, the same answers as the other doors. */
class JakartaValidationTest {

    private static final Validator JAPANESE = validator(Language.JA);
    private static final Validator ENGLISH = validator(Language.EN);
    private static final LocalDate APPOINTED = LocalDate.of(2024, 4, 1);
    private static final LocalDate ENDS = LocalDate.of(2027, 3, 31);

    private static Member.Builder member() {
        return Member.builder()
                .origin(Area.of(AreaCategory.METRO_URBAN))
                .destination(Area.of(AreaCategory.OUTER_FULL))
                .appointedOn(APPOINTED)
                .residenceMovedOn(APPOINTED)
                .baseOfLifeMoved(Criterion.of(Judgement.MET))
                .termEndsOn(ENDS)
                .activities(List.of(Activity.DIGITAL));
    }

    private static Placement placement(Member.Builder member) {
        return Placement.of(member.build());
    }

    private static KyoryokutaiClaim.Builder claim(String code) {
        return KyoryokutaiClaim.builder()
                .fiscalYear(FiscalYear.of(2024))
                .body(Body.of(code))
                .recruitment(Yen.of(1_000));
    }

    private static final KyoryokutaiClaim CITY = claim(Scenario.CITY).build();
    private static final KyoryokutaiClaim WARD = claim(Scenario.WARD).build();

    /** Messages by path. */
    private static <T> Map<String, String> told(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .collect(Collectors.toMap(
                        violation -> violation.getPropertyPath().toString(),
                        ConstraintViolation::getMessage,
                        (one, other) -> one + " " + other,
                        TreeMap::new));
    }

    @Test
    void what_is_well_formed_and_eligible_has_no_violation() {
        for (Class<?> group : List.of(Default.class, Eligibility.class, Complete.class)) {
            assertThat(JAPANESE.validate(placement(member()), group)).isEmpty();
            assertThat(JAPANESE.validate(CITY, group)).isEmpty();
        }
    }

    @Test
    void the_default_group_checks_the_form_alone() {
        assertThat(JAPANESE.validate(placement(member().origin(Area.of(AreaCategory.OUTER_FULL)))))
                .isEmpty();
        assertThat(JAPANESE.validate(WARD)).isEmpty();
    }

    @Test
    void the_form_of_a_placement_is_told_in_both_languages() {
        Placement malformed = Placement.of(new Member(
                null,
                null,
                Area.of(AreaCategory.OUTER_FULL).withCode("032070"),
                null,
                null,
                APPOINTED,
                null,
                null,
                APPOINTED,
                List.of(Activity.DIGITAL, Activity.DIGITAL)));
        assertThat(told(JAPANESE.validate(malformed)))
                .isEqualTo(Map.of(
                        "member.origin", "移る前の市町村を書いてください。書かなくてよいのは、地域要件の例外にあたる場合だけです。",
                        "member.destination.code", "検査数字が合いません。番号の写し間違いがないか確認してください。",
                        "member.termEndsOn", "対になる日付より後の日付を書いてください。",
                        "member.activities[1]", "同じものが2回書かれています。1回だけ書いてください。"));
        assertThat(told(ENGLISH.validate(malformed)))
                .containsEntry(
                        "member.origin",
                        "State the municipality of origin. Only a member with an exemption may leave it out.")
                .hasSize(4);
        assertThat(pointers(JAPANESE.validate(malformed)))
                .containsExactly(
                        "/member/activities/1", "/member/destination/code", "/member/origin", "/member/termEndsOn");
    }

    @Test
    void a_selection_after_the_appointment_stands_at_the_appointment() {
        Placement malformed = placement(member().selectedOn(APPOINTED.plusDays(1)));
        assertThat(told(JAPANESE.validate(malformed))).isEqualTo(Map.of("member.appointedOn", "日付の前後が逆です。"));
        assertThat(JAPANESE.validate(placement(member().selectedOn(APPOINTED)))).isEmpty();
    }

    @Test
    void the_form_of_a_claim_is_told_in_both_languages() {
        KyoryokutaiClaim malformed = claim(Scenario.CITY)
                .trial(Yen.of(-1))
                .internship(Internship.of(Yen.ZERO, List.of(Participant.of(367, Yen.of(1)))))
                .members(List.of(MemberCost.of(Yen.of(1_000_000_000_000_000L), Yen.of(1))))
                .startUps(List.of(StartUp.of(Yen.of(1), APPOINTED, ENDS, APPOINTED)))
                .build();
        assertThat(told(JAPANESE.validate(malformed)))
                .isEqualTo(Map.of(
                        "trial", "金額は0円以上1,000,000,000,000,000円以下で書いてください。",
                        "internship.participants[0].activityDays", "366以下の値を書いてください。",
                        "members", "この一覧の金額の合計は1,000,000,000,000,000円以下でなければなりません。",
                        "startUps[0].termEndsOn", "対になる日付より後の日付を書いてください。"));
        assertThat(pointers(ENGLISH.validate(malformed)))
                .containsExactly(
                        "/internship/participants/0/activityDays", "/members", "/startUps/0/termEndsOn", "/trial");
    }

    @Test
    void a_violated_rule_is_a_violation_at_the_input_that_decided() {
        Placement refused = placement(member().origin(Area.of(AreaCategory.OUTER_FULL)));
        assertThat(told(JAPANESE.validate(refused, Eligibility.class)))
                .isEqualTo(Map.of(
                        "member.origin.areaCategory",
                        "三大都市圏外の全部条件不利地域から三大都市圏外の全部条件不利地域への異動は、地域要件を満たしていません。この組み合わせは認められません。"));
        KyoryokutaiClaim support =
                claim(Scenario.PREFECTURE).support(Yen.of(1)).members(List.of()).build();
        assertThat(told(ENGLISH.validate(support, Eligibility.class)))
                .isEqualTo(Map.of("support", "The daily support of 1 yen is not eligible for a prefecture."));
        assertThat(told(JAPANESE.validate(WARD, Eligibility.class))).containsOnlyKeys("body.code");
    }

    @Test
    void an_undetermined_rule_is_a_violation_marked_for_review() {
        Placement open = placement(member().origin(Area.of(AreaCategory.METRO_PARTIAL)));
        KyoryokutaiClaim house = claim(Scenario.CITY)
                .vacantHouses(List.of(VacantHouse.of(Yen.of(1))))
                .build();
        assertThat(pointers(JAPANESE.validate(open, Complete.class)))
                .containsExactly("/member/origin/insideDisadvantagedZone");
        assertThat(pointers(JAPANESE.validate(house, Complete.class))).containsExactly("/vacantHouses/0/termEndedOn");
        assertThat(JAPANESE.validate(open, Complete.class)).allMatch(JakartaValidationTest::isForReview);
        assertThat(JAPANESE.validate(house, Complete.class)).allMatch(JakartaValidationTest::isForReview);
        assertThat(JAPANESE.validate(WARD, Complete.class)).noneMatch(JakartaValidationTest::isForReview);
    }

    private static boolean isForReview(ConstraintViolation<?> violation) {
        return violation.getMessageTemplate().equals(Eligible.UNDETERMINED);
    }

    @Test
    void the_sequence_asks_for_eligibility_only_if_the_form_is_in_order() {
        KyoryokutaiClaim malformed = claim(Scenario.WARD).trial(Yen.of(-1)).build();
        assertThat(told(JAPANESE.validate(malformed, Complete.class))).containsOnlyKeys("trial");
        assertThat(told(JAPANESE.validate(WARD, Complete.class))).containsOnlyKeys("body.code");
    }

    @Test
    void an_item_that_the_edition_lacks_is_told_where_eligibility_is_asked() {
        KyoryokutaiClaim draft = KyoryokutaiClaim.builder()
                .edition("r7")
                .fiscalYear(FiscalYear.of(2025))
                .body(Body.of(Scenario.CITY))
                .support(Yen.of(1))
                .build();
        assertThat(JAPANESE.validate(draft)).isEmpty();
        assertThat(told(JAPANESE.validate(draft, Complete.class))).containsOnlyKeys("support");
    }
}
