package jp.chiikiryoku.kyoryokutai;

import static jp.chiikiryoku.kyoryokutai.Scenario.area;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaRuleTest {

    private static final KyoryokutaiRule RULE = KyoryokutaiRule.AREA;
    private static final List<Boolean> ZONES = Arrays.asList(true, false, null);

    // In the order of the table: the place of a category is its number less one.
    private static final List<String> CATEGORIES = List.of(
            "METRO_URBAN",
            "METRO_URBAN_DESIGNATED_CITY",
            "OUTER_URBAN",
            "OUTER_URBAN_DESIGNATED_CITY",
            "METRO_FULL",
            "METRO_PARTIAL",
            "METRO_PARTIAL_DESIGNATED_CITY",
            "OUTER_FULL",
            "OUTER_PARTIAL",
            "OUTER_PARTIAL_DESIGNATED_CITY");

    // MIC-AREA-TABLE-2022: to which categories, and the symbols from category 1 to 10.
    private static final String TABLE = """
            1,2      × × × × × × × × × ×
            3,4      ○ ○ × ○ × △ △ × × △
            5,8      ○ ○ ○ ○ × △ △ × △ △
            6,7,9,10 ○ ○ ▲ ○ × △ △ × □ △
            """;

    private record Cell(int from, int to, char symbol) {

        String origin() {
            return CATEGORIES.get(from - 1);
        }

        String destination() {
            return CATEGORIES.get(to - 1);
        }

        Outcome outcome(Boolean originInside, Boolean destinationInside) {
            return switch (symbol) {
                case '○' -> Outcome.SATISFIED;
                case '×' -> Outcome.VIOLATED;
                case '△' -> outside(originInside);
                case '▲' -> inside(destinationInside);
                default -> worst(outside(originInside), inside(destinationInside));
            };
        }

        private static Outcome outside(Boolean inside) {
            return inside == null ? Outcome.UNDETERMINED : inside ? Outcome.VIOLATED : Outcome.SATISFIED;
        }

        private static Outcome inside(Boolean inside) {
            return inside == null ? Outcome.UNDETERMINED : inside ? Outcome.SATISFIED : Outcome.VIOLATED;
        }

        private static Outcome worst(Outcome one, Outcome other) {
            List<Outcome> both = List.of(one, other);
            return both.contains(Outcome.VIOLATED)
                    ? Outcome.VIOLATED
                    : both.contains(Outcome.UNDETERMINED) ? Outcome.UNDETERMINED : Outcome.SATISFIED;
        }
    }

    private static Stream<Cell> cells() {
        return TABLE.lines().flatMap(line -> {
            String[] parts = line.trim().split("\\s+");
            return Arrays.stream(parts[0].split(","))
                    .flatMap(to -> Stream.iterate(1, from -> from + 1)
                            .limit(10)
                            .map(from -> new Cell(from, Integer.parseInt(to), parts[from].charAt(0))));
        });
    }

    private static Scenario move(String from, Boolean originInside, String to, Boolean destinationInside) {
        return Scenario.member()
                .with("/member/origin", area(from, originInside))
                .with("/member/destination", area(to, destinationInside));
    }

    private static Scenario exempt(String exemption, String to, Boolean destinationInside) {
        return Scenario.member()
                .without("/member/origin")
                .with("/member/exemption", exemption)
                .with("/member/destination", area(to, destinationInside));
    }

    @Test
    void the_table_has_as_many_of_each_symbol_as_the_specification_counts() {
        Map<Character, Integer> counts = new HashMap<>();
        cells().forEach(cell -> counts.merge(cell.symbol(), 1, Integer::sum));
        assertThat(counts).isEqualTo(Map.of('×', 40, '○', 26, '△', 26, '▲', 4, '□', 4));
    }

    @Test
    void the_shipped_matrix_is_the_table() {
        AreaMatrix matrix = Kyoryokutai.edition("r6").areaMatrix().orElseThrow();
        assertThat(cells())
                .hasSize(100)
                .allSatisfy(cell -> assertThat(matrix.condition(
                                        AreaCategory.valueOf(cell.origin()), AreaCategory.valueOf(cell.destination()))
                                .symbol())
                        .as(cell.toString())
                        .isEqualTo(cell.symbol()));
    }

    @Test
    void a_row_of_other_symbols_answers_for_none_that_it_lacks() {
        AreaMatrix matrix = new AreaMatrix(List.of(
                new AreaMatrix.Row(AreaCategory.OUTER_URBAN, "○×?"), new AreaMatrix.Row(AreaCategory.OUTER_FULL, "")));
        assertThat(matrix.condition(AreaCategory.METRO_URBAN_DESIGNATED_CITY, AreaCategory.OUTER_URBAN))
                .isEqualTo(AreaCondition.NEVER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.condition(AreaCategory.OUTER_URBAN, AreaCategory.OUTER_URBAN))
                .withMessage("The row (○×?) must be one of ○×△▲□ for each of the 10 categories.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.condition(AreaCategory.OUTER_URBAN_DESIGNATED_CITY, AreaCategory.OUTER_URBAN))
                .withMessage("The row (○×?) must be one of ○×△▲□ for each of the 10 categories.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.condition(AreaCategory.METRO_URBAN, AreaCategory.OUTER_FULL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix.condition(AreaCategory.METRO_URBAN, AreaCategory.METRO_FULL))
                .withMessage("The destination (METRO_FULL) must have a row in the matrix.");
    }

    @Test
    void categories_have_the_numbers_and_marks_of_the_specification() {
        assertThat(AreaCategory.values()).extracting(Enum::name).isEqualTo(CATEGORIES);
        for (AreaCategory category : AreaCategory.values()) {
            String name = category.name();
            assertThat(category.number()).isEqualTo(CATEGORIES.indexOf(name) + 1);
            assertThat(category.isMetropolitan()).isEqualTo(name.startsWith("METRO"));
            assertThat(category.isWhollyDisadvantaged()).isEqualTo(name.endsWith("FULL"));
            assertThat(category.isPartlyDisadvantaged()).isEqualTo(name.contains("PARTIAL"));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_cell_answers_for_every_zone() {
        return cells().map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> {
            for (Boolean origin : ZONES) {
                for (Boolean destination : ZONES) {
                    assertThat(move(cell.origin(), origin, cell.destination(), destination)
                                    .outcome(RULE))
                            .as("%s %s", origin, destination)
                            .isEqualTo(cell.outcome(origin, destination));
                }
            }
        }));
    }

    // FORMER_MEMBER, OVERSEAS_RESIDENT and JET_FINISHER (MIC-KYORYOKUTAI-FAQ) ask the destination alone.
    @ParameterizedTest
    @CsvSource({
        "METRO_URBAN, VIOLATED, VIOLATED, VIOLATED",
        "METRO_URBAN_DESIGNATED_CITY, VIOLATED, VIOLATED, VIOLATED",
        "OUTER_URBAN, SATISFIED, SATISFIED, SATISFIED",
        "OUTER_URBAN_DESIGNATED_CITY, SATISFIED, SATISFIED, SATISFIED",
        "METRO_FULL, SATISFIED, SATISFIED, SATISFIED",
        "METRO_PARTIAL, SATISFIED, UNDETERMINED, UNDETERMINED",
        "METRO_PARTIAL_DESIGNATED_CITY, SATISFIED, UNDETERMINED, UNDETERMINED",
        "OUTER_FULL, SATISFIED, SATISFIED, SATISFIED",
        "OUTER_PARTIAL, SATISFIED, SATISFIED, SATISFIED",
        "OUTER_PARTIAL_DESIGNATED_CITY, SATISFIED, SATISFIED, SATISFIED"
    })
    void an_exemption_asks_the_destination_alone(String to, Outcome inside, Outcome outside, Outcome unknown) {
        for (String exemption : List.of("FORMER_MEMBER", "OVERSEAS_RESIDENT", "JET_FINISHER")) {
            assertThat(exempt(exemption, to, true).outcome(RULE)).isEqualTo(inside);
            assertThat(exempt(exemption, to, false).outcome(RULE)).isEqualTo(outside);
            assertThat(exempt(exemption, to, null).outcome(RULE)).isEqualTo(unknown);
            assertThat(exempt(exemption, to, null)
                            .with("/member/origin", area("OUTER_FULL"))
                            .outcome(RULE))
                    .isEqualTo(unknown);
        }
    }

    private static void decides(Scenario scenario, String pointer, String... questions) {
        Finding finding = scenario.finding(RULE);
        assertThat(finding.pointer()).hasToString(pointer);
        assertThat(finding.openQuestions()).extracting(Object::toString).containsExactly(questions);
        assertThat(finding.remedies()).isEmpty();
    }

    @Test
    void points_at_what_decided_and_asks_what_would_settle_it() {
        String origin = "/member/origin/insideDisadvantagedZone";
        String destination = "/member/destination/insideDisadvantagedZone";
        decides(Scenario.member(), "/member/destination/areaCategory");
        decides(move("OUTER_FULL", null, "OUTER_FULL", null), "/member/origin/areaCategory");
        decides(move("METRO_PARTIAL", true, "OUTER_FULL", null), origin);
        decides(move("METRO_PARTIAL", null, "OUTER_FULL", null), origin, origin);
        decides(move("OUTER_URBAN", null, "OUTER_PARTIAL", false), destination);
        decides(move("OUTER_URBAN", null, "OUTER_PARTIAL", null), destination, destination);
        decides(move("OUTER_PARTIAL", true, "OUTER_PARTIAL", null), origin);
        decides(move("OUTER_PARTIAL", null, "OUTER_PARTIAL", false), destination);
        decides(move("OUTER_PARTIAL", null, "OUTER_PARTIAL", null), origin, origin, destination);
        decides(move("OUTER_PARTIAL", false, "OUTER_PARTIAL", null), destination, destination);
        decides(move("OUTER_PARTIAL", null, "OUTER_PARTIAL", true), origin, origin);
        decides(exempt("JET_FINISHER", "METRO_PARTIAL", null), destination, destination);
        decides(exempt("JET_FINISHER", "METRO_PARTIAL", false), destination, destination);
        decides(exempt("JET_FINISHER", "METRO_URBAN", null), "/member/destination/areaCategory");
    }

    @Test
    void rests_on_the_table_or_on_the_page_about_exemptions() {
        assertThat(Scenario.member().finding(RULE).citation().source()).isEqualTo("MIC-AREA-TABLE-2022");
        assertThat(exempt("FORMER_MEMBER", "OUTER_URBAN", null).finding(RULE).citation())
                .satisfies(citation -> {
                    assertThat(citation.source()).isEqualTo("MIC-KYORYOKUTAI-FAQ");
                    assertThat(citation.authority()).isEqualTo(Authority.MINISTRY);
                });
    }

    @Test
    void tells_how_the_table_answers() {
        assertThat(Scenario.member().messages(RULE))
                .containsExactly(
                        "三大都市圏内の都市地域から三大都市圏外の全部条件不利地域への異動は、地域要件を満たしています。",
                        "A move from an urban area inside the metropolitan areas to a wholly disadvantaged area outside the metropolitan areas fulfils the area requirement.");
        assertThat(move("OUTER_FULL", null, "METRO_FULL", null).messages(RULE))
                .containsExactly(
                        "三大都市圏外の全部条件不利地域から三大都市圏内の全部条件不利地域への異動は、地域要件を満たしていません。この組み合わせは認められません。",
                        "A move from a wholly disadvantaged area outside the metropolitan areas to a wholly disadvantaged area inside the metropolitan areas does not fulfil the area requirement: this combination is never accepted.");
        assertThat(move("METRO_PARTIAL", true, "OUTER_URBAN", null).messages(RULE))
                .containsExactly(
                        "三大都市圏内の一部条件不利地域から三大都市圏外の都市地域への異動は、地域要件を満たしていません。移る前の住所が条件不利区域の外にある場合に限り認められます。",
                        "A move from a partly disadvantaged area inside the metropolitan areas to an urban area outside the metropolitan areas does not fulfil the area requirement: accepted only if the address of origin lies outside a disadvantaged zone.");
        assertThat(move("OUTER_URBAN", null, "OUTER_PARTIAL_DESIGNATED_CITY", null)
                        .messages(RULE))
                .containsExactly(
                        "三大都市圏外の都市地域から三大都市圏外の一部条件不利地域（指定都市）への異動は、移った後の住所が条件不利区域の中にある場合に限り認められます。移った後の住所が条件不利区域の中か外か分からないため、確認が必要です。",
                        "For a move from an urban area outside the metropolitan areas to a partly disadvantaged area outside the metropolitan areas (designated city) the rule is: accepted only if the address of destination lies inside a disadvantaged zone. Whether the address of destination lies inside a disadvantaged zone is not known and needs confirmation.");
        assertThat(move("OUTER_PARTIAL", true, "OUTER_PARTIAL", null).messages(RULE))
                .first()
                .asString()
                .endsWith("移る前の住所が条件不利区域の外にあり、移った後の住所が中にある場合に限り認められます。");
    }

    @Test
    void tells_which_address_is_not_known() {
        assertThat(move("METRO_PARTIAL", null, "OUTER_URBAN", null).messages(RULE))
                .containsExactly(
                        "三大都市圏内の一部条件不利地域から三大都市圏外の都市地域への異動は、移る前の住所が条件不利区域の外にある場合に限り認められます。移る前の住所が条件不利区域の中か外か分からないため、確認が必要です。",
                        "For a move from a partly disadvantaged area inside the metropolitan areas to an urban area outside the metropolitan areas the rule is: accepted only if the address of origin lies outside a disadvantaged zone. Whether the address of origin lies inside a disadvantaged zone is not known and needs confirmation.");
        assertThat(move("OUTER_PARTIAL", null, "OUTER_PARTIAL", null).messages(RULE))
                .containsExactly(
                        "三大都市圏外の一部条件不利地域から三大都市圏外の一部条件不利地域への異動は、移る前の住所が条件不利区域の外にあり、移った後の住所が中にある場合に限り認められます。移る前の住所も移った後の住所も、条件不利区域の中か外か分からないため、確認が必要です。",
                        "For a move from a partly disadvantaged area outside the metropolitan areas to a partly disadvantaged area outside the metropolitan areas the rule is: accepted only if the address of origin lies outside a disadvantaged zone and that of destination inside. Whether the addresses of origin and destination lie inside a disadvantaged zone is not known and needs confirmation.");
        assertThat(move("OUTER_PARTIAL", false, "OUTER_PARTIAL", null)
                        .finding(RULE)
                        .text())
                .isEqualTo("undetermined-destination");
        assertThat(move("OUTER_PARTIAL", null, "OUTER_PARTIAL", true)
                        .finding(RULE)
                        .text())
                .isEqualTo("undetermined-origin");
    }

    @Test
    void the_matrix_names_a_condition_that_always_holds() {
        assertThat(Kyoryokutai.TEXTS.render(Language.JA, "AreaCondition.ALWAYS", Facts.empty()))
                .isEqualTo("常に認められます");
    }

    @Test
    void tells_how_an_exemption_answers() {
        assertThat(exempt("OVERSEAS_RESIDENT", "OUTER_URBAN", null).messages(RULE))
                .containsExactly(
                        "海外に在留していた人であるため、移る前の市町村は問いません。移った後の三大都市圏外の都市地域は、地域要件を満たしています。",
                        "As this is a person who lived overseas, the origin is not asked. The destination, an urban area outside the metropolitan areas, fulfils the area requirement.");
        assertThat(exempt("JET_FINISHER", "METRO_URBAN", null).messages(RULE))
                .containsExactly(
                        "JETプログラムを終えた人であるため、移る前の市町村は問いませんが、移った後の三大都市圏内の都市地域は地域要件を満たしていません。",
                        "As this is a person who finished the JET Programme, the origin is not asked, but the destination, an urban area inside the metropolitan areas, does not fulfil the area requirement.");
        assertThat(exempt("FORMER_MEMBER", "METRO_PARTIAL", null).messages(RULE))
                .containsExactly(
                        "隊員を経験した人であるため、移る前の市町村は問いません。移った後の三大都市圏内の一部条件不利地域で、住所が条件不利区域の中か外か分からないため、確認が必要です。",
                        "As this is a former member, the origin is not asked. Whether the address of destination, a partly disadvantaged area inside the metropolitan areas, lies inside a disadvantaged zone is not known and needs confirmation.");
        assertThat(exempt("FORMER_MEMBER", "METRO_PARTIAL", false).messages(RULE))
                .containsExactly(
                        "隊員を経験した人であるため、移る前の市町村は問いません。移った後の三大都市圏内の一部条件不利地域で、住所が条件不利区域の外にある場合の扱いを示した資料がないため、確認が必要です。",
                        "As this is a former member, the origin is not asked. No source says whether an address of destination outside the disadvantaged zones of a partly disadvantaged area inside the metropolitan areas is accepted, so it needs confirmation.");
    }

    /** The notes beside the edition's own remarks. */
    private static List<String> attested(Scenario scenario, Language language) {
        List<String> notes = new ArrayList<>(scenario.notes(language));
        scenario.assess().edition().remarks().forEach(remark -> notes.remove(remark.in(language)));
        return notes;
    }

    // MIC-KYORYOKUTAI-FAQ: 2 years of service, within 1 year
    @Test
    void a_note_tells_what_the_payload_attests() {
        assertThat(attested(exempt("FORMER_MEMBER", "OUTER_URBAN", null), Language.JA))
                .containsExactly(
                        "隊員を経験した人として扱われるには、同一の地域で2年以上隊員を務め、任期を終えてから1年以内であることが必要です。この判定は、その条件を満たすという申告によっています。");
        assertThat(attested(exempt("FORMER_MEMBER", "OUTER_URBAN", null), Language.EN))
                .containsExactly(
                        "Counted in years, a former member must have served 2 or more in one and the same area and come 1 or less after the end of that term. This result relies on the statement that these conditions are met.");
        assertThat(attested(exempt("JET_FINISHER", "OUTER_URBAN", null), Language.JA))
                .containsExactly(
                        "JETプログラムを終えた人として扱われるには、JETプログラムに2年以上参加し、終えてから1年以内であることが必要です。この判定は、その条件を満たすという申告によっています。");
        assertThat(attested(exempt("JET_FINISHER", "OUTER_URBAN", null), Language.EN))
                .containsExactly(
                        "Counted in years, a person who finished the JET Programme must have taken part in it for 2 or more and come 1 or less after the end of it. This result relies on the statement that these conditions are met.");
        assertThat(attested(exempt("OVERSEAS_RESIDENT", "OUTER_URBAN", null), Language.JA))
                .isEmpty();
        assertThat(attested(Scenario.member().with("/member/exemption", "NONE"), Language.JA))
                .isEmpty();
    }
}
