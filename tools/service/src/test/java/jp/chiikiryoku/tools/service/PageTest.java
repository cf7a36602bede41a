package jp.chiikiryoku.tools.service;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static jp.chiikiryoku.tools.service.RunningService.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PageTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String CAP_EXCEEDED = "kind=local10000&sample=cap-exceeded";
    private static final String APPLICATION = "kind=local10000&sample=application";

    private static final double LATE_MILLIS = 300;

    private static final RunningService SERVICE = RunningService.shared();

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void no_error_and_no_refusal_of_the_security_policy() {
        browser.closePages();
    }

    // Kinds and samples

    @Test
    void shows_every_sample_of_every_kind_with_the_verdict_of_the_service() {
        Page page = desktop("");
        for (JsonNode kind : json(SERVICE.get("/kinds"))) {
            String name = kind.path("name").stringValue();
            page.locator("#kind").selectOption(name);
            page.waitForURL(Pattern.compile(".*#kind=" + name + "(&.*)?"));
            for (JsonNode sample : json(SERVICE.get("/samples/" + name))) {
                page.locator("#sample").selectOption(sample.path("name").stringValue());
                page.waitForURL(
                        "**#kind=" + name + "&sample=" + sample.path("name").stringValue());
                assertThat(page.locator("#result > .verdict." + verdict(name, sample.path("payload"))))
                        .isVisible();
            }
            assertThat(faults(page)).as(name).isEmpty();
        }
    }

    private static String verdict(String kind, JsonNode payload) {
        JsonNode verdict =
                json(SERVICE.post("/assess/" + kind, payload.toString())).path("verdict");
        return verdict.isString() ? verdict.stringValue().toLowerCase(Locale.ROOT) : "matched";
    }

    @Test
    void says_in_words_what_every_kind_asks_for_when_nothing_is_filled_in() {
        Page page = desktop("");
        for (JsonNode kind : json(SERVICE.get("/kinds"))) {
            String name = kind.path("name").stringValue();
            page.locator("#kind").selectOption(name);
            page.waitForURL(Pattern.compile(".*#kind=" + name + "&.*"));
            page.locator("#sample").selectOption("");
            page.waitForURL("**#kind=" + name);
            assertThat(page.locator(".problem-list li").first()).isVisible();
            assertThat(faults(page)).as(name).isEmpty();
        }
    }

    @Test
    void shows_pairs_and_what_is_left_over_with_reasons() {
        Page page = desktop("#kind=kigyojin-matching");
        assertThat(page.locator("#verdict-text")).hasText("20件のニーズと16件のオファーから、12組が決まりました");
        assertThat(page.locator(".pairs tbody tr")).hasCount(12);
        assertThat(page.locator(".pairs tbody tr").nth(3)).containsText("要確認: 企業の社員");
        assertThat(page.locator(".left-over").first().locator("tbody tr").first())
                .containsText("n-09 さいたま市");
        page.locator(".pairs [data-goto='/needs/1']").click();
        assertThat(field(page, "/needs/1/id")).isFocused();
        assertThat(page.locator(".part-plot")).hasCount(0);
    }

    @Test
    void names_what_the_sources_leave_open_with_each_reading() {
        Page page = desktop("#" + APPLICATION);
        Locator open = page.locator(".part-open-parameters [data-parameter='/shareRounding']");
        assertThat(page.locator(".part-open-parameters h3")).hasText("資料からは定まらない値");
        assertThat(open.locator(".name")).hasText("国費の端数の扱い");
        assertThat(open.locator("li")).hasCount(2);
        assertThat(open.locator("li").first()).containsText("1,000円未満切捨て");
        assertThat(open.locator("li").nth(1)).containsText("1円未満切捨て");
        assertThat(page.locator(".part-notes")).containsText("「国費の端数の扱い」は資料からは定まりません。");
        page.locator("#language").click();
        assertThat(page.locator(".part-open-parameters h3")).hasText("Values that the sources leave open");
        assertThat(open.locator(".name")).hasText("Rounding of the national share");
        page.locator("#sample").selectOption("cap-exceeded");
        assertThat(page.locator(".part-open-parameters")).hasCount(0);
    }

    @Test
    void the_kind_that_was_chosen_last_is_shown_however_late_another_one_comes() {
        Page page = desktop("#" + APPLICATION);
        List<Route> late = new ArrayList<>();
        page.route("**/schema/kaimono", late::add);
        page.locator("#kind").selectOption("kaimono");
        page.waitForCondition(() -> late.size() == 1);
        page.locator("#kind").selectOption("mirai-college");
        page.waitForURL("**#kind=mirai-college&sample=proposal");
        late.forEach(Route::resume);
        page.waitForTimeout(LATE_MILLIS);
        assertThat(page.locator("#kind")).hasValue("mirai-college");
        assertThat(page.locator("#sample")).hasValue("proposal");
        assertThat(page).hasURL(Pattern.compile("#kind=mirai-college&sample=proposal$"));
    }

    @Test
    void a_language_and_a_sample_that_are_chosen_while_a_kind_is_awaited_hold() {
        Page page = desktop("#" + APPLICATION);
        List<Route> late = new ArrayList<>();
        page.route("**/schema/kaimono", late::add);
        page.locator("#kind").selectOption("kaimono");
        page.waitForCondition(() -> late.size() == 1);
        page.locator("#language").click();
        page.waitForCondition(() -> late.size() == 2);
        late.forEach(Route::resume);
        page.waitForURL(Pattern.compile(".*lang=en#kind=kaimono&.*"));
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        page.locator("#kind").selectOption("local10000");
        page.waitForURL("**#" + APPLICATION);
        page.locator("#kind").selectOption("kaimono");
        page.waitForCondition(() -> late.size() == 3);
        page.locator("#sample").selectOption("cap-exceeded");
        page.waitForURL("**#" + CAP_EXCEEDED);
        assertThat(page.locator("#kind")).hasValue("local10000");
        assertThat(page.locator(".verdict.ineligible")).isVisible();
    }

    @Test
    void a_kind_of_which_not_all_is_there_is_told_and_the_former_one_stays() {
        Page page = desktop("#" + APPLICATION);
        page.route("**/schema/kaimono/result", route -> route.fulfill(new FulfillOptions().setBody("no JSON")));
        page.locator("#kind").selectOption("kaimono");
        assertThat(page.locator("#result > .problem-box")).containsText("判定できませんでした");
        assertThat(page.locator("#kind")).hasValue("local10000");
        page.unroute("**/schema/kaimono/result");
        page.locator("#kind").selectOption("kaimono");
        page.waitForURL(Pattern.compile(".*#kind=kaimono&.*"));
        assertThat(page.locator("#verdict-text")).isVisible();
    }

    // Remedies, questions, undo

    @Test
    void a_remedy_changes_form_and_json_makes_the_application_eligible_and_can_be_undone() {
        Page page = desktop("#" + CAP_EXCEEDED);
        assertThat(page.locator(".verdict.ineligible")).isVisible();
        assertThat(cap(page, "VIOLATED")).hasCount(1);

        page.locator("[data-remedy=lower-public-money]").click();

        assertThat(page.locator("#notice")).isFocused();
        assertThat(page.locator("#notice")).containsText("案を適用し、もう一度判定しました。");
        assertThat(page.locator("#live")).containsText("判定は「対象」です。");
        assertThat(page.locator(".verdict.eligible")).isVisible();
        assertThat(cap(page, "SATISFIED")).hasCount(1);
        assertThat(page.locator("[data-amount=publicMoney]")).containsText("35,000,000円");
        assertThat(field(page, "/funding/publicMoney")).hasValue("35000000");
        assertThat(field(page, "/funding/ownFunds")).hasValue("25000000");
        assertThat(page.locator("#json")).hasValue(Pattern.compile("\"publicMoney\": 35000000"));

        page.locator("#notice-undo").click();

        assertThat(page.locator(".verdict.ineligible")).isVisible();
        assertThat(field(page, "/funding/publicMoney")).hasValue("40000000");
        assertThat(page.locator("#notice")).isHidden();
        assertThat(page.locator("#undo")).isDisabled();
    }

    private static Locator cap(Page page, String outcome) {
        return page.locator("[data-rule=L10K-CAP][data-outcome=" + outcome + "]");
    }

    @Test
    void an_unknown_fact_is_a_question_that_a_button_answers() {
        Page page = desktop("#" + APPLICATION);
        page.locator("[id='field/applicant/disadvantagedArea-2']").check();
        Locator question = page.locator(".questions [data-pointer='/applicant/disadvantagedArea']");
        assertThat(question).containsText("条件不利地域にある");
        assertThat(page.locator("[data-amount=nationalShare]")).containsText("最大 13,333,333円");
        assertThat(page.locator("[data-amount=nationalShare] .possible")).hasCount(1);
        assertThat(page.locator("[data-pointer='/applicant/disadvantagedArea'].is-asked"))
                .containsText("確認事項");

        question.getByText("はい").click();

        assertThat(page.locator(".questions")).hasCount(0);
        assertThat(page.locator("[id='field/applicant/disadvantagedArea-0']")).isChecked();
        assertThat(page.locator("[data-amount=nationalShare]")).containsText("13,333,000円");
        assertThat(page.locator("#notice")).isFocused();
    }

    // The form and the JSON

    @Test
    void what_is_filled_in_is_assessed_by_itself_and_stands_in_the_json() {
        Page page = desktop("#" + APPLICATION);
        field(page, "/funding/publicMoney").fill("10,000,000");
        assertThat(page.locator("[id='field/funding/publicMoney-reading']")).hasText("10,000,000円（1,000万円）");
        assertThat(page.locator("[id='field/funding-problems']")).isVisible();
        field(page, "/funding/ownFunds").fill("１５００００００");
        assertThat(page.locator("[data-amount=publicMoney]")).containsText("10,000,000円");
        assertThat(page.locator("[id='field/funding-problems']")).isHidden();

        page.locator("[data-pointer='/costs'] > .add").click();
        assertThat(field(page, "/costs/3/category")).isFocused();
        field(page, "/costs/3/category").selectOption("OTHER");
        field(page, "/costs/3/amount").fill("0");
        // A row of 0 yen states nothing.
        assertThat(page.locator("[data-rule=L10K-ELIGIBLE-COSTS][data-outcome=SATISFIED]"))
                .hasCount(1);
        page.locator("[data-pointer='/costs/3'] > .remove").click();
        assertThat(page.locator(".verdict.eligible")).isVisible();
        assertThat(page.locator("#json"))
                .hasValue(Pattern.compile("\"publicMoney\": 10000000,.*\"ownFunds\": 15000000", Pattern.DOTALL));
        assertThat(page.locator("#json")).not().hasValue(Pattern.compile("OTHER"));
    }

    @Test
    void a_field_that_is_emptied_is_absent_and_so_is_an_object_of_which_nothing_is_left() {
        Page page = desktop("#" + APPLICATION);
        field(page, "/applicant/name").fill("");
        field(page, "/project/criteria/novelty/judgement").selectOption("");
        field(page, "/project/criteria/novelty/evidence").fill("");
        assertThat(page.locator(".verdict.needs_review")).isVisible();
        assertThat(page.locator("#json")).not().hasValue(Pattern.compile("久慈市|novelty|null"));
    }

    @Test
    void a_text_of_a_list_that_is_emptied_keeps_its_place() {
        Page page = desktop("#kind=kigyojin");
        page.locator("[data-pointer='/company/offices'] > .add").click();
        field(page, "/company/offices/0").fill("27");
        page.locator("[data-pointer='/company/offices'] > .add").click();
        field(page, "/company/offices/1").fill("23");
        field(page, "/company/offices/0").fill("");
        assertThat(field(page, "/company/offices/0")).hasAttribute("aria-invalid", "true");
        field(page, "/company/offices/0").fill("14");
        assertThat(page.locator("#verdict-text")).isVisible();
        assertThat(page.locator("#json")).hasValue(Pattern.compile("\"offices\": \\[\\s*\"14\",\\s*\"23\"\\s*\\]"));
    }

    @Test
    void json_that_is_changed_changes_the_form() {
        Page page = desktop("#" + CAP_EXCEEDED);
        page.locator("#tab-json").click();
        Locator json = page.locator("#json");
        json.fill(json.inputValue().replace("久慈市", "<b>久慈市</b>"));
        page.locator("#tab-form").click();
        assertThat(field(page, "/applicant/name")).hasValue("<b>久慈市</b>");
    }

    @Test
    void json_that_is_broken_is_said_with_its_place_and_the_form_waits() {
        Page page = desktop("#" + CAP_EXCEEDED);
        page.locator("#tab-json").click();
        page.locator("#json").fill("{\n  \"edition\": \"r6-supplementary\",\n}");
        assertThat(page.locator("#json-problem")).containsText("3行目の1文字目が読み取れません。閉じる括弧の前のコンマは要りません。");
        assertThat(page.locator("#json")).hasAttribute("aria-invalid", "true");
        page.locator("#tab-form").click();
        assertThat(page.locator("#form-blocked")).isVisible();
        page.locator("#undo").click();
        assertThat(page.locator("#json")).hasAttribute("aria-invalid", "false");
        assertThat(page.locator("#form-blocked")).isHidden();
        assertThat(page.locator(".verdict.ineligible")).isVisible();
    }

    @Test
    void every_problem_stands_beside_its_field_and_in_a_list_that_leads_there() {
        Page page = desktop("#" + CAP_EXCEEDED);
        page.locator("#tab-json").click();
        page.locator("#json")
                .fill(json(SERVICE.get("/samples/local10000"))
                        .path(1)
                        .path("payload")
                        .toString()
                        .replace("032077", "032078")
                        .replace("\"costs\"", "\"<img src=x>\":1,\"costs\"")
                        .replace("80000000", "\"abc\""));
        assertThat(page.locator(".problem-list li")).hasCount(3);
        page.locator("#tab-form").click();
        assertThat(field(page, "/applicant/code")).hasAttribute("aria-invalid", "true");
        assertThat(field(page, "/applicant/code")).hasAccessibleDescription(Pattern.compile("検査数字が合いません"));
        assertThat(page.locator(".stranger")).containsText("「<img src=x>」");
        assertThat(page.locator("img")).hasCount(0);

        page.locator(".problem-list [data-goto='/costs/0/amount']").click();
        assertThat(field(page, "/costs/0/amount")).isFocused();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("80000000");
        field(page, "/applicant/code").fill("032077");
        page.locator(".stranger .remove").click();
        assertThat(page.locator(".verdict.ineligible")).isVisible();
        assertThat(page.locator("[aria-invalid=true]")).hasCount(0);
    }

    @Test
    void draws_the_greatest_public_money_with_the_case_and_tells_it_as_a_table() {
        Page page = desktop("#" + CAP_EXCEEDED);
        Locator plot = page.locator(".plot svg");
        assertThat(plot).hasAttribute("role", "img");
        assertThat(plot).hasAccessibleDescription(Pattern.compile("融資額6,000万円、公費4,000万円で、上限は3,500万円です。上限を超えています。"));
        page.locator(".plot-table > summary").click();
        assertThat(page.locator(".plot-table tbody tr")).hasText(new String[] {
            "25,000,000円25,000,000円",
            "37,500,000円25,000,000円",
            "52,500,000円35,000,000円",
            "60,000,000円（この申請）35,000,000円",
            "70,000,000円35,000,000円",
            "100,000,000円以上50,000,000円"
        });
    }

    @Test
    void a_line_that_does_not_come_is_told_beside_the_result() {
        Page page = desktop("#kind=kaimono");
        page.route(Pattern.compile("/public-money"), route -> route.fulfill(new FulfillOptions().setBody("no JSON")));
        page.locator("#kind").selectOption("local10000");
        assertThat(page.locator(".part-plot")).containsText("上限の線を読み込めませんでした。");
        assertThat(page.locator("#verdict-text")).hasText("対象");
    }

    // Language

    @Test
    void speaks_english_when_asked_and_remembers_it_in_the_address() {
        Page page = desktop("#" + APPLICATION);
        assertThat(page.locator("#verdict-text")).hasText("対象");
        page.locator("#language").click();
        assertThat(page.locator("#verdict-text")).hasText("eligible");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page).hasTitle("Regional vitality programmes: rules and amounts");
        assertThat(page).hasURL(Pattern.compile("/\\?lang=en#" + APPLICATION + "$"));
        page.reload();
        assertThat(page.locator("#verdict-text")).hasText("eligible");
        assertThat(faults(page)).isEmpty();
        page.locator("#language").click();
        assertThat(page.locator("#verdict-text")).hasText("対象");
        assertThat(page.locator("html")).hasAttribute("lang", "ja");
    }

    @Test
    void has_every_text_in_both_languages() {
        Page page = desktop("");
        assertThat(page.evaluate("import('./js/texts.js').then(({keysOf}) => keysOf('ja').join())"))
                .isEqualTo(page.evaluate("import('./js/texts.js').then(({keysOf}) => keysOf('en').join())"));
    }

    @Test
    void keeps_nothing() {
        Page page = desktop("#" + APPLICATION);
        assertThat(page.locator("#verdict-text")).isVisible();
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    // Use by everyone

    @Test
    void is_usable_by_the_keyboard_alone() {
        Page page = desktop("#" + CAP_EXCEEDED);
        assertThat(page.locator(".verdict.ineligible")).isVisible();
        page.keyboard().press("Tab");
        assertThat(page.locator("#skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();

        tabTo(page, "#tab-form");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#tab-json")).isFocused();
        assertThat(page.locator("#panel-json")).isVisible();
        tabTo(page, "#json");
        tabTo(page, "#assess");
        tabTo(page, "[data-remedy=raise-finance]");
        page.keyboard().press("Enter");
        assertThat(page.locator("#notice")).isFocused();
        assertThat(page.locator(".verdict.eligible")).isVisible();
        tabTo(page, "#notice-undo");
        page.keyboard().press("Enter");
        assertThat(page.locator(".verdict.ineligible")).isVisible();
        assertThat(page.locator("#result-section")).isFocused();
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'"
                            + " || document.activeElement.matches('.tick input')"))
                    .isEqualTo(true);
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError("The focus must come to " + selector + ".");
    }

    @Test
    void the_tabulator_goes_through_the_whole_page_and_out_of_it() {
        Page page = desktop("#" + CAP_EXCEEDED);
        assertThat(page.locator(".verdict.ineligible")).isVisible();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 150 && !seen.contains(""); i++) {
            page.keyboard().press("Tab");
            seen.add((String) page.evaluate("document.activeElement.id || document.activeElement.dataset.remedy"
                    + " || (document.activeElement === document.body ? '' : 'other')"));
        }
        assertThat(seen)
                .contains("", "skip", "language", "kind", "sample", "tab-form", "assess", "lower-public-money")
                .contains("field/funding/publicMoney");
    }

    @Test
    void fits_a_phone_without_scrolling_sideways_and_with_targets_that_a_finger_meets() {
        for (String language : List.of("", "?lang=en")) {
            Page page = at(language, new NewContextOptions().setViewportSize(390, 844));
            for (JsonNode kind : json(SERVICE.get("/kinds"))) {
                String name = kind.path("name").stringValue();
                page.locator("#kind").selectOption(name);
                page.waitForURL(Pattern.compile(".*#kind=" + name + "&.*"));
                assertThat(page.locator("#verdict-text")).isVisible();
                assertThat(strings(page.evaluate(SMALL_TARGETS))).as(name).isEmpty();
                for (int width : List.of(320, 390)) {
                    page.setViewportSize(width, 844);
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(name)
                            .isEqualTo(width);
                }
            }
        }
    }

    @Test
    void words_stand_out_from_their_ground_by_light_and_in_the_dark() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = at(
                    "?lang=en#" + APPLICATION,
                    new NewContextOptions().setViewportSize(1400, 1000).setColorScheme(scheme));
            page.locator("[id='field/applicant/disadvantagedArea-2']").check();
            assertThat(page.locator(".questions")).isVisible();
            field(page, "/costs/0/category").selectOption("OTHER");
            assertThat(page.locator(".finding.violated")).isVisible();
            assertThat(strings(page.evaluate(FAINT))).isEmpty();
            field(page, "/applicant/code").fill("1");
            assertThat(page.locator(".problem-list")).isVisible();
            assertThat(strings(page.evaluate(FAINT))).isEmpty();
        }
    }

    @Test
    void looks_as_its_pictures_show() {
        Page light = desktop("#" + CAP_EXCEEDED);
        assertThat(light.locator(".plot")).isVisible();
        picture(light, "desktop-ja-light");
        Page dark = at(
                "?lang=en#" + CAP_EXCEEDED,
                new NewContextOptions().setViewportSize(1400, 1000).setColorScheme(ColorScheme.DARK));
        assertThat(dark.locator(".plot")).isVisible();
        assertThat(dark.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(18, 22, 28)");
        picture(dark, "desktop-en-dark");
        Page phone = at("#" + CAP_EXCEEDED, new NewContextOptions().setViewportSize(390, 844));
        assertThat(phone.locator(".plot")).isVisible();
        picture(phone, "phone-ja");
        phone.locator("#to-result").click();
        picture(phone, "phone-ja-result");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    // Helpers

    private static Page desktop(String address) {
        return at(address, new NewContextOptions().setViewportSize(1400, 1000));
    }

    private static Page at(String address, NewContextOptions options) {
        Page page = browser.page(options);
        page.navigate("http://localhost:" + SERVICE.port() + "/" + address);
        assertThat(page.locator("#verdict-text")).isVisible();
        return page;
    }

    private static Locator field(Page page, String pointer) {
        return page.locator("[id='field" + pointer + "']");
    }

    private static List<String> faults(Page page) {
        return strings(page.evaluate(FAULTS));
    }

    private static List<String> strings(Object list) {
        List<String> strings = new ArrayList<>();
        ((List<?>) list).forEach(one -> strings.add(String.valueOf(one)));
        return strings;
    }

    /** What a reader by ear would miss: names of controls, order of headings, unique ids, references that lead somewhere. */
    private static final String FAULTS = """
            () => {
              const faults = [];
              const shown = (element) => element.checkVisibility({ visibilityProperty: true });
              const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
              ids.filter((id, index) => ids.indexOf(id) !== index).forEach((id) => faults.push(`id twice: ${id}`));
              for (const control of document.querySelectorAll('input, select, textarea')) {
                if (![...control.labels].some((label) => label.textContent.trim())) {
                  faults.push(`no label: ${control.id}`);
                }
              }
              for (const button of document.querySelectorAll('button, summary, a')) {
                if (!(button.getAttribute('aria-label') ?? button.textContent).trim()) {
                  faults.push(`no name: ${button.outerHTML.slice(0, 80)}`);
                }
              }
              for (const group of document.querySelectorAll('fieldset')) {
                if (!group.querySelector(':scope > legend')?.textContent.trim()) {
                  faults.push(`no legend: ${group.id}`);
                }
              }
              for (const name of ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for']) {
                for (const element of document.querySelectorAll(`[${name}]`)) {
                  for (const id of element.getAttribute(name).split(/\\s+/).filter(Boolean)) {
                    if (!document.getElementById(id)) {
                      faults.push(`${name} leads nowhere: ${id}`);
                    }
                  }
                }
              }
              let level = 0;
              for (const heading of [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(shown)) {
                const next = Number(heading.tagName[1]);
                if (next > level + 1) {
                  faults.push(`h${level} before h${next}: ${heading.textContent}`);
                }
                level = next;
              }
              for (const landmark of ['header', 'main', 'footer']) {
                if (document.querySelectorAll(`body > ${landmark}`).length !== 1) {
                  faults.push(`not one ${landmark}`);
                }
              }
              if (document.querySelectorAll('[aria-live=polite]').length !== 1 || document.querySelectorAll('h1').length !== 1) {
                faults.push('not one live region and one h1');
              }
              return faults;
            }
            """;

    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('button, select, summary, textarea, input, .tick')]
              .filter((element) => element.checkVisibility() && !element.closest('.tick > *'))
              .map((element) => [element, element.getBoundingClientRect()])
              .filter(([, box]) => box.width < 24 || box.height < 24)
              .map(([element, box]) => `${element.outerHTML.slice(0, 80)} ${box.width}x${box.height}`)
            """;

    /** Texts whose contrast with what they stand on is below 4.5 to 1. */
    private static final String FAINT = """
            () => {
              const parts = (colour) => colour.match(/[0-9.]+/g).map(Number);
              const light = ([red, green, blue]) => [red, green, blue]
                .map((one) => one / 255)
                .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
                .reduce((sum, one, index) => sum + one * [0.2126, 0.7152, 0.0722][index], 0);
              const ground = (element) => {
                for (let at = element; at; at = at.parentElement) {
                  const colour = parts(getComputedStyle(at).backgroundColor);
                  if (colour.length === 3 || colour[3] === 1) {
                    return colour;
                  }
                }
                return [255, 255, 255];
              };
              const faint = new Set();
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let text = walker.nextNode(); text; text = walker.nextNode()) {
                const element = text.parentElement;
                if (!text.data.trim() || !element.checkVisibility() || element.closest('svg, option, :disabled')) {
                  continue;
                }
                const [one, other] = [light(parts(getComputedStyle(element).color)), light(ground(element))];
                const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
                if (contrast < 4.5) {
                  faint.add(`${element.className} "${text.data.trim().slice(0, 20)}" ${contrast.toFixed(2)}`);
                }
              }
              return [...faint];
            }
            """;
}
