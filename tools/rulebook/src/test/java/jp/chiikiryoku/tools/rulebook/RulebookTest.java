package jp.chiikiryoku.tools.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.chiikiryoku.catalogue.BudgetLine;
import jp.chiikiryoku.catalogue.Catalogue;
import jp.chiikiryoku.catalogue.KindEntry;
import jp.chiikiryoku.catalogue.ProgrammeEntry;
import jp.chiikiryoku.catalogue.RuleEntry;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.ParameterChange;
import jp.chiikiryoku.core.edition.SourceChanges;
import jp.chiikiryoku.core.edition.SourceDocument;
import jp.chiikiryoku.core.edition.SourceDocuments;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.RecordShape;
import jp.chiikiryoku.core.form.Shape;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class RulebookTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final Site SITE = Site.SHIPPED;
    private static final Map<Language, String> FOLDERS = Map.of(Language.JA, "", Language.EN, "en/");

    @Test
    void an_edition_lists_what_its_sources_leave_open() {
        assertThat(SITE.page("edition-local10000-r8-draft.html")
                        .getDocumentElement()
                        .getTextContent())
                .contains("資料からは定まらない値", "倍率の段階ごとの上限額", "/tiers/1/cap/readings/1", "35,000,000円");
        assertThat(SITE.page("edition-kaimono-r6-supplementary.html")
                        .getDocumentElement()
                        .getTextContent())
                .doesNotContain("資料からは定まらない値");
    }

    @Test
    void every_link_leads_to_a_place_of_the_site_or_to_a_source() {
        List<String> sources =
                SourceDocuments.all().stream().map(SourceDocument::reference).toList();
        for (String name : SITE.pages().keySet()) {
            SITE.links(name).forEach((written, target) -> {
                if (written.contains(":")) {
                    assertThat(sources).as(name).contains(written);
                    return;
                }
                String[] parts = target.split("#", 2);
                assertThat(SITE.files()).as(name + " to " + written).containsKey(parts[0]);
                if (parts.length == 2) {
                    assertThat(Site.ids(SITE.page(parts[0])))
                            .as(name + " to " + written)
                            .contains(parts[1]);
                }
            });
        }
    }

    @Test
    void inputs_have_their_titles_and_tell_how_the_edition_is_chosen() {
        assertThat(SITE.page("kind-kaimono.html").getDocumentElement().getTextContent())
                .contains("要綱・募集 /edition文字列必須");
        String local10000 =
                SITE.page("kind-local10000.html").getDocumentElement().getTextContent();
        assertThat(local10000)
                .contains("/edition文字列要綱・募集か日付・年度のどちらか必須", "/appliedOn日付要綱・募集か日付・年度のどちらか必須")
                .contains("公費による交付額 /funding/publicMoney");
        assertThat(SITE.page("en/kind-kigyojin.html").getDocumentElement().getTextContent())
                .contains("/editionstringoptional");
    }

    @Test
    void every_page_but_the_index_is_linked_to_by_another_page() {
        for (String folder : FOLDERS.values()) {
            List<String> linked = SITE.pages().keySet().stream()
                    .filter(name -> name.startsWith("en/") == folder.equals("en/"))
                    .flatMap(name -> SITE.links(name).values().stream()
                            .map(target -> target.split("#", 2)[0])
                            .filter(target -> !target.equals(name)))
                    .toList();
            assertThat(linked)
                    .containsAll(SITE.pages().keySet().stream()
                            .filter(name -> name.startsWith("en/") == folder.equals("en/"))
                            .toList());
        }
    }

    @Test
    void nothing_is_fetched_from_elsewhere_and_nothing_runs() {
        SITE.forEachPage(page -> {
            assertThat(Site.elements(page))
                    .extracting(Element::getTagName)
                    .doesNotContain("script", "img", "iframe", "object", "form");
            assertThat(Site.elements(page))
                    .noneMatch(element -> element.hasAttribute("src")
                            || element.hasAttribute("style")
                            || element.hasAttribute("onclick"));
        });
        assertThat(new String(SITE.files().get("style.css"), UTF_8))
                .doesNotContain("url(", "@import")
                .contains("prefers-color-scheme: dark", "@media print");
    }

    @Test
    void ids_are_unique_on_their_page() {
        SITE.forEachPage(page -> assertThat(Site.ids(page)).doesNotHaveDuplicates());
    }

    @Test
    void both_languages_have_the_same_pages_and_places() {
        List<String> english = SITE.pages().keySet().stream()
                .filter(name -> name.startsWith("en/"))
                .map(name -> name.substring("en/".length()))
                .toList();
        List<String> japanese = SITE.pages().keySet().stream()
                .filter(name -> !name.startsWith("en/"))
                .toList();
        assertThat(english).isEqualTo(japanese).hasSize(pagesOfALanguage());
        for (String name : japanese) {
            assertThat(Site.ids(SITE.page("en/" + name))).isEqualTo(Site.ids(SITE.page(name)));
            assertThat(SITE.links(name)).containsValue("en/" + name);
            assertThat(SITE.links("en/" + name)).containsValue(name);
        }
    }

    @Test
    void every_page_can_be_found_through_without_seeing_it() {
        SITE.pages().forEach((name, page) -> {
            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(name.startsWith("en/") ? "en" : "ja");
            for (String landmark : List.of("header", "main", "footer", "h1", "title")) {
                assertThat(Site.elements(page, landmark).stream()
                                .filter(element ->
                                        !element.getParentNode().getNodeName().equals("svg")))
                        .as(name + " " + landmark)
                        .hasSize(1);
            }
            assertThat(SITE.links(name)).containsKey("#main");
            assertThat(Site.elements(page, "nav")).allMatch(element -> element.hasAttribute("aria-label"));
            assertThat(Site.elements(page, "th")).allMatch(element -> element.hasAttribute("scope"));
            assertThat(Site.elements(page, "table"))
                    .allMatch(table -> Site.elements(table, "caption").size() == 1);
            assertThat(Site.elements(page, "svg"))
                    .allMatch(plot -> plot.getAttribute("role").equals("img")
                            && Site.ids(page)
                                    .containsAll(List.of(
                                            plot.getAttribute("aria-labelledby").split(" "))));
        });
    }

    @Test
    void japanese_on_an_english_page_is_marked() {
        Citation citation = CATALOGUE.programmes().get(0).budgetLine().exact().citation();
        assertThat(Site.elements(SITE.page("en/index.html"), "span"))
                .filteredOn(element -> element.getTextContent().equals(citation.place()))
                .isNotEmpty()
                .allMatch(element -> element.getAttribute("lang").equals("ja"));
    }

    @Test
    void the_same_catalogue_makes_the_same_bytes() {
        SortedMap<String, byte[]> again =
                Rulebook.of(CATALOGUE, List.of(Language.values())).files();
        assertThat(again.keySet()).isEqualTo(SITE.files().keySet());
        again.forEach(
                (name, bytes) -> assertThat(Arrays.equals(bytes, SITE.files().get(name)))
                        .as(name)
                        .isTrue());
    }

    @Test
    void names_of_files_are_plain_ascii() {
        assertThat(SITE.files().keySet()).allMatch(name -> name.matches("(en/)?[a-z0-9-]+\\.(html|css)"));
    }

    @Test
    void every_rule_has_its_place_with_all_its_texts_and_citations() {
        forEachLanguage((language, folder) -> {
            for (ProgrammeEntry programme : CATALOGUE.programmes()) {
                for (KindEntry kind : programme.kinds()) {
                    Document page = SITE.page(folder + "kind-" + kind.name() + ".html");
                    for (RuleEntry rule : kind.rules()) {
                        String text = Site.byId(page, rule.id()).getTextContent();
                        assertThat(text).contains(rule.title().in(language));
                        rule.texts()
                                .forEach((answer, each) -> assertThat(text)
                                        .contains(answer, each.in(language).replaceAll("[{}]", "")));
                        rule.citations()
                                .forEach((edition, citation) -> assertThat(text).contains(cited(citation, language)));
                    }
                }
            }
        });
    }

    @Test
    void every_fact_in_a_text_is_marked() {
        Element rule = Site.byId(SITE.page("kind-local10000.html"), "L10K-CAP");
        assertThat(Site.elements(rule, "var").stream().map(Element::getTextContent))
                .contains("publicMoney", "possibleFinance", "possibleCap", "cap", "finance")
                .doesNotContain("{cap}");
        assertThat(rule.getTextContent()).doesNotContain("{", "}");
    }

    @Test
    void every_input_of_a_kind_is_listed() {
        for (ProgrammeEntry programme : CATALOGUE.programmes()) {
            for (KindEntry kind : programme.kinds()) {
                String page = text("kind-" + kind.name() + ".html");
                check(page, "", kind.kind().form().shape());
            }
        }
        assertThat(text("kind-local10000.html")).contains("/funding/privateFinance/*/provider", "REGIONAL_FUND：");
    }

    private static void check(String page, String path, Shape shape) {
        if (shape instanceof RecordShape record) {
            for (Shape.Member member : record.members()) {
                assertThat(page).contains(path + "/" + member.name());
                check(page, path + "/" + member.name(), member.shape());
            }
        } else if (shape instanceof Shape.ListOf list) {
            check(page, path + "/*", list.element());
        }
    }

    @Test
    void every_citation_of_an_edition_is_on_its_page() {
        forEachLanguage((language, folder) -> {
            for (ProgrammeEntry programme : CATALOGUE.programmes()) {
                for (Edition<?> edition : programme.editions()) {
                    String page = text(folder + "edition-" + programme.module() + "-" + edition.id() + ".html");
                    edition.citations()
                            .values()
                            .forEach(citation -> assertThat(page).contains(cited(citation, language)));
                    assertThat(page).contains(edition.id());
                    Stream.of(edition.remarks(), edition.notEncoded())
                            .flatMap(List::stream)
                            .forEach(each -> assertThat(page).contains(each.in(language)));
                }
            }
        });
    }

    @Test
    void every_parameter_of_an_edition_stands_beside_its_citation() {
        forEachLanguage((language, folder) -> {
            for (ProgrammeEntry programme : CATALOGUE.programmes()) {
                for (Edition<?> edition : programme.editions()) {
                    Document page = SITE.page(folder + "edition-" + programme.module() + "-" + edition.id() + ".html");
                    List<Parameter> parameters = Parameters.of(edition);
                    for (Parameter parameter : parameters) {
                        Element row = Site.byId(page, Links.parameter(parameter.pointer()));
                        assertThat(row.getTextContent())
                                .contains(parameter.pointer().toString(), cited(parameter.citation(), language));
                    }
                    assertThat(parameters.stream().map(Parameter::citation).collect(Collectors.toSet()))
                            .isEqualTo(parameterCitations(edition).collect(Collectors.toSet()));
                }
            }
        });
    }

    // Found by core and not by the pages.
    private static Stream<Citation> parameterCitations(Edition<?> edition) {
        Pointer parameters = Pointer.parse("/parameters");
        return edition.citations().entrySet().stream()
                .filter(entry -> entry.getKey().isAtOrBelow(parameters))
                .map(Map.Entry::getValue);
    }

    @Test
    void values_are_written_with_their_units() {
        Element cap = Site.byId(SITE.page("edition-local10000-r6-supplementary.html"), "p-tiers-1-cap");
        assertThat(cap.getTextContent()).contains("倍率の段階ごとの上限額（2）", "35,000,000円");
        assertThat(Site.elements(cap, "data").get(0).getAttribute("value")).isEqualTo("35000000");
        assertThat(row("en/edition-local10000-r6-supplementary.html", "p-tiers-1-ratio"))
                .contains("1.5 times or more");
        assertThat(row("edition-kyoryokutai-r6.html", "p-statistics-settlement-0-about"))
                .contains("およそ65%");
        assertThat(row("edition-kyoryokutai-r6.html", "p-placement-longestTerm"))
                .contains("36か月");
        assertThat(row("edition-kyoryokutai-r6.html", "p-claim-totalRounding")).contains("1,000円単位で四捨五入");
        assertThat(row("edition-kyoryokutai-r6.html", "p-statistics-years-5"))
                .contains("平成26年度", "隊員数 1,629人、自治体数 444団体");
        assertThat(row("en/edition-dx-talent-r7-call.html", "p-application-deadline"))
                .contains("2025-04-10 12:00:00 (+09:00)");
    }

    @Test
    void a_comparison_is_that_of_the_editions() {
        int pairs = 0;
        for (ProgrammeEntry programme : CATALOGUE.programmes()) {
            List<Edition<?>> editions = programme.editions();
            for (int i = 0; i < editions.size(); i++) {
                for (int j = i + 1; j < editions.size(); j++) {
                    compare(programme, editions.get(i).id(), editions.get(j).id());
                    pairs++;
                }
            }
        }
        assertThat(pairs).isPositive();
        assertThat(SITE.pages().keySet())
                .filteredOn(name -> name.startsWith("compare-"))
                .hasSize(pairs);
    }

    private static void compare(ProgrammeEntry programme, String before, String after) {
        Document page = SITE.page("compare-" + programme.module() + "-" + before + "-" + after + ".html");
        List<ParameterChange> changes = programme.compare(before, after);
        SourceChanges sources = programme.compareSources(before, after);
        assertThat(rows(page, "comparison-sources")).hasSameSizeAs(sources.parameters());
        assertThat(rows(page, "comparison-rules")).hasSameSizeAs(sources.rules());
        List<Element> rows = rows(page, "comparison");
        assertThat(rows).hasSameSizeAs(changes).isNotEmpty();
        for (int i = 0; i < rows.size(); i++) {
            ParameterChange change = changes.get(i);
            List<Element> sides = Site.elements(rows.get(i), "td");
            assertThat(Site.elements(rows.get(i), "th").get(0).getTextContent()).endsWith(" " + change.parameter());
            assertSide(sides.get(0), change.before());
            assertSide(sides.get(1), change.after());
        }
    }

    private static List<Element> rows(Document page, String table) {
        return Site.elements(page, "table").stream()
                .filter(each -> each.getAttribute("class").equals(table))
                .flatMap(each -> Site.elements(each, "tbody").stream())
                .flatMap(body -> Site.elements(body, "tr").stream())
                .toList();
    }

    @Test
    void a_comparison_says_where_the_same_value_rests_on_a_weaker_source() {
        Document page = SITE.page("compare-kigyojin-r6-r7-draft.html");
        assertThat(rows(page, "comparison-sources"))
                .isNotEmpty()
                .anyMatch(row -> row.getTextContent().contains("後のほうが弱い根拠"));
        assertThat(rows(page, "comparison-rules"))
                .isNotEmpty()
                .anyMatch(row -> row.getTextContent().contains("後のほうが弱い根拠"));
        assertThat(text("en/compare-local10000-r6-supplementary-r8-draft.html")).contains("weaker source after");
    }

    private static void assertSide(Element side, Cited<?> value) {
        if (value == null) {
            assertThat(side.getTextContent()).isEqualTo("なし");
        } else if (value instanceof Cited.Open<?> open) {
            open.readings()
                    .forEach(reading ->
                            assertThat(side.getTextContent()).contains(cited(reading.citation(), Language.JA)));
        } else {
            assertThat(side.getTextContent()).contains(cited(value.citation(), Language.JA));
        }
    }

    @Test
    void a_comparison_shows_both_values() {
        assertThat(text("compare-local10000-r6-supplementary-r8-draft.html"))
                .contains("1.5倍以上", "4倍以上", "35,000,000円", "55,000,000円", "値が異なるパラメーターは6件です。");
        assertThat(text("en/compare-kyoryokutai-r6-r7.html"))
                .contains("/placement/areaMatrix/rows/METRO_FULL/from", "○○○○×△△×△△", "5,500,000 yen", "press report");
    }

    @Test
    void every_source_has_its_place_with_both_titles() {
        forEachLanguage((language, folder) -> {
            for (SourceDocument source : SourceDocuments.all()) {
                String row = row(folder + "sources.html", source.id());
                assertThat(row).contains(source.title().ja(), source.title().en(), source.id());
                if (source.reference() != null) {
                    assertThat(row).contains(source.reference());
                }
            }
        });
    }

    @Test
    void the_index_lists_programmes_budget_series_and_what_is_left_out() {
        forEachLanguage((language, folder) -> {
            String index = text(folder + "index.html");
            CATALOGUE
                    .programmes()
                    .forEach(programme -> assertThat(index)
                            .contains(
                                    programme.name().in(language),
                                    programme.budgetLine().chapter().in(language),
                                    programme.budgetLine().title().in(language)));
            assertThat(index).contains(CATALOGUE.budget().explanation().in(language));
            for (LocalizedText leftOut : CATALOGUE.leftOut()) {
                assertThat(index).contains(leftOut.in(language));
            }
            CATALOGUE.monthlySeries().forEach(series -> assertThat(index).contains(cited(series.citation(), language)));
            CATALOGUE
                    .unlabelledSeries()
                    .forEach(series -> assertThat(index)
                            .contains(
                                    series.title().in(language),
                                    series.caveat().in(language),
                                    cited(series.citation(), language)));
        });
        assertThat(text("index.html")).contains("2,110,000,000円", "21.1億円", "2,880,000,000円", "28.9億円");
        assertThat(Site.elements(SITE.page("index.html"), "rect")).hasSize(14);
    }

    @Test
    void every_programme_says_what_is_new_and_what_else_the_source_says() {
        forEachLanguage((language, folder) -> {
            for (ProgrammeEntry programme : CATALOGUE.programmes()) {
                String page = text(folder + "programme-" + programme.module() + ".html");
                BudgetLine line = programme.budgetLine();
                assertThat(page).contains(line.pageTitle().in(language));
                line.novelties()
                        .forEach(novelty -> assertThat(page)
                                .contains(novelty.title().in(language), cited(novelty.citation(), language)));
                CATALOGUE.facts().stream()
                        .filter(fact -> fact.budgetLine().equals(line.number()))
                        .forEach(fact -> assertThat(page).contains(fact.text().in(language)));
            }
        });
    }

    @Test
    void every_programme_lists_its_kinds_and_editions() {
        for (ProgrammeEntry programme : CATALOGUE.programmes()) {
            Map<String, String> links = SITE.links("programme-" + programme.module() + ".html");
            programme.kinds().forEach(kind -> assertThat(links).containsKey("kind-" + kind.name() + ".html"));
            programme
                    .editions()
                    .forEach(edition -> assertThat(links)
                            .containsKey("edition-" + programme.module() + "-" + edition.id() + ".html"));
        }
    }

    @Test
    void the_matrix_is_that_of_the_edition() {
        Document page = SITE.page("edition-kyoryokutai-r6.html");
        Element matrix = Site.elements(page, "table").stream()
                .filter(table -> table.getAttribute("class").equals("matrix"))
                .findFirst()
                .orElseThrow();
        List<String> rows = Site.elements(matrix, "tr").stream()
                .skip(1)
                .map(row -> Site.elements(row, "td").stream()
                        .map(Element::getTextContent)
                        .collect(Collectors.joining()))
                .toList();
        assertThat(rows).hasSize(10).contains("○○○○×△△×△△", "○○▲○×△△×□△").startsWith("××××××××××");
        assertThat(Site.elements(page, "rect")).hasSize(30);
    }

    @Test
    void every_text_of_the_rulebook_stands_in_both_languages() {
        assertThat(own(Language.EN, false)).isEqualTo(own(Language.JA, false));
        // A unit may be needed in one language alone; its parameter must be named in both.
        assertThat(own(Language.JA, true))
                .containsAll(own(Language.EN, true).stream()
                        .filter(key -> !key.endsWith(".unit"))
                        .toList());
    }

    private static List<String> own(Language language, boolean units) {
        return Words.TEXTS.keys(language).stream()
                .filter(key -> units || !(key.startsWith("parameter.") && key.endsWith(".unit")))
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    @Test
    void one_language_alone_stands_at_the_top_and_links_to_no_other() {
        for (Language language : Language.values()) {
            Site alone = Site.parse(Rulebook.of(CATALOGUE, List.of(language)).files());
            assertThat(alone.pages()).hasSize(pagesOfALanguage()).containsKey("index.html");
            alone.forEachPage(page -> {
                assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
                assertThat(Site.elements(page)).noneMatch(element -> element.hasAttribute("hreflang"));
            });
            alone.pages()
                    .keySet()
                    .forEach(name -> assertThat(
                                    alone.links(name).values().stream().filter(target -> !target.contains(":")))
                            .allMatch(target -> alone.files().containsKey(target.split("#", 2)[0])));
        }
        assertThat(Rulebook.pages(new TreeMap<>(SITE.files()))).isEqualTo(2L * pagesOfALanguage());
    }

    @Test
    void a_language_must_be_given_once() {
        assertThatThrownBy(() -> Rulebook.of(CATALOGUE, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The languages ([]) must be one or more, each once.");
        assertThatThrownBy(() -> Rulebook.of(CATALOGUE, List.of(Language.JA, Language.JA)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The languages ([JA, JA]) must be one or more, each once.");
    }

    // The index, the sources, and for each programme its own page, those of kinds and editions, and of pairs of these.
    private static int pagesOfALanguage() {
        return 2
                + CATALOGUE.programmes().stream()
                        .mapToInt(programme -> {
                            int editions = programme.editions().size();
                            return 1 + programme.kinds().size() + editions + editions * (editions - 1) / 2;
                        })
                        .sum();
    }

    private static void forEachLanguage(BiConsumer<Language, String> check) {
        FOLDERS.forEach(check);
    }

    private static String cited(Citation citation, Language language) {
        String title =
                SourceDocuments.find(citation.source()).orElseThrow().title().in(language);
        return title + " " + new Words(language).authority(citation.authority()) + " " + citation.place();
    }

    private static String text(String name) {
        return SITE.page(name).getDocumentElement().getTextContent();
    }

    private static String row(String name, String id) {
        return Site.byId(SITE.page(name), id).getTextContent();
    }
}
