package jp.chiikiryoku.dxtalent.accelerator.internal;

import static jp.chiikiryoku.dxtalent.Findings.expect;
import static jp.chiikiryoku.dxtalent.Findings.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Remedy;
import jp.chiikiryoku.core.calendar.DayLimits;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.dxtalent.Shipped;
import jp.chiikiryoku.dxtalent.accelerator.Experience;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MIC-DX-CALL-R7 ①ア: 民間企業、地方公共団体等におけるデジタル分野での実務経験を５年以上有すること。 */
class ExperienceRuleTest {

    private static final ExperienceRule RULE = new ExperienceRule(Shipped.ACCELERATOR, Shipped.CALL);
    private static final String PLACE = "/candidate/digitalExperience";
    private static final LocalDate AS_OF = LocalDate.of(2025, 4, 1);

    private static Finding check(boolean namesEdition, LocalDate asOf, @Nullable List<Experience> stated) {
        return RULE.check(new CheckedCandidacy(
                namesEdition, asOf, stated == null ? null : CheckedExperience.of(stated, asOf), null, null, null));
    }

    private static Finding check(String asOf, Experience... stated) {
        return check(true, LocalDate.parse(asOf), List.of(stated));
    }

    private static Experience from(String from) {
        return Experience.of(LocalDate.parse(from));
    }

    private static Experience period(String from, String to) {
        return from(from).withTo(LocalDate.parse(to));
    }

    private static Facts facts(int months, int oddDays, String asOf) {
        return Facts.of("months", months, "oddDays", oddDays, "neededMonths", 60, "asOf", LocalDate.parse(asOf));
    }

    private static Change change(String place, Object to) {
        return new Change(Pointer.parse(place), to);
    }

    private static Remedy waitUntil(LocalDate day, Change... changes) {
        return new Remedy("wait-until", List.of(changes), Message.of("remedy.wait-until", Facts.of("date", day)));
    }

    @Test
    void it_is_the_rule_of_the_experience() {
        assertThat(RULE.rule()).isEqualTo(DxTalentRule.EXPERIENCE);
    }

    // 5年 = 60 months
    @ParameterizedTest
    @CsvSource({
        "2020-04-01, 2025-03-30, VIOLATED",
        "2020-04-01, 2025-03-31, SATISFIED",
        "2020-04-01, 2025-04-01, SATISFIED",
        "2020-02-29, 2025-02-27, VIOLATED",
        "2020-02-29, 2025-02-28, SATISFIED",
        "2020-01-31, 2025-01-29, VIOLATED",
        "2020-01-31, 2025-01-30, SATISFIED"
    })
    void sixty_months_of_the_calendar_satisfy_and_a_day_less_does_not(String from, String to, Outcome outcome) {
        expect(check("2025-12-31", period(from, to)), outcome, PLACE);
        expect(check(to, from(from)), outcome, PLACE);
    }

    @Test
    void an_answer_tells_months_and_odd_days() {
        Finding reached = check("2025-04-01", period("2020-04-01", "2025-03-31"));
        expect(reached, Outcome.SATISFIED, PLACE, "satisfied", facts(60, 0, "2025-04-01"));
        says(
                reached,
                "デジタル分野での実務経験は、令和7年4月1日までに60か月と0日あり、60か月以上です。",
                "By 2025-04-01 the digital practice amounts to 60 months and 0 days, which is 60 months or more.");
        Finding dayLess = check("2025-04-01", period("2020-04-01", "2025-03-30"));
        expect(dayLess, Outcome.VIOLATED, PLACE, "violated", facts(59, 30, "2025-04-01"));
        says(
                dayLess,
                "デジタル分野での実務経験は、令和7年4月1日までに59か月と30日で、60か月に足りません。",
                "By 2025-04-01 the digital practice amounts to 59 months and 30 days, less than 60 months.");
    }

    // 30 days a month are an assumption, so they alone never satisfy.
    @Test
    void odd_days_of_several_periods_leave_it_open_from_the_thirtieth_day_on() {
        Experience longer = period("2015-01-01", "2019-11-15");
        expect(
                check("2025-04-01", longer, period("2020-03-01", "2020-04-14")),
                Outcome.VIOLATED,
                PLACE,
                "violated",
                facts(59, 29, "2025-04-01"));
        Finding thirty = check("2025-04-01", longer, period("2020-03-01", "2020-04-15"));
        expect(
                thirty,
                Outcome.UNDETERMINED,
                PLACE,
                "undetermined",
                facts(59, 30, "2025-04-01").with("daysOfMonth", 30));
        says(
                thirty,
                "デジタル分野での実務経験は、令和7年4月1日までに59か月と30日です。複数の期間の端数の日数を30日で1か月に換算した場合に限り、"
                        + "60か月に届きます。換算の定めは見当たらないため、そのように数えてよいか、確認が必要です。",
                "By 2025-04-01 the digital practice amounts to 59 months and 30 days. Only if the odd days of several"
                        + " periods are turned into months of 30 days does it reach 60 months. No source lays down such a"
                        + " month, so whether they may be needs confirmation.");
        assertThat(thirty.remedies()).isEmpty();
        assertThat(thirty.citation().authority()).isEqualTo(Authority.ASSUMPTION);
    }

