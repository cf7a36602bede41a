package jp.chiikiryoku.core.kind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Change;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.ReadingFinding;
import jp.chiikiryoku.core.assessment.Verdict;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.edition.ReadValue;
import jp.chiikiryoku.core.edition.Reading;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.money.Rounding;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.sample.OwnEdition;
import jp.chiikiryoku.core.sample.SampleAmount;
import jp.chiikiryoku.core.sample.SampleParameters;
import jp.chiikiryoku.core.sample.SamplePayload;
import jp.chiikiryoku.core.sample.SampleProgramme;
import jp.chiikiryoku.core.sample.SampleRule;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edition whose limit, rounding or both are open, and one that was corrected later. */
class OpenParametersTest {

    private static final String LIMIT = "\"limit\": {\n      \"value\": 10000000,";
    private static final String ROUNDING = "\"rounding\": {\n      \"value\": {\n"
            + "        \"mode\": \"DOWN\",\n        \"unit\": 1000\n      },\n      \"citation\": {\n"
            + "        \"source\": \"MIC-R6-SUPPLEMENTARY\",\n        \"place\": \"p. 1\",\n"
            + "        \"authority\": \"MINISTRY\"\n      }\n    }";
    private static final String OPEN_ROUNDING = "\"rounding\": {\"readings\": ["
            + reading("{\"mode\": \"DOWN\", \"unit\": 1000}", "ASSUMPTION", null) + ", "
            + reading("{\"mode\": \"DOWN\", \"unit\": 1}", "MUNICIPALITY", null) + "]}";

    private static String reading(String value, String authority, String knownFrom) {
        return "{\"value\": " + value
                + ", \"citation\": {\"source\": \"MIC-R6-SUPPLEMENTARY\", \"place\": \"p. 9\", \"authority\": \""
                + authority
                + "\"}" + (knownFrom == null ? "" : ", \"knownFrom\": \"" + knownFrom + "\"") + "}";
    }

    private static String openLimit(String... readings) {
        return "\"limit\": {\"readings\": [" + String.join(", ", readings) + "]}";
    }

    private static String edition(String... replacements) {
        String text = OwnEdition.text("own");
        int start = text.indexOf(LIMIT);
        int end = text.indexOf("\"strongRate\"");
        for (String replacement : replacements) {
            if (replacement.startsWith("\"limit\"")) {
                text = text.substring(0, start) + replacement + ",\n    " + text.substring(end);
            } else {
                assertThat(text).contains(ROUNDING);
                text = text.replace(ROUNDING, replacement);
            }
        }
        return text;
    }

    private static Programme<SampleParameters> with(String edition) {
        return SampleProgramme.programme().withEdition(edition.getBytes(UTF_8));
    }

    private static Kind<SamplePayload, Assessment> kind(String edition) {
        return with(edition).kind(SampleProgramme.SAMPLE);
    }

    private static byte[] payload(long grant) {
        return ("{\"edition\": \"own\", \"code\": \"032077\", \"index\": 0.62, \"grant\": " + grant
                        + ", \"lanterns\": [{\"colour\": \"GREEN\", \"amount\": 1}], \"novelty\": {\"judgement\": \"MET\"}}")
                .getBytes(UTF_8);
    }

    private static Assessment assess(Kind<SamplePayload, Assessment> kind, long grant) {
        return kind.assess(kind.read(payload(grant)));
    }

    private static List<String> open(Assessment assessment) {
        return assessment.openParameters().stream()
                .map(parameter -> parameter.parameter().toString())
                .toList();
    }

