package jp.chiikiryoku.tools.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlTest {

    private static final String HOSTILE = "a < b & \"c\" > d' </p><script>\u0000\u001b 隊";

    @Test
    void a_text_is_escaped() {
        assertThat(Html.text("a < b & \"c\" > d")).hasToString("a &lt; b &amp; &quot;c&quot; &gt; d");
        assertThat(Html.text("\u0000\u001b\n\t隊")).hasToString("\uFFFD\uFFFD\n\t隊");
    }

    @Test
    void an_attribute_is_escaped() {
        assertThat(Tag.of("a").with("href", "x\"y<z&").text("t")).hasToString("<a href=\"x&quot;y&lt;z&amp;\">t</a>");
    }

    @Test
    void what_is_escaped_is_not_escaped_again() {
        assertThat(Tag.of("b").holding(Html.of(Html.text("&"), Tag.of("i").text("<"))))
                .hasToString("<b>&amp;<i>&lt;</i></b>");
        assertThat(Html.joined(" & ", List.of(Html.text("<"), Html.text(">")))).hasToString("&lt; &amp; &gt;");
    }

    @Test
    void an_element_that_holds_nothing_is_closed() {
        assertThat(Tag.of("rect", "bar").with("x", 1).alone()).hasToString("<rect class=\"bar\" x=\"1\"/>");
        assertThat(Tag.of("td").holding()).hasToString("<td></td>");
    }

    @Test
    void a_page_with_a_hostile_text_stays_a_page() {
        Layout layout = new Layout(new Words(Language.JA), "", Language.EN, "en/");
        Page page = new Page("x.html", HOSTILE, List.of(new Page.Step("y.html", HOSTILE)), Html.text(HOSTILE));
        Document read = Site.parse("x.html", layout.write(page).getBytes(UTF_8));
        assertThat(Site.elements(read, "h1").get(0).getTextContent())
                .isEqualTo(HOSTILE.replaceAll("[\u0000\u001b]", "\uFFFD"));
        assertThat(Site.elements(read, "script")).isEmpty();
    }

    @Test
    void places_of_facts_are_marked_and_the_rest_is_escaped() {
        assertThat(Placeholders.mark("上限{cap}<{a&b}>です。")).hasToString("上限<var>cap</var>&lt;<var>a&amp;b</var>&gt;です。");
        assertThat(Placeholders.mark("なし")).hasToString("なし");
    }

    @Test
    void a_table_names_its_heads_and_cells() {
        Html table = Table.of("<t>", "narrow", List.of("&1", "2"))
                .group("g")
                .row("id", Html.text("a"), Html.text("b"))
                .foot(Html.text("c"), Html.text("d"))
                .html();
        Document read = Site.parse("table", table.toString().getBytes(UTF_8));
        assertThat(Site.elements(read, "th"))
                .extracting(Element::getTextContent)
                .containsExactly("&1", "2", "g", "a", "c");
        assertThat(Site.elements(read, "th"))
                .extracting(head -> head.getAttribute("scope"))
                .containsExactly("col", "col", "col", "row", "row");
        assertThat(Site.elements(read, "td"))
                .extracting(cell -> cell.getAttribute("data-head"))
                .containsExactly("2", "2");
        assertThat(Site.elements(read, "caption").get(0).getTextContent()).isEqualTo("<t>");
    }

    @Test
    void a_name_of_a_file_must_be_plain() {
        assertThat(Links.plain("edition-local10000-r6.html")).isEqualTo("edition-local10000-r6.html");
        for (String name : List.of("", "a b", "版.html", "../x", "a/b", ".x", "a\"b")) {
            assertThatThrownBy(() -> Links.plain(name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The name (" + name + ") must be plain ASCII.");
        }
    }

    @Test
    void an_address_is_linked_to_only_if_it_is_whole() {
        assertThat(SourcesPage.isAddress("https://laws.e-gov.go.jp/law/351M50000008035"))
                .isTrue();
        assertThat(SourcesPage.isAddress("http://example.jp/")).isTrue();
        assertThat(SourcesPage.isAddress("000847999.pdf")).isFalse();
        assertThat(SourcesPage.isAddress("javascript:alert(1)")).isFalse();
    }
}
