package jp.chiikiryoku.kyoryokutai.placement.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.kyoryokutai.edition.AreaCategory;
import jp.chiikiryoku.kyoryokutai.edition.AreaCondition;
import jp.chiikiryoku.kyoryokutai.edition.Exemption;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.edition.MatrixCell;
import jp.chiikiryoku.kyoryokutai.placement.Area;
import jp.chiikiryoku.kyoryokutai.placement.Member;
import jp.chiikiryoku.kyoryokutai.scenario.OwnEdition;
import jp.chiikiryoku.kyoryokutai.scenario.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaRuleTest {

    private static final AreaRule RULE = new AreaRule(Placements.PARAMETERS, Placements.R6);
    private static final List<Boolean> ZONES = Arrays.asList(true, false, null);

    private static Area area(AreaCategory category, @Nullable Boolean insideZone) {
        return new Area(null, null, category, insideZone);
    }

    private static Finding move(
            AreaCategory from, @Nullable Boolean originInside, AreaCategory to, @Nullable Boolean destinationInside) {
        return RULE.check(Placements.checked(
                Placements.member().origin(area(from, originInside)).destination(area(to, destinationInside))));
    }

    private static Finding move(
            String from, @Nullable Boolean originInside, String to, @Nullable Boolean destinationInside) {
        return move(AreaCategory.valueOf(from), originInside, AreaCategory.valueOf(to), destinationInside);
    }

    private static Member.Builder exemptMember(String exemption, String to, @Nullable Boolean destinationInside) {
        return Placements.withoutOrigin()
                .exemption(Exemption.valueOf(exemption))
                .destination(area(AreaCategory.valueOf(to), destinationInside));
    }

    private static Finding exempt(String exemption, String to, @Nullable Boolean destinationInside) {
        return RULE.check(Placements.checked(exemptMember(exemption, to, destinationInside)));
    }

    private static Finding usual() {
        return RULE.check(Placements.checked(Placements.member()));
    }

    @Test
    void is_the_rule_of_the_area() {
        assertThat(RULE.rule()).isSameAs(KyoryokutaiRule.AREA);
    }

    @TestFactory
    Stream<DynamicTest> every_cell_answers_for_every_zone() {
        return MatrixCell.all()
                .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> {
                    for (Boolean origin : ZONES) {
                        for (Boolean destination : ZONES) {
                            Finding finding = move(cell.origin(), origin, cell.destination(), destination);
                            assertThat(finding.outcome())
                                    .as("%s %s", origin, destination)
                                    .isEqualTo(cell.outcome(origin, destination));
                            assertThat(finding.facts().find("origin")).isEqualTo(cell.origin());
                            assertThat(finding.facts().find("destination")).isEqualTo(cell.destination());
                            assertThat(((AreaCondition) finding.facts().find("condition")).symbol())
                                    .isEqualTo(cell.symbol());
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
            assertThat(exempt(exemption, to, true).outcome()).isEqualTo(inside);
            assertThat(exempt(exemption, to, false).outcome()).isEqualTo(outside);
            assertThat(exempt(exemption, to, null).outcome()).isEqualTo(unknown);
            CheckedPlacement withOrigin =
                    Placements.checked(exemptMember(exemption, to, null).origin(Area.of(AreaCategory.OUTER_FULL)));
            CheckedPlacement without = Placements.checked(Placements.withoutOrigin()
                    .exemption(Exemption.valueOf(exemption))
                    .destination(area(AreaCategory.valueOf(to), null)));
            assertThat(RULE.check(withOrigin)).isEqualTo(RULE.check(without));
            assertThat(RULE.check(without).outcome()).isEqualTo(unknown);
        }
    }

    @Test
    void names_the_way_in_which_it_answers() {
        assertThat(usual().message().key()).isEqualTo("KYR-AREA.satisfied");
        assertThat(move("OUTER_FULL", null, "OUTER_FULL", null).message().key()).isEqualTo("KYR-AREA.violated");
        assertThat(move("METRO_PARTIAL", null, "OUTER_FULL", null).message().key())
                .isEqualTo("KYR-AREA.undetermined-origin");
        assertThat(move("OUTER_URBAN", null, "OUTER_PARTIAL", null).message().key())
                .isEqualTo("KYR-AREA.undetermined-destination");
        assertThat(move("OUTER_PARTIAL", null, "OUTER_PARTIAL", null).message().key())
                .isEqualTo("KYR-AREA.undetermined-both");
        assertThat(exempt("JET_FINISHER", "OUTER_URBAN", null).message().key()).isEqualTo("KYR-AREA.exempt");
        assertThat(exempt("JET_FINISHER", "METRO_PARTIAL", true).message().key())
                .isEqualTo("KYR-AREA.exempt");
        assertThat(exempt("JET_FINISHER", "METRO_URBAN", null).message().key()).isEqualTo("KYR-AREA.violated-exempt");
        assertThat(exempt("JET_FINISHER", "METRO_PARTIAL", null).message().key())
                .isEqualTo("KYR-AREA.undetermined-exempt");
        assertThat(exempt("JET_FINISHER", "METRO_PARTIAL", false).message().key())
                .isEqualTo("KYR-AREA.undetermined-exempt-outside");
        assertThat(exempt("JET_FINISHER", "OUTER_URBAN", null).facts().asMap())
                .isEqualTo(Map.of("exemption", Exemption.JET_FINISHER, "destination", AreaCategory.OUTER_URBAN));
    }

    /** The finding of an exempt member who states the origin too. */
    private static Finding both(
            AreaRule rule,
            String from,
            @Nullable Boolean originInside,
            String to,
            @Nullable Boolean destinationInside) {
        return rule.check(Placements.checked(exemptMember("FORMER_MEMBER", to, destinationInside)
                .origin(area(AreaCategory.valueOf(from), originInside))));
    }

    @Test
    void an_exemption_never_makes_an_answer_worse() {
        Finding ofMatrix = both(RULE, "METRO_URBAN", null, "METRO_PARTIAL", false);
        assertThat(ofMatrix).isEqualTo(move("METRO_URBAN", null, "METRO_PARTIAL", false));
        assertThat(ofMatrix.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(both(RULE, "OUTER_FULL", null, "OUTER_FULL", null))
                .isEqualTo(exempt("FORMER_MEMBER", "OUTER_FULL", null));
        assertThat(both(RULE, "OUTER_FULL", null, "METRO_URBAN", null))
                .isEqualTo(exempt("FORMER_MEMBER", "METRO_URBAN", null));
        // refused by the matrix, open by the exemption
        assertThat(both(RULE, "METRO_PARTIAL", true, "METRO_PARTIAL", null))
                .isEqualTo(exempt("FORMER_MEMBER", "METRO_PARTIAL", null));
    }

    @Test
    void where_both_are_open_either_would_do() {
        Finding open = both(RULE, "METRO_PARTIAL", null, "METRO_PARTIAL", null);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.message().key()).isEqualTo("KYR-AREA.undetermined-exempt");
        assertThat(open.openQuestions())
                .extracting(Object::toString)
                .containsExactly(
                        "/member/origin/insideDisadvantagedZone", "/member/destination/insideDisadvantagedZone");
        // the one question of both is asked once
        assertThat(both(RULE, "OUTER_URBAN", null, "METRO_PARTIAL", null).openQuestions())
                .hasSize(1);
    }

    @Test
    void what_the_matrix_leaves_open_is_not_refused_for_an_exemption() throws IOException {
        Edition<KyoryokutaiParameters> edition = OwnEdition.ofR6()
                .with("/parameters/placement/areaMatrix/value/rows/0/from", "△△△△△△△△△△")
                .edition();
        AreaRule rule = new AreaRule(requireNonNull(edition.parameters().placement()), edition);
        Finding open = both(rule, "METRO_PARTIAL", null, "METRO_URBAN", null);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.message().key()).isEqualTo("KYR-AREA.undetermined-origin");
        assertThat(both(rule, "METRO_PARTIAL", true, "METRO_URBAN", null).outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    private static Finding within(Member.Builder member) {
        Area town = Area.of(AreaCategory.METRO_URBAN).withCode("112089");
        return RULE.check(Placements.checked(
                member.origin(town).destination(Area.of(AreaCategory.OUTER_FULL).withCode("112089"))));
    }

    @Test
    void nobody_moves_within_one_municipality() {
        for (Exemption exemption : Exemption.values()) {
            Finding finding = within(Placements.member().exemption(exemption));
            assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
            assertThat(finding.message().key()).isEqualTo("KYR-AREA.violated-within");
            assertThat(finding.facts().asMap()).isEqualTo(Map.of("code", "112089"));
            decides(finding, "/member/destination/code");
        }
        assertThat(Told.by(within(Placements.member())))
                .containsExactly(
                        "移る前と移った後の市町村が同じです。ほかの市町村から移ることにならないため、地域要件を満たしていません。",
                        "Origin and destination are one and the same municipality. Nobody moves from one municipality to another, so the area requirement is not fulfilled.");
    }

    @Test
    void two_codes_or_one_alone_are_no_one_municipality() {
        Area from = Area.of(AreaCategory.METRO_URBAN);
        Area to = Area.of(AreaCategory.OUTER_FULL);
        for (Member.Builder member : List.of(
                Placements.member().origin(from.withCode("112089")).destination(to.withCode("032077")),
                Placements.member().origin(from.withCode("112089")).destination(to),
                Placements.member().origin(from).destination(to.withCode("032077")))) {
            assertThat(RULE.check(Placements.checked(member)).outcome()).isEqualTo(Outcome.SATISFIED);
        }
    }

    private static void decides(Finding finding, String pointer, String... questions) {
        assertThat(finding.pointer()).hasToString(pointer);
        assertThat(finding.openQuestions()).extracting(Object::toString).containsExactly(questions);
        assertThat(finding.remedies()).isEmpty();
    }

    @Test
    void points_at_what_decided_and_asks_what_would_settle_it() {
        String origin = "/member/origin/insideDisadvantagedZone";
        String destination = "/member/destination/insideDisadvantagedZone";
        decides(usual(), "/member/destination/areaCategory");
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
        assertThat(usual().citation().source()).isEqualTo("MIC-AREA-TABLE-2022");
        assertThat(exempt("FORMER_MEMBER", "OUTER_URBAN", null).citation()).satisfies(citation -> {
            assertThat(citation.source()).isEqualTo("MIC-KYORYOKUTAI-FAQ");
            assertThat(citation.authority()).isEqualTo(Authority.MINISTRY);
        });
    }

    @Test
    void a_weak_source_refuses_no_move() throws IOException {
        Edition<KyoryokutaiParameters> edition = OwnEdition.ofR6()
                .with("/parameters/placement/areaMatrix/citation/authority", "ASSUMPTION")
                .with("/parameters/placement/exemptions/2/citation/authority", "MUNICIPALITY")
                .edition();
        AreaRule weak = new AreaRule(requireNonNull(edition.parameters().placement()), edition);
        Finding barred =
                weak.check(Placements.checked(Placements.member().destination(Area.of(AreaCategory.METRO_URBAN))));
        assertThat(barred.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(barred.weakSource()).isTrue();
        assertThat(barred.citation().authority()).isEqualTo(Authority.ASSUMPTION);
        assertThat(weak.check(Placements.checked(exemptMember("OVERSEAS_RESIDENT", "METRO_URBAN", null)))
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
        assertThat(weak.check(Placements.checked(exemptMember("JET_FINISHER", "METRO_URBAN", null)))
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void tells_how_the_table_answers() {
        assertThat(Told.by(usual()))
                .containsExactly(
                        "三大都市圏内の都市地域から三大都市圏外の全部条件不利地域への異動は、地域要件を満たしています。",
                        "A move from an urban area inside the metropolitan areas to a wholly disadvantaged area outside the metropolitan areas fulfils the area requirement.");
        assertThat(Told.by(move("OUTER_FULL", null, "METRO_FULL", null)))
                .containsExactly(
                        "三大都市圏外の全部条件不利地域から三大都市圏内の全部条件不利地域への異動は、地域要件を満たしていません。この組み合わせは認められません。",
                        "A move from a wholly disadvantaged area outside the metropolitan areas to a wholly disadvantaged area inside the metropolitan areas does not fulfil the area requirement: this combination is never accepted.");
        assertThat(Told.by(move("METRO_PARTIAL", true, "OUTER_URBAN", null)))
                .containsExactly(
                        "三大都市圏内の一部条件不利地域から三大都市圏外の都市地域への異動は、地域要件を満たしていません。移る前の住所が条件不利区域の外にある場合に限り認められます。",
                        "A move from a partly disadvantaged area inside the metropolitan areas to an urban area outside the metropolitan areas does not fulfil the area requirement: accepted only if the address of origin lies outside a disadvantaged zone.");
        assertThat(Told.by(move("OUTER_URBAN", null, "OUTER_PARTIAL_DESIGNATED_CITY", null)))
                .containsExactly(
                        "三大都市圏外の都市地域から三大都市圏外の一部条件不利地域（指定都市）への異動は、移った後の住所が条件不利区域の中にある場合に限り認められます。移った後の住所が条件不利区域の中か外か分からないため、確認が必要です。",
                        "For a move from an urban area outside the metropolitan areas to a partly disadvantaged area outside the metropolitan areas (designated city) the rule is: accepted only if the address of destination lies inside a disadvantaged zone. Whether the address of destination lies inside a disadvantaged zone is not known and needs confirmation.");
        assertThat(Told.by(move("OUTER_PARTIAL", true, "OUTER_PARTIAL", null)))
                .first()
                .asString()
                .endsWith("移る前の住所が条件不利区域の外にあり、移った後の住所が中にある場合に限り認められます。");
    }

    @Test
    void tells_which_address_is_not_known() {
        assertThat(Told.by(move("METRO_PARTIAL", null, "OUTER_URBAN", null)))
                .containsExactly(
                        "三大都市圏内の一部条件不利地域から三大都市圏外の都市地域への異動は、移る前の住所が条件不利区域の外にある場合に限り認められます。移る前の住所が条件不利区域の中か外か分からないため、確認が必要です。",
                        "For a move from a partly disadvantaged area inside the metropolitan areas to an urban area outside the metropolitan areas the rule is: accepted only if the address of origin lies outside a disadvantaged zone. Whether the address of origin lies inside a disadvantaged zone is not known and needs confirmation.");
        assertThat(Told.by(move("OUTER_PARTIAL", null, "OUTER_PARTIAL", null)))
                .containsExactly(
                        "三大都市圏外の一部条件不利地域から三大都市圏外の一部条件不利地域への異動は、移る前の住所が条件不利区域の外にあり、移った後の住所が中にある場合に限り認められます。移る前の住所も移った後の住所も、条件不利区域の中か外か分からないため、確認が必要です。",
                        "For a move from a partly disadvantaged area outside the metropolitan areas to a partly disadvantaged area outside the metropolitan areas the rule is: accepted only if the address of origin lies outside a disadvantaged zone and that of destination inside. Whether the addresses of origin and destination lie inside a disadvantaged zone is not known and needs confirmation.");
        assertThat(move("OUTER_PARTIAL", false, "OUTER_PARTIAL", null).message().key())
                .isEqualTo("KYR-AREA.undetermined-destination");
        assertThat(move("OUTER_PARTIAL", null, "OUTER_PARTIAL", true).message().key())
                .isEqualTo("KYR-AREA.undetermined-origin");
    }

    @Test
    void tells_how_an_exemption_answers() {
        assertThat(Told.by(exempt("OVERSEAS_RESIDENT", "OUTER_URBAN", null)))
                .containsExactly(
                        "海外に在留していた人であるため、移る前の市町村は問いません。移った後の三大都市圏外の都市地域は、地域要件を満たしています。",
                        "As this is a person who lived overseas, the origin is not asked. The destination, an urban area outside the metropolitan areas, fulfils the area requirement.");
        assertThat(Told.by(exempt("JET_FINISHER", "METRO_URBAN", null)))
                .containsExactly(
                        "JETプログラムを終えた人であるため、移る前の市町村は問いませんが、移った後の三大都市圏内の都市地域は地域要件を満たしていません。",
                        "As this is a person who finished the JET Programme, the origin is not asked, but the destination, an urban area inside the metropolitan areas, does not fulfil the area requirement.");
        assertThat(Told.by(exempt("FORMER_MEMBER", "METRO_PARTIAL", null)))
                .containsExactly(
                        "隊員を経験した人であるため、移る前の市町村は問いません。移った後の三大都市圏内の一部条件不利地域で、住所が条件不利区域の中か外か分からないため、確認が必要です。",
                        "As this is a former member, the origin is not asked. Whether the address of destination, a partly disadvantaged area inside the metropolitan areas, lies inside a disadvantaged zone is not known and needs confirmation.");
        assertThat(Told.by(exempt("FORMER_MEMBER", "METRO_PARTIAL", false)))
                .containsExactly(
                        "隊員を経験した人であるため、移る前の市町村は問いません。移った後の三大都市圏内の一部条件不利地域で、住所が条件不利区域の外にある場合の扱いを示した資料がないため、確認が必要です。",
                        "As this is a former member, the origin is not asked. No source says whether an address of destination outside the disadvantaged zones of a partly disadvantaged area inside the metropolitan areas is accepted, so it needs confirmation.");
    }
}