    @Test
    void an_amount_runs_from_the_least_to_the_greatest_reading() {
        Assessment assessment = assess(kind(edition(OPEN_ROUNDING)), 5_001_001);
        assertThat(assessment.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(assessment.amount(SampleAmount.SHARE)).isEqualTo(YenRange.of(Yen.of(2_500_000), Yen.of(2_500_500)));
        assertThat(open(assessment)).containsExactly("/rounding");
        assertThat(assessment.steps()).hasSize(3);
    }

    @Test
    void both_languages_name_the_readings_and_what_each_would_give() {
        Kind<SamplePayload, Assessment> kind = kind(edition(OPEN_ROUNDING));
        Assessment assessment = assess(kind, 5_001_001);
        AssessmentReport japanese = (AssessmentReport) kind.report(assessment, Language.JA);
        assertThat(japanese.notes())
                .contains("「/rounding」は資料からは定まりません。「1,000円未満切捨て」（推定）と読む場合は「対象」、国費2,500,000円、"
                        + "「1円未満切捨て」（市町村の資料）と読む場合は「対象」、国費2,500,500円です。");
        assertThat(japanese.openParameters().get(0).readings())
                .extracting(AssessmentReport.ReadingLine::value)
                .containsExactly("1,000円未満切捨て", "1円未満切捨て");
        AssessmentReport english = (AssessmentReport) kind.report(assessment, Language.EN);
        assertThat(english.notes())
                .contains("The sources leave \"/rounding\" open: read as \"rounded down to 1,000 yen\" (assumption) the"
                        + " answer is \"eligible\" with share 2,500,000 yen, read as \"rounded down to 1 yen\""
                        + " (document of a municipality) the answer is \"eligible\" with share 2,500,500 yen.");
    }

    @ParameterizedTest
    @CsvSource({
        "10000000, SATISFIED, ELIGIBLE",
        "10000001, UNDETERMINED, NEEDS_REVIEW",
        "12000000, UNDETERMINED, NEEDS_REVIEW",
        "12000001, VIOLATED, INELIGIBLE"
    })
    void an_outcome_stands_only_where_all_readings_agree(long grant, Outcome outcome, Verdict verdict) {
        String limit = openLimit(reading("10000000", "MINISTRY", null), reading("12000000", "MINISTRY", null));
        Assessment assessment = assess(kind(edition(limit)), grant);
        assertThat(assessment.finding(SampleRule.LIMIT).outcome()).isEqualTo(outcome);
        assertThat(assessment.verdict()).isEqualTo(verdict);
        assertThat(open(assessment)).containsExactly("/limit");
    }

    @Test
    void an_undetermined_finding_names_the_readings() {
        String limit = openLimit(reading("10000000", "MINISTRY", null), reading("12000000", "MINISTRY", null));
        Kind<SamplePayload, Assessment> kind = kind(edition(limit));
        Assessment assessment = assess(kind, 11_000_000);
        assertThat(kind.renderer(Language.JA).render(assessment.finding(SampleRule.LIMIT)))
                .isEqualTo(
                        "「/limit」が資料からは定まらないため、判定できません。「10,000,000円」と読む場合は、次のとおりです。交付額11,000,000円は上限10,000,000円を超えています。"
                                + "「12,000,000円」と読む場合は、次のとおりです。交付額11,000,000円は上限12,000,000円以内です。");
        assertThat(kind.renderer(Language.EN).render(assessment.finding(SampleRule.LIMIT)))
                .isEqualTo(
                        "This cannot be determined, because the sources leave \"/limit\" open. Read as"
                                + " \"10,000,000 yen\": The grant of 11,000,000 yen exceeds the limit of 10,000,000 yen. Read as \"12,000,000 yen\": The grant of 11,000,000 yen keeps the limit of 12,000,000 yen.");
        assertThat(assessment.amount(SampleAmount.GRANT)).isEqualTo(YenRange.upTo(Yen.of(11_000_000)));
    }

    // 11,000,000 is above the one limit and within the other.
    @Test
    void the_facts_of_an_undetermined_finding_hold_what_each_reading_compares() {
        String less = reading("10000000", "MINISTRY", null);
        String more = reading("12000000", "MINISTRY", null);
        for (String limit : List.of(openLimit(less, more), openLimit(more, less))) {
            Finding finding = assess(kind(edition(limit)), 11_000_000).finding(SampleRule.LIMIT);
            assertThat(finding.facts().find("grant")).isEqualTo(Yen.of(11_000_000));
            assertThat(finding.facts().find("limit")).isEqualTo(Yen.of(12_000_000));
            assertThat(finding.facts().find("parameter"))
                    .isInstanceOfSatisfying(
                            OpenParameter.class,
                            open -> assertThat(open.parameter()).hasToString("/limit"));
            assertThat(readings(finding))
                    .extracting(
                            reading -> ((ReadValue) reading.value()).value(),
                            ReadingFinding::outcome,
                            reading -> reading.finding().facts().find("limit"))
                    .containsExactlyInAnyOrder(
                            tuple(Yen.of(10_000_000), Outcome.VIOLATED, Yen.of(10_000_000)),
                            tuple(Yen.of(12_000_000), Outcome.SATISFIED, Yen.of(12_000_000)));
        }
    }

    private static List<ReadingFinding> readings(Finding finding) {
        return ((List<?>) finding.facts().find("readings"))
                .stream().map(ReadingFinding.class::cast).toList();
    }

    @Test
    void a_step_of_one_reading_says_which_and_an_amount_that_differs_ends_with_its_range() {
        Kind<SamplePayload, Assessment> kind = kind(edition(OPEN_ROUNDING));
        AssessmentReport report = (AssessmentReport) kind.report(assess(kind, 5_001_001), Language.EN);
        assertThat(report.steps())
                .extracting(AssessmentReport.StepLine::text)
                .containsExactly(
                        "Read as \"rounded down to 1,000 yen\": 5,001,001 yen × 1/2 = 2,500,000 yen",
                        "Read as \"rounded down to 1 yen\": 5,001,001 yen × 1/2 = 2,500,500 yen",
                        "Across all readings, the share runs from 2,500,000 yen to 2,500,500 yen.");
    }

    // 13,000,000 lowered to 12,000,000 is the least change that one reading allows, wherever it stands in the file.
    @Test
    void a_remedy_asks_for_the_least_change_and_says_which_reading_it_follows() {
        String less = reading("10000000", "MINISTRY", null);
        String more = reading("12000000", "MINISTRY", null);
        for (String limit : List.of(openLimit(less, more), openLimit(more, less))) {
            Kind<SamplePayload, Assessment> kind = kind(edition(limit));
            Finding finding = assess(kind, 13_000_000).finding(SampleRule.LIMIT);
            assertThat(finding.remedies()).singleElement().satisfies(remedy -> {
                assertThat(remedy.changes()).extracting(Change::to).startsWith(Yen.of(12_000_000));
                assertThat(kind.renderer(Language.EN).render(remedy.message()))
                        .endsWith(" This follows the reading \"12,000,000 yen\".");
            });
            assertThat(finding.facts().find("limit")).isEqualTo(Yen.of(12_000_000));
        }
    }

    @Test
    void a_finding_on_which_all_readings_agree_says_what_each_compares() {
        String limit = openLimit(reading("10000000", "MINISTRY", null), reading("12000000", "MINISTRY", null));
        Kind<SamplePayload, Assessment> kind = kind(edition(limit));
        Finding finding = assess(kind, 9_000_000).finding(SampleRule.LIMIT);
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        String japanese = kind.renderer(Language.JA).render(finding);
        assertThat(japanese)
                .startsWith("「/limit」は資料からは定まりませんが、どの解釈でも判定は変わりません。「10,000,000円」と読む場合は、次のとおりです。")
                .contains("「12,000,000円」と読む場合は、次のとおりです。");
        assertThat(kind.renderer(Language.EN).render(finding))
                .startsWith("The sources leave \"/limit\" open, and every reading gives the same answer. Read as"
                        + " \"10,000,000 yen\": ")
                .contains(" Read as \"12,000,000 yen\": ");
    }

    @Test
    void two_open_parameters_are_read_in_every_combination_and_named_only_where_they_matter() {
        String limit = openLimit(reading("10000000", "MINISTRY", null), reading("12000000", "MINISTRY", null));
        Kind<SamplePayload, Assessment> kind = kind(edition(limit, OPEN_ROUNDING));
        assertThat(open(assess(kind, 11_001_001))).containsExactly("/limit", "/rounding");
        assertThat(assess(kind, 11_001_001).amount(SampleAmount.SHARE)).isEqualTo(YenRange.upTo(Yen.of(5_500_500)));
        Assessment refused = assess(kind, 12_000_001);
        assertThat(refused.verdict()).isEqualTo(Verdict.INELIGIBLE);
        assertThat(open(refused)).containsExactly("/limit");
    }

    @Test
    void an_open_value_is_never_read_silently() {
        Edition<SampleParameters> own = with(edition(OPEN_ROUNDING)).editions().get("own");
        Cited<Rounding> rounding = own.parameters().rounding();
        assertThatIllegalStateException().isThrownBy(rounding::value).withMessageContaining("must be settled");
        assertThatIllegalStateException().isThrownBy(rounding::citation).withMessageContaining("must be settled");
        assertThat(own.openParameters())
                .extracting(OpenParameter::parameter)
                .extracting(Object::toString)
                .containsExactly("/rounding");
        assertThat(own.settlements())
                .extracting(settled -> settled.parameters().rounding().value().unit())
                .containsExactly(Yen.of(1_000), Yen.of(1));
        assertThat(own.settlements())
                .allSatisfy(settled -> assertThat(settled.openParameters()).isEmpty());
    }

    @Test
    void an_edition_of_a_caller_that_settles_the_parameter_closes_the_interval() {
        assertThat(assess(kind(edition()), 5_001_001).amount(SampleAmount.SHARE))
                .isEqualTo(YenRange.exactly(Yen.of(2_500_000)));
        assertThat(open(assess(kind(edition()), 5_001_001))).isEmpty();
    }

    @Test
    void a_correction_is_seen_from_its_day_on() {
        String limit = openLimit(reading("10000000", "MINISTRY", null), reading("12000000", "MINISTRY", "2030-06-01"));
        Kind<SamplePayload, Assessment> kind = kind(edition(limit));
        assertThat(outcome(kind, null)).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(kind, LocalDate.of(2030, 6, 1))).isEqualTo(Outcome.SATISFIED);
        assertThat(outcome(kind, LocalDate.of(2030, 5, 31))).isEqualTo(Outcome.VIOLATED);
        assertThat(outcome(kind, LocalDate.of(1990, 1, 1))).isEqualTo(Outcome.VIOLATED);
        assertThat(outcome(kind, LocalDate.of(2099, 1, 1))).isEqualTo(Outcome.SATISFIED);
    }