    @Test
    void the_five_years_are_cited_by_what_they_decide() {
        for (String to : List.of("2025-03-30", "2025-03-31")) {
            assertThat(check("2025-04-01", period("2020-04-01", to)).citation().place())
                    .isEqualTo("自治体ＤＸアクセラレータの要件（予定）①ア「５年以上」");
        }
    }

    // Overlapping, adjoining and repeated posts count once before months are counted.
    @Test
    void merged_posts_are_measured_together() {
        expect(
                check("2025-04-01", period("2019-04-01", "2022-03-31"), period("2020-04-01", "2023-03-31")),
                Outcome.VIOLATED,
                PLACE,
                "violated",
                facts(48, 0, "2025-04-01"));
        expect(
                check("2025-04-01", period("2020-01-31", "2022-02-27"), period("2022-02-28", "2025-01-30")),
                Outcome.SATISFIED,
                PLACE,
                "satisfied",
                facts(60, 0, "2025-04-01"));
    }

    @Test
    void odd_days_of_one_period_never_make_a_month() {
        expect(check("2025-04-01", period("2015-01-01", "2019-12-30")), Outcome.VIOLATED, PLACE);
    }

    @Test
    void a_practice_that_is_not_stated_is_open_and_one_stated_as_none_is_refused() {
        Finding unknown = check(true, AS_OF, null);
        expect(unknown, Outcome.UNDETERMINED, PLACE, "undetermined-unknown", Facts.of("neededMonths", 60));
        says(
                unknown,
                "デジタル分野での実務経験が分かりません。60か月以上あるか、確認が必要です。",
                "The digital practice is not known. Whether it amounts to 60 months or more needs confirmation.");
        Finding none = check("2025-04-01");
        expect(none, Outcome.VIOLATED, PLACE, "violated", facts(0, 0, "2025-04-01"));
        assertThat(none.remedies()).isEmpty();
    }

    @Test
    void the_remedy_is_the_day_on_which_the_months_are_full() {
        LocalDate day = LocalDate.of(2025, 4, 30);
        assertThat(check("2025-04-01", from("2020-05-01")).remedies())
                .containsExactly(waitUntil(day, change("/asOf", day)));
    }

    @Test
    void a_position_that_ends_the_day_before_goes_on_and_one_that_ends_on_the_day_stays() {
        LocalDate day = LocalDate.of(2025, 4, 30);
        assertThat(check("2025-04-01", period("2020-05-01", "2025-04-29")).remedies())
                .containsExactly(waitUntil(day, change("/asOf", day), change(PLACE + "/0/to", day)));
        assertThat(check("2025-04-01", period("2020-05-01", "2025-04-30")).remedies())
                .containsExactly(waitUntil(day, change("/asOf", day)));
    }

    @Test
    void the_position_that_lasts_longest_goes_on() {
        LocalDate day = LocalDate.of(2026, 12, 31);
        assertThat(check(
                                "2025-04-01",
                                period("2023-01-01", "2025-06-30"),
                                period("2022-01-01", "2025-12-31"),
                                period("2023-02-01", "2025-10-31"))
                        .remedies())
                .containsExactly(waitUntil(day, change("/asOf", day), change(PLACE + "/1/to", day)));
        assertThat(check("2025-04-01", from("2024-01-01"), period("2022-01-01", "2025-12-31"))
                        .remedies())
                .containsExactly(waitUntil(day, change("/asOf", day)));
    }

    @Test
    void a_position_that_holds_the_day_is_current_and_none_before_or_after() {
        assertThat(check("2025-04-01", period("2021-01-01", "2025-04-01")).remedies())
                .hasSize(1);
        assertThat(check("2025-04-02", period("2021-01-01", "2025-04-01")).remedies())
                .isEmpty();
        assertThat(check("2025-04-01", from("2025-04-01")).remedies()).hasSize(1);
        assertThat(check("2025-04-01", from("2025-04-02")).remedies()).isEmpty();
    }

    @Test
    void the_remedy_names_the_edition_where_the_candidacy_does_not() {
        LocalDate day = LocalDate.of(2026, 5, 31);
        assertThat(check(false, LocalDate.of(2026, 3, 1), List.of(from("2021-06-01")))
                        .remedies())
                .containsExactly(waitUntil(day, change("/edition", "r7-call"), change("/asOf", day)));
    }

    @Test
    void a_day_that_no_payload_can_state_is_no_remedy() {
        LocalDate asOf = DayLimits.LAST.withDayOfYear(1);
        LocalDate from = DayLimits.LAST.plusDays(1).minusYears(5);
        assertThat(check(true, asOf, List.of(Experience.of(from))).remedies()).hasSize(1);
        assertThat(check(true, asOf, List.of(Experience.of(from.plusDays(1)))).remedies())
                .isEmpty();
    }
}
