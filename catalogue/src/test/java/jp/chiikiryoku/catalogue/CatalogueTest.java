package jp.chiikiryoku.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.edition.Authority;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.ParameterChange;
import jp.chiikiryoku.core.edition.SourceDocuments;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.core.text.Phrase;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.kaimono.Kaimono;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.miraicollege.MiraiCollege;
import jp.chiikiryoku.testkit.PayloadDocument;
import jp.chiikiryoku.testkit.PlainTexts;
import jp.chiikiryoku.testkit.Quotations;
import jp.chiikiryoku.testkit.Vectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    // MIC-R6-SUPPLEMENTARY: １．…① ２．…②③④ ３．…⑤ ４．…⑥; 新規 are ③ to ⑥
    static Stream<Arguments> programmes() {
        return Stream.of(
                arguments(
                        1,
                        "local10000",
                        "１．地域経済の好循環による付加価値の創造",
                        "1. Creating added value by a virtuous circle of the regional economy",
                        "ローカル10,000プロジェクト等の推進",
                        "Promotion of the Local 10,000 Project and others",
                        "ローカル10,000プロジェクト",
                        "Local 10,000 Project",
                        false),
                arguments(
                        2,
                        "kyoryokutai",
                        "２．地方への人の流れの創出・拡大",
                        "2. Creating and widening the flow of people to the regions",
                        "地域おこし協力隊の強化",
                        "Strengthening of the Chiikiokoshi Kyoryokutai",
                        "地域おこし協力隊",
                        "Chiikiokoshi Kyoryokutai (Regional Revitalization Corps)",
                        false),
                arguments(
                        3,
                        "kigyojin",
                        "２．地方への人の流れの創出・拡大",
                        "2. Creating and widening the flow of people to the regions",
                        "地域活性化起業人のマッチング支援",
                        "Support for matching Regional Revitalization Entrepreneurs",
                        "地域活性化起業人",
                        "Regional Revitalization Entrepreneurs",
                        true),
                arguments(
                        4,
                        "mirai-college",
                        "２．地方への人の流れの創出・拡大",
                        "2. Creating and widening the flow of people to the regions",
                        "大学等と地域が連携して取り組む地域課題解決プロジェクト",
                        "Projects of universities and regions to solve regional issues",
                        "ふるさとミライカレッジ",
                        "Furusato Mirai College",
                        true),
                arguments(
                        5,
                        "kaimono",
                        "３．地域の暮らしを守る",
                        "3. Protecting life in the regions",
                        "人口減少地域における買物サービス確保のための地域と民間事業者の連携に関する調査連携事業",
                        "Survey on cooperation of communities and private businesses to secure shopping in depopulating areas",
                        "人口減少地域における買物サービス確保",
                        "Securing of Shopping Services in Depopulating Areas",
                        true),
                arguments(
                        6,
                        "dx-talent",
                        "４．自治体DXの推進",
                        "4. Advancing the digital transformation of local governments",
                        "都道府県と市町村が連携したDX推進体制の構築に向けたデジタル人材確保プロジェクト",
                        "Project to secure digital talent for joint DX structures of prefectures and municipalities",
                        "自治体DXアクセラレータ（DX人材）",
                        "DX Accelerators of Local Governments (DX Talent)",
                        true));
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void every_programme_stands_in_its_place_word_for_word(
            int number,
            String module,
            String chapter,
            String chapterInEnglish,
            String title,
            String titleInEnglish,
            String name,
            String nameInEnglish,
            boolean isNew) {
        ProgrammeEntry programme = CATALOGUE.programmes().get(number - 1);
        BudgetLine line = programme.budgetLine();
        assertThat(programme.module()).isEqualTo(module);
        assertThat(programme.name()).isEqualTo(new LocalizedText(name, nameInEnglish));
        assertThat(line.number()).isEqualTo(number);
        assertThat(line.chapter()).isEqualTo(new LocalizedText(chapter, chapterInEnglish));
        assertThat(line.title()).isEqualTo(new LocalizedText(title, titleInEnglish));
        assertThat(line.isNew()).isEqualTo(isNew);
        assertThat(CATALOGUE.programmes()).hasSize(6);
    }

    // MIC-R6-SUPPLEMENTARY: the overview says 調査連携事業, the page of the measure 調査研究事業
    @ParameterizedTest
    @CsvSource({
        "1, 'ローカル10,000プロジェクト等の推進', 'ローカル10,000プロジェクト等'",
        "2, 地域おこし協力隊の強化, 地域おこし協力隊の推進に要する経費",
        "5, 人口減少地域における買物サービス確保のための地域と民間事業者の連携に関する調査連携事業," + " 人口減少地域における買物サービスの確保のための地域と民間事業者の連携に関する調査研究事業"
    })
    void a_line_has_the_name_of_the_overview_and_that_of_its_page(int number, String title, String pageTitle) {
        BudgetLine line = CATALOGUE.budget().line(number);
        assertThat(line.title().ja()).isEqualTo(title);
        assertThat(line.pageTitle().ja()).isEqualTo(pageTitle);
        assertThat(line.pageTitle().en()).isNotEqualTo(line.title().en());
    }

    @ParameterizedTest
    @CsvSource({"3", "4", "6"})
    void the_others_have_one_name(int number) {
        BudgetLine line = CATALOGUE.budget().line(number);
        assertThat(line.pageTitle()).isEqualTo(line.title());
    }

    // MIC-R6-SUPPLEMENTARY: 「女性・若者活躍」 国費3/4【新規】; ③ to ⑥ （新規）
    @Test
    void what_is_new_is_four_measures_and_one_field_of_another() {
        assertThat(CATALOGUE.budget().lines())
                .extracting(BudgetLine::isNew)
                .containsExactly(false, false, true, true, true, true);
        assertThat(CATALOGUE.budget().lines())
                .extracting(line -> line.novelties().size())
                .containsExactly(1, 0, 1, 1, 1, 1);
        Novelty field = CATALOGUE.budget().line(1).novelties().get(0);
        assertThat(field.wholeMeasure()).isFalse();
        assertThat(field.title().ja()).isEqualTo("重点支援のうち「女性・若者活躍」（国費3/4）");
        assertThat(CATALOGUE.budget().line(6).novelties().get(0).title())
                .isEqualTo(CATALOGUE.budget().line(6).title());
    }

    @Test
    void facts_belong_to_a_line_of_the_budget_and_rest_on_the_ministry() {
        assertThat(CATALOGUE.facts())
                .extracting(SourceFact::budgetLine)
                .containsExactly(1, 1, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 5, 5, 5);
        assertThat(CATALOGUE.facts())
                .allSatisfy(fact -> assertThat(fact.citation().authority()).isEqualTo(Authority.MINISTRY));
    }

    @Test
    void every_kind_and_every_edition_on_the_path_is_listed_once() {
        List<String> kinds = kinds().map(KindEntry::name).toList();
        assertThat(kinds).containsExactlyInAnyOrderElementsOf(Kinds.shipped().names());
        assertThat(CATALOGUE.programmes())
                .extracting(ProgrammeEntry::module)
                .containsExactlyInAnyOrderElementsOf(Kinds.shipped().modules());
        for (ProgrammeEntry programme : CATALOGUE.programmes()) {
            Set<String> served = new HashSet<>();
            programme.editions().forEach(edition -> served.addAll(edition.kinds()));
            served.remove("kigyojin-matching");
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
        assertThat(fee.texts().keySet()).containsExactly("satisfied", "violated", "undetermined");
        assertThat(fee.texts().get("violated"))
                .isEqualTo(new LocalizedText(
                        "委託料{fee}は、1か所あたりの定額{fixedFee}を{excess}超えています。",
                        "The fee of {fee} exceeds the fixed sum of {fixedFee} for each site by {excess}."));
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
        assertThat(CATALOGUE.findKind("kigyojin-claim").orElseThrow().title().ja())
                .isEqualTo("地域活性化起業人の年度の経費（特定財源を除く）");
    }

    @Test
    void the_catalogue_brings_no_graph_library_and_does_not_list_the_kind_that_needs_it() {
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> Class.forName("org.jgrapht.Graph"));
        assertThat(CATALOGUE.find("kigyojin").orElseThrow().kinds())
                .extracting(KindEntry::name)
                .containsExactly("kigyojin", "kigyojin-claim");
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThat(CATALOGUE.find("local10000")).isPresent();
        assertThat(CATALOGUE.find("matching")).isEmpty();
        assertThat(CATALOGUE.findKind("matching")).isEmpty();
    }

    @Test
    void the_budget_of_a_programme_is_the_one_that_its_edition_cites() {
        assertThat(Local10000.editions()
                        .get("r6-supplementary")
                        .parameters()
                        .budget()
                        .get(0)
                        .amount()
                        .value())
                .isEqualTo(exact(1));
        assertThat(MiraiCollege.editions()
                        .get("r6-supplementary")
                        .parameters()
                        .portfolio()
                        .programme()
                        .value())
                .isEqualTo(exact(4));
        assertThat(Kaimono.editions()
                        .get("r6-supplementary")
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

    @ParameterizedTest
    @CsvSource({
        "kyoryokutai, jp/chiikiryoku/kyoryokutai/edition/editions/r6.json",
        "kigyojin, jp/chiikiryoku/kigyojin/edition/editions/r6.json",
        "dx-talent, jp/chiikiryoku/dxtalent/edition/editions/r7-call.json",
        "mirai-college, jp/chiikiryoku/miraicollege/edition/editions/r6-supplementary.json"
    })
    void an_own_edition_takes_its_place_beside_the_shipped_ones_of_every_kind(String module, String file)
            throws Exception {
        ObjectNode json = ownEdition(file);
        Catalogue catalogue = CATALOGUE.withEdition(Vectors.JSON.writeValueAsBytes(json));
        ProgrammeEntry programme = catalogue.find(module).orElseThrow();
        assertThat(programme.editions()).extracting(Edition::id).contains("own");
        List<String> served =
                json.path("kinds").valueStream().map(JsonNode::textValue).toList();
        for (KindEntry kind : programme.kinds()) {
            assertThat(kind.kind().editions().find("own")).as(kind.name()).isPresent();
            boolean serves = served.contains(kind.name());
            assertThat(kind.editions().stream().map(Edition::id).anyMatch("own"::equals))
                    .isEqualTo(serves);
            assertThat(kind.rules())
                    .allSatisfy(rule ->
                            assertThat(rule.citations().containsKey("own")).isEqualTo(serves));
        }
        assertThat(CATALOGUE.find(module).orElseThrow().editions())
                .extracting(Edition::id)
                .doesNotContain("own");
        assertThat(catalogue.budget()).isSameAs(CATALOGUE.budget());
    }

    @Test
    void own_editions_of_two_programmes_stand_beside_each_other() throws Exception {
        Catalogue catalogue = CATALOGUE
                .withEdition(Vectors.JSON.writeValueAsBytes(
                        ownEdition("jp/chiikiryoku/miraicollege/edition/editions/r6-supplementary.json")))
                .withEdition(Vectors.JSON.writeValueAsBytes(
                        ownEdition("jp/chiikiryoku/kaimono/edition/editions/r6-supplementary.json")));
        for (String module : List.of("mirai-college", "kaimono")) {
            assertThat(catalogue.find(module).orElseThrow().editions())
                    .extracting(Edition::id)
                    .containsExactly("r6-supplementary", "own");
        }
        assertThat(catalogue.find("mirai-college").orElseThrow().compare("r6-supplementary", "own"))
                .isEmpty();
    }

    @Test
    void a_file_of_a_kind_that_is_not_there_is_refused() throws Exception {
        ObjectNode json = ownEdition("jp/chiikiryoku/kaimono/edition/editions/r6-supplementary.json");
        json.withArray("kinds").add("shopping");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOGUE.withEdition(Vectors.JSON.writeValueAsBytes(json)))
                .withMessageStartingWith("The kind (shopping) must be one of [local10000, local10000-settlement,");
    }

    @Test
    void a_malformed_file_tells_its_problems() throws Exception {
        ObjectNode json = ownEdition("jp/chiikiryoku/kyoryokutai/edition/editions/r6.json");
        json.remove("title");
        assertProblems(Vectors.JSON.writeValueAsBytes(json), "\"/title\" required");
        json.remove("kinds");
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> CATALOGUE.withEdition(Vectors.JSON.writeValueAsBytes(json)));
        assertProblems("{".getBytes(UTF_8), "\"\" not-json");
        ObjectNode ofTwo = ownEdition("jp/chiikiryoku/kaimono/edition/editions/r6-supplementary.json");
        ofTwo.withArray("kinds").add("mirai-college");
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> CATALOGUE.withEdition(Vectors.JSON.writeValueAsBytes(ofTwo)));
    }

    private static void assertProblems(byte[] file, String... problems) {
        assertThatExceptionOfType(MalformedPayloadException.class)
                .isThrownBy(() -> CATALOGUE.withEdition(file))
                .satisfies(refusal ->
                        assertThat(PayloadDocument.problems(refusal.problems())).containsExactly(problems));
    }

    /** A shipped edition under the id own, in force in the fiscal year 2030. */
    private static ObjectNode ownEdition(String file) throws Exception {
        try (InputStream shipped = CatalogueTest.class.getClassLoader().getResourceAsStream(file)) {
            ObjectNode json = (ObjectNode) Vectors.JSON.readTree(requireNonNull(shipped, file));
            json.put("id", "own").putArray("fiscalYears").add(2030);
            ((ObjectNode) json.get("inForceFrom")).put("value", "2030-04-01");
            ((ObjectNode) json.get("inForceUntil")).put("value", "2031-03-31");
            return json;
        }
    }

    @Test
    void what_is_quoted_stands_in_the_source() {
        List<Citation> citations = new ArrayList<>();
        CATALOGUE.budget().lines().forEach(line -> {
            citations.add(line.exact().citation());
            citations.add(line.printed().citation());
        });
        citations.add(CATALOGUE.budget().printedTotal().citation());
        CATALOGUE.monthlySeries().forEach(series -> citations.add(series.citation()));
        CATALOGUE.unlabelledSeries().forEach(series -> citations.add(series.citation()));
        CATALOGUE.facts().forEach(fact -> citations.add(fact.citation()));
        CATALOGUE.budget().lines().stream()
                .flatMap(line -> line.novelties().stream())
                .forEach(novelty -> citations.add(novelty.citation()));
        Quotations.check(citations);
    }

    @Test
    void texts_are_plain_in_both_languages() {
        CATALOGUE.programmes().forEach(programme -> {
            checkPlain(programme.name());
            checkPlain(programme.budgetLine().chapter());
            checkPlain(programme.budgetLine().title());
            checkPlain(programme.budgetLine().pageTitle());
            programme.budgetLine().novelties().forEach(novelty -> checkPlain(novelty.title()));
            programme.kinds().forEach(kind -> checkPlain(kind.title()));
        });
        checkPlain(CATALOGUE.budget().title());
        checkPlain(CATALOGUE.budget().explanation());
        CATALOGUE.monthlySeries().forEach(series -> checkPlain(series.title()));
        CATALOGUE.unlabelledSeries().forEach(series -> {
            checkPlain(series.title());
            checkPlain(series.caveat());
        });
        CATALOGUE.facts().forEach(fact -> checkPlain(fact.text()));
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