    // One of two readings that were always known is dated: the other does not hold from that day on.
    @Test
    void readings_of_a_later_day_replace_all_earlier_ones_and_the_edition_says_from_when() {
        String limit = openLimit(
                reading("10000000", "MINISTRY", null),
                reading("11000000", "MINISTRY", null),
                reading("12000000", "MINISTRY", "2030-06-01"));
        Edition<SampleParameters> edition =
                with(edition(limit)).publishedEditions().get("own");
        assertThat(edition.datedReadings())
                .extracting(dated -> dated.parameter().parameter() + " " + dated.from() + " " + dated.until() + " "
                        + dated.parameter().readings().stream()
                                .map(Reading::value)
                                .toList())
                .containsExactly(
                        "/limit null 2030-05-31 [10,000,000円, 11,000,000円]", "/limit 2030-06-01 null [12,000,000円]");
        assertThat(kind(edition(limit)).publishedEditions().get("own")).isEqualTo(edition);
        assertThat(with(edition(OPEN_ROUNDING)).publishedEditions().get("own").datedReadings())
                .isEmpty();
        assertThat(kind(edition(limit)).editions().get("own").datedReadings()).isEmpty();
    }

    private static Outcome outcome(Kind<SamplePayload, Assessment> kind, LocalDate knownOn) {
        AnswerOptions options = AnswerOptions.NONE.withKnownOn(knownOn);
        Assessment assessment = kind.assess(kind.read(payload(12_000_000)), options);
        assertThat(assessment.openParameters()).isEmpty();
        return assessment.finding(SampleRule.LIMIT).outcome();
    }

