package jp.chiikiryoku.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.ParameterChange;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.payload.Kind;
import jp.chiikiryoku.core.payload.PayloadKinds;
import jp.chiikiryoku.core.payload.SourceDocuments;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.core.text.Phrase;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.kaimono.Kaimono;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.miraicollege.MiraiCollege;
import jp.chiikiryoku.testing.PlainTexts;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    @Test
    void the_six_programmes_stand_in_the_order_of_the_source() {
        assertThat(CATALOGUE.programmes())
                .extracting(ProgrammeEntry::module)
                .containsExactly("local10000", "kyoryokutai", "kigyojin", "mirai-college", "kaimono", "dx-talent");
        assertThat(CATALOGUE.programmes())
                .extracting(programme -> programme.budgetLine().number())
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(CATALOGUE.programmes())
                .extracting(programme -> programme.name().ja())
                .containsExactly(
                        "ローカル10,000プロジェクト", "地域おこし協力隊", "地域活性化起業人", "ふるさとミライカレッジ", "買物サービスの確保", "自治体DXアクセラレータ（DX人材）");
    }

    // MIC-R6-SUPPLEMENTARY: １．…① ２．…②③④ ３．…⑤ ４．…⑥; 新規 are ③ to ⑥
    @Test
    void each_stands_in_its_chapter_and_tells_whether_it_is_new() {
        assertThat(CATALOGUE.programmes())
                .extracting(programme -> programme.budgetLine().chapter().ja().substring(0, 1))
                .containsExactly("１", "２", "２", "２", "３", "４");
        assertThat(CATALOGUE.programmes())
                .extracting(programme -> programme.budgetLine().isNew())
                .containsExactly(false, false, true, true, true, true);
    }

    @Test
    void every_kind_and_every_edition_on_the_path_is_listed_once() {
        List<String> kinds = kinds().map(KindEntry::name).toList();
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(PayloadKinds.names());
        assertThat(CATALOGUE.programmes())
                .extracting(ProgrammeEntry::module)
                .containsExactlyInAnyOrderElementsOf(PayloadKinds.modules());
        for (ProgrammeEntry programme : CATALOGUE.programmes()) {
            Set<String> served = new HashSet<>();
            programme.editions().forEach(edition -> served.addAll(edition.kinds()));
            assertThat(served)
                    .containsExactlyInAnyOrderElementsOf(
                            programme.kinds().stream().map(KindEntry::name).toList());
        }
    }

    @Test
    void every_rule_has_a_title_and_texts_in_both_languages_and_a_citation_of_every_edition() {
        kinds().forEach(entry -> {
            assertThat(entry.rules())
                    .extracting(RuleEntry::id)
                    .containsExactlyElementsOf(
                            entry.kind().rules().stream().map(Rule::id).toList());
            for (RuleEntry rule : entry.rules()) {
                assertThat(rule.title().ja()).isNotEqualTo(rule.title().en());
                assertThat(rule.texts().values()).as(rule.id()).hasSizeGreaterThanOrEqualTo(2);
                assertThat(rule.texts().values())
                        .allSatisfy(text -> assertThat(text.ja()).isNotEqualTo(text.en()));
                assertThat(rule.citations().keySet())
                        .containsExactlyElementsOf(
                                entry.editions().stream().map(Edition::id).toList());
            }
        });
    }

    @Test
    void every_citation_names_a_source_that_is_known() {
        for (ProgrammeEntry programme : CATALOGUE.programmes()) {
            for (Edition<?> edition : programme.editions()) {
                Set<String> own =
                        edition.sources().stream().map(source -> source.id()).collect(Collectors.toSet());
                assertThat(edition.citations().values())
                        .isNotEmpty()
                        .allMatch(citation -> own.contains(citation.source())
                                || SourceDocuments.find(citation.source()).isPresent());
            }
        }
    }

    @Test
    void a_rule_says_what_it_says_in_each_way_of_answering() {
        RuleEntry fee =
                CATALOGUE.findKind("mirai-college").orElseThrow().rules().get(4);
        assertThat(fee.id()).isEqualTo("MRC-FEE");
        assertThat(fee.title()).isEqualTo(new LocalizedText("委託料", "Commission fee"));
        assertThat(fee.texts().keySet()).containsExactly("satisfied", "violated");
        assertThat(fee.texts().get("violated"))
                .isEqualTo(new LocalizedText(
                        "委託料{fee}は、1か所あたりの上限{cap}を超えています。",
                        "The fee of {fee} exceeds the cap of {cap} for each site."));
        assertThat(fee.citations().get("r6-supplementary").source()).isEqualTo("MIC-R6-SUPPLEMENTARY");
        RuleEntry host =
                CATALOGUE.findKind("mirai-college").orElseThrow().rules().get(0);
        assertThat(host.texts().keySet())
                .containsExactly(
                        "satisfied",
                        "satisfied-inside",
                        "undetermined",
                        "undetermined-inside",
                        "undetermined-prefecture",
                        "undetermined-special-ward");
    }

    @Test
    void other_ways_of_answering_stand_behind_the_three_outcomes() {
        RuleEntry tenure = CATALOGUE.findKind("kigyojin").orElseThrow().rules().get(5);
        assertThat(tenure.texts().keySet())
                .containsExactly("satisfied", "undetermined", "undetermined-unknown", "nothing-to-ask");
    }

    @Test
    void every_kind_says_what_its_payload_is_in_both_languages() {
        kinds().forEach(kind ->
                assertThat(kind.title().ja()).isNotEqualTo(kind.title().en()));
        // A form that knows the kind alone shows the same title.
        kinds().forEach(kind ->
                assertThat(kind.title()).isEqualTo(kind.kind().texts().template(Texts.keyOfKind(kind.name()))));
        assertThat(CATALOGUE.findKind("kigyojin-matching").orElseThrow().title().ja())
                .isEqualTo("市町村と企業のマッチング");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(CATALOGUE.find("local10000")).isPresent();
        assertThat(CATALOGUE.find("matching")).isEmpty();
        assertThat(CATALOGUE.findKind("matching")).isEmpty();
    }

    @Test
    void the_budget_of_a_programme_is_the_one_that_its_edition_cites() {
        assertThat(Local10000.edition("r6-supplementary")
                        .edition()
                        .parameters()
                        .budget()
                        .get(0)
                        .amount()
                        .value())
                .isEqualTo(exact(1));
        assertThat(MiraiCollege.edition("r6-supplementary")
                        .edition()
                        .parameters()
                        .portfolio()
                        .programme()
                        .value())
                .isEqualTo(exact(4));
        assertThat(Kaimono.edition("r6-supplementary")
                        .edition()
                        .parameters()
                        .surveyBudget()
                        .value())
                .isEqualTo(exact(5));
    }

    @Test
    void editions_of_a_programme_are_compared() {
        List<ParameterChange> changes =
                CATALOGUE.find("local10000").orElseThrow().compare("r6-supplementary", "r8-draft");
        assertThat(changes).extracting(ParameterChange::parameter).contains(Pointer.parse("/tiers/0/cap"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOGUE.find("local10000").orElseThrow().compare("r6-supplementary", "r9"))
                .withMessage("The editions (r6-supplementary, r9) must be two of [r6-supplementary, r8-draft].");
    }

    @Test
    void an_own_edition_takes_its_place_beside_the_shipped_ones() throws Exception {
        Kind<?> own = MiraiCollege.shipped().kind().withEdition(ownEdition());
        Catalogue catalogue = CATALOGUE.with(own);
        ProgrammeEntry programme = catalogue.find("mirai-college").orElseThrow();
        assertThat(programme.editions()).extracting(Edition::id).containsExactly("r6-supplementary", "own");
        assertThat(programme.kinds().get(0).rules().get(0).citations()).containsOnlyKeys("r6-supplementary", "own");
        assertThat(programme.compare("r6-supplementary", "own")).isEmpty();
        assertThat(CATALOGUE.find("mirai-college").orElseThrow().editions()).hasSize(1);
        assertThat(catalogue.budget()).isSameAs(CATALOGUE.budget());
    }

    private static byte[] ownEdition() throws Exception {
        try (InputStream shipped = MiraiCollege.class.getResourceAsStream("editions/r6-supplementary.json")) {
            return new String(requireNonNull(shipped).readAllBytes(), UTF_8)
                    .replace("\"id\": \"r6-supplementary\"", "\"id\": \"own\"")
                    .replace("2025-04-01", "2030-04-01")
                    .replace("2026-03-31", "2031-03-31")
                    .replace("\"fiscalYears\": [\n    2025", "\"fiscalYears\": [\n    2030")
                    .getBytes(UTF_8);
        }
    }

    @Test
    void texts_are_plain_in_both_languages() {
        CATALOGUE.programmes().forEach(programme -> {
            checkPlain(programme.name());
            checkPlain(programme.budgetLine().chapter());
            checkPlain(programme.budgetLine().title());
            programme.kinds().forEach(kind -> checkPlain(kind.title()));
        });
        checkPlain(CATALOGUE.budget().title());
        checkPlain(CATALOGUE.budget().explanation());
        CATALOGUE.monthlySeries().forEach(series -> checkPlain(series.title()));
        CATALOGUE.leftOut().forEach(CatalogueTest::checkPlain);
    }

    private static void checkPlain(Phrase text) {
        PlainTexts.check(text.in(Language.JA), text.in(Language.EN));
    }

    private static Yen exact(int number) {
        return CATALOGUE.budget().line(number).exact().value();
    }

    private static Stream<KindEntry> kinds() {
        return CATALOGUE.programmes().stream().flatMap(programme -> programme.kinds().stream());
    }
}