    @Test
    void an_edition_is_not_seen_before_it_is_published() {
        String published = edition().replace("\"draft\": false,", "\"draft\": false, \"knownFrom\": \"2030-03-01\",");
        Kind<SamplePayload, Assessment> kind = kind(published);
        byte[] json = payload(1);
        assertThat(kind.answer(json).problems()).isEmpty();
        AnswerOptions before = AnswerOptions.NONE.withKnownOn(LocalDate.of(2030, 2, 28));
        assertThat(kind.answer(json, before).problems())
                .extracting(Problem::toString)
                .containsExactly("\"/edition\" unknown-edition");
        assertThat(kind.answer(json, before.withKnownOn(LocalDate.of(2030, 3, 1)))
                        .problems())
                .isEmpty();
    }

    @Test
    void an_edition_that_was_published_later_says_so_at_every_door() {
        String published = edition().replace("\"draft\": false,", "\"draft\": false, \"knownFrom\": \"2030-03-01\",");
        Kind<SamplePayload, Assessment> kind = kind(published);
        AnswerOptions before = AnswerOptions.NONE.withKnownOn(LocalDate.of(2030, 2, 28));
        SamplePayload payload = kind.read(payload(1));
        assertThat(refusal(kind, payload, before, Language.JA))
                .startsWith("/edition 「令和6年度」は令和12年3月1日に公表されたもので、指定された時点ではまだ公表されていません。" + "その時点で登録されているもの: r6（");
        assertThat(refusal(kind, payload, before, Language.EN))
                .startsWith(
                        "/edition The edition \"fiscal year 2024\" was published on 2030-03-01 and was not known on the"
                                + " day that was asked for. Known on that day: r6 (");
        // The caller has chosen it, and the payload has no such member.
        assertThat(refusal(kind.edition("own"), payload.withEdition(null), before, Language.EN))
                .startsWith(" The edition \"fiscal year 2024\" was published on 2030-03-01 and");
        assertThat(refusal(kind.edition("own"), payload, before, Language.EN)).startsWith("/edition The edition");
        assertThat(kind.edition("own")
                        .assess(payload.withEdition(null), before.withKnownOn(LocalDate.of(2030, 3, 1)))
                        .edition()
                        .id())
                .isEqualTo("own");
    }

    @Test
    void a_day_whose_edition_was_published_later_says_so() {
        String published = edition().replace("\"draft\": false,", "\"draft\": false, \"knownFrom\": \"2030-03-01\",");
        Kind<SamplePayload, Assessment> kind = kind(published);
        AnswerOptions before = AnswerOptions.NONE.withKnownOn(LocalDate.of(2030, 2, 28));
        SamplePayload payload = kind.read(payload(1)).withEdition(null).withAppliedOn(LocalDate.of(2030, 4, 1));
        assertThat(kind.assess(payload).edition().id()).isEqualTo("own");
        assertThat(refusal(kind, payload, before, Language.EN))
                .startsWith("/appliedOn The edition \"fiscal year 2024\", which is in force then, was published on"
                        + " 2030-03-01 and was not known on the day that was asked for. You can name one of these"
                        + " instead: r6 (");
        assertThat(refusal(kind, payload.withAppliedOn(LocalDate.of(2031, 4, 1)), before, Language.EN))
                .startsWith("/appliedOn No edition is in force on that day");
    }

    private static String refusal(
            Kind<SamplePayload, Assessment> kind, SamplePayload payload, AnswerOptions options, Language language) {
        MalformedPayloadException refusal =
                catchThrowableOfType(MalformedPayloadException.class, () -> kind.assess(payload, options));
        Problem only = refusal.problems().get(0);
        assertThat(refusal.problems()).hasSize(1);
        return only.pointer() + " " + kind.renderer(language).render(only.message());
    }

    @Test
    void readings_that_cannot_be_answered_are_refused_with_their_place() {
        assertThat(problems(edition(openLimit()))).containsExactly("\"/parameters/limit/readings\" empty");
        assertThat(problems(edition(openLimit(reading("10000000", "MINISTRY", "2030-06-01")))))
                .containsExactly("\"/parameters/limit/readings\" conflict");
        assertThat(problems(edition("\"limit\": {\"value\": 1, \"readings\": []}")))
                .containsExactlyInAnyOrder(
                        "\"/parameters/limit/citation\" required", "\"/parameters/limit/readings\" conflict");
        assertThat(problems(edition("\"limit\": {}")))
                .containsExactlyInAnyOrder(
                        "\"/parameters/limit/value\" required", "\"/parameters/limit/citation\" required");
        String[] many = new String[65];
        for (int i = 0; i < many.length; i++) {
            many[i] = reading(Integer.toString(10_000_000 + i), "MINISTRY", null);
        }
        assertThat(problems(edition(openLimit(many)))).containsExactly("\"/parameters\" conflict");
    }

    @Test
    void readings_that_could_not_be_answered_on_an_earlier_day_are_refused_too() {
        String[] many = new String[66];
        for (int i = 0; i < 65; i++) {
            many[i] = reading(Integer.toString(10_000_000 + i), "MINISTRY", null);
        }
        many[65] = reading("9000000", "MINISTRY", "2030-06-01");
        assertThat(problems(edition(openLimit(many)))).containsExactly("\"/parameters\" conflict");
        many[64] = many[65];
        String[] asManyAsAllowed = Arrays.copyOf(many, 65);
        assertThat(open(assess(kind(edition(openLimit(asManyAsAllowed))), 9_000_000)))
                .isEmpty();
    }

    /** Readings of as many values for each day, and one more from a day of its own if asked. */
    private static String[] readings(int days, int ofEach, boolean oneMore) {
        List<String> readings = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            String knownFrom =
                    day == 0 ? null : LocalDate.of(2029, 1, 1).plusDays(day).toString();
            for (int i = 0; i < ofEach; i++) {
                readings.add(reading(Integer.toString(10_000_000 + i), "MINISTRY", knownFrom));
            }
        }
        if (oneMore) {
            readings.add(reading("9000000", "MINISTRY", "2035-01-01"));
        }
        return readings.toArray(String[]::new);
    }

    @Test
    void the_combinations_of_all_days_together_are_limited() {
        Programme<SampleParameters> programme = with(edition(openLimit(readings(16, 64, false))));
        assertThat(programme.editions().find("own")).isPresent();
        assertThat(texts(edition(openLimit(readings(16, 64, true)))))
                .containsExactly(
                        "/parameters conflict 未確定の値の解釈の組合せは、解釈が判明したすべての日の分を合わせて1,024通り以内にしてください。",
                        "/parameters conflict The readings of all open parameters must have at most 1,024 combinations"
                                + " on all days together from which they are known.");
        assertThat(problems(edition(openLimit(readings(400, 4, false))))).containsExactly("\"/parameters\" conflict");
        assertThat(problems(edition(openLimit(readings(1_025, 1, false))))).containsExactly("\"/parameters\" conflict");
    }

    @Test
    void too_many_readings_and_readings_of_later_days_alone_say_so() {
        assertThat(texts(edition(openLimit(readings(1, 65, false)))))
                .containsExactly(
                        "/parameters conflict 未確定の値の解釈の組合せは、64通り以内にしてください。",
                        "/parameters conflict The readings of all open parameters must have at most 64 combinations.");
        assertThat(texts(edition(openLimit(reading("10000000", "MINISTRY", "2030-06-01")))))
                .containsExactly(
                        "/parameters/limit/readings conflict 版の公表日の時点で判明している解釈を、一つ以上記載してください。",
                        "/parameters/limit/readings conflict One of the readings must be known from the day on which the"
                                + " edition is published.");
    }

    @Test
    void what_did_not_change_on_a_day_is_prepared_once() {
        String limit = openLimit(
                reading("10000000", "MINISTRY", null),
                reading("12000000", "MINISTRY", "2030-06-01"),
                reading("13000000", "MINISTRY", "2030-07-01"));
        KnownEditions<SamplePayload, SampleParameters, Assessment> known = new KnownEditions<>(
                SampleProgramme.SAMPLE, with(edition(limit, OPEN_ROUNDING)).publishedEditions());
        EditionChoice<SamplePayload, SampleParameters, Assessment> latest = known.latest();
        EditionChoice<SamplePayload, SampleParameters, Assessment> before = known.on(LocalDate.of(2030, 6, 30));
        assertThat(known.on(LocalDate.of(2030, 7, 1))).isSameAs(latest);
        assertThat(known.on(LocalDate.of(2030, 6, 1))).isSameAs(before);
        assertThat(before.get("r6")).isSameAs(latest.get("r6"));
        assertThat(before.get("own")).isNotSameAs(latest.get("own"));
        assertThat(known.on(LocalDate.MIN).get("own")).isNotSameAs(before.get("own"));
    }

    @Test
    void an_edition_that_changes_on_no_day_is_prepared_once_whatever_it_leaves_open() {
        String other =
                edition(OPEN_ROUNDING).replace("\"own\"", "\"other\"").replace("\"draft\": false", "\"draft\": true");
        String limit = openLimit(reading("10000000", "MINISTRY", null), reading("12000000", "MINISTRY", "2030-06-01"));
        KnownEditions<SamplePayload, SampleParameters, Assessment> known = new KnownEditions<>(
                SampleProgramme.SAMPLE,
                with(edition(limit)).withEdition(other.getBytes(UTF_8)).publishedEditions());
        assertThat(known.on(LocalDate.MIN).get("other")).isSameAs(known.latest().get("other"));
        assertThat(known.on(LocalDate.MIN).get("own"))
                .isNotSameAs(known.latest().get("own"));
    }

    @Test
    void a_value_with_two_sources_is_named_once() {
        String rounding = OPEN_ROUNDING.replace(
                "]}", ", " + reading("{\"mode\": \"DOWN\", \"unit\": 1}", "PREFECTURE", null) + "]}");
        Kind<SamplePayload, Assessment> kind = kind(edition(rounding));
        assertThat(((AssessmentReport) kind.report(assess(kind, 5_001_001), Language.JA)).notes())
                .contains("「/rounding」は資料からは定まりません。「1,000円未満切捨て」（推定）と読む場合は「対象」、国費2,500,000円、"
                        + "「1円未満切捨て」（市町村の資料）と読む場合は「対象」、国費2,500,500円です。");
        String limit = openLimit(
                reading("10000000", "MINISTRY", null),
                reading("10000000", "LAW", null),
                reading("12000000", "MINISTRY", null));
        Kind<SamplePayload, Assessment> limited = kind(edition(limit));
        assertThat(limited.renderer(Language.JA)
                        .render(assess(limited, 11_000_000).finding(SampleRule.LIMIT)))
                .isEqualTo(
                        "「/limit」が資料からは定まらないため、判定できません。「10,000,000円」と読む場合は、次のとおりです。交付額11,000,000円は上限10,000,000円を超えています。"
                                + "「12,000,000円」と読む場合は、次のとおりです。交付額11,000,000円は上限12,000,000円以内です。");
    }

    @Test
    void a_part_is_settled_unless_a_value_in_it_is_open() {
        Edition<SampleParameters> own = with(edition(OPEN_ROUNDING)).editions().get("own");
        own.requireSettled("limit", own.parameters().limit());
        own.requireSettled("tiers", own.parameters().tiers());
        own.requireSettled("absent part", null);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> own.requireSettled("rounding", own.parameters().rounding()))
                .withMessage("The rounding of the edition (own) must be settled. Maybe load an edition of your own that"
                        + " states one value for each.");
        assertThatIllegalArgumentException().isThrownBy(() -> own.requireSettled("parameters", own.parameters()));
    }

    private static List<String> texts(String edition) {
        MalformedPayloadException refusal = catchThrowableOfType(MalformedPayloadException.class, () -> with(edition));
        return refusal.problems().stream()
                .flatMap(problem -> Stream.of(Language.JA, Language.EN)
                        .map(language ->
                                problem.pointer() + " " + problem.code().code() + " "
                                        + SampleProgramme.texts().render(language, problem.message())))
                .toList();
    }

    @Test
    void readings_that_a_record_refuses_are_in_conflict_at_its_place() {
        String bonus = "\"bonus\": {\n          \"value\": 100000,";
        String text = OwnEdition.text("own");
        int start = text.indexOf("\"bonus\": {");
        int end = text.indexOf("}", text.indexOf("}", start) + 1) + 1;
        assertThat(text.substring(start, end)).as(bonus).contains("citation");
        String open = "\"bonus\": {\"readings\": [" + reading("0", "MINISTRY", null) + ", "
                + reading("-1", "MINISTRY", null) + "]}";
        assertThat(problems(text.substring(0, start) + open + text.substring(end)))
                .containsExactly("\"/parameters/tiers/0\" conflict");
    }

    private static List<String> problems(String edition) {
        List<Problem> problems = new ArrayList<>();
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> with(edition))
                .satisfies(malformed -> problems.addAll(malformed.problems()));
        return problems.stream().map(Problem::toString).toList();
    }

    @Test
    void a_comparison_shows_open_values_too() {
        Programme<SampleParameters> programme = with(edition(OPEN_ROUNDING));
        assertThat(programme.editions().compare("r6", "own"))
                .extracting(change -> change.parameter().toString())
                .containsExactly("/rounding");
        assertThat(programme.editions().get("own").openParameters().get(0).readings())
                .extracting(Reading::knownFrom)
                .containsOnlyNulls();
    }
}
