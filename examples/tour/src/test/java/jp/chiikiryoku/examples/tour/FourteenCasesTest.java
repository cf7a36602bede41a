package jp.chiikiryoku.examples.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Kinds;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.ProblemReport;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FourteenCasesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<DeckPage> PAGES = DeckPage.all();

    // MIC-R6-SUPPLEMENTARY: 事例, 地域おこし協力隊活動事例, 企業派遣型 地域活性化起業人 活用事例（令和５年度）
    @Test
    void the_deck_names_six_projects_four_members_and_four_companies() {
        assertThat(PAGES).extracting(page -> page.cases().size()).containsExactly(6, 4, 4);
        assertThat(PAGES).extracting(DeckPage::number).containsExactly(2, 6, 9);
        assertThat(PAGES).extracting(DeckPage::kind).containsExactly("local10000", "kyoryokutai-member", "kigyojin");
    }

    @TestFactory
    Stream<DynamicTest> what_the_deck_says_is_well_formed_but_for_what_it_does_not_say() {
        return tests(
                PAGES,
                (page, each) -> assertThat(report(page, each.stated()))
                        .isInstanceOfSatisfying(
                                ProblemReport.class,
                                report -> assertThat(report.problems())
                                        .isNotEmpty()
                                        .allMatch(problem -> problem.code().equals("required"))));
    }

    @TestFactory
    Stream<DynamicTest> with_assumed_values_a_person_still_has_to_decide() {
        return tests(
                PAGES,
                (page, each) -> assertThat(report(page, each.completed()))
                        .isInstanceOfSatisfying(AssessmentReport.class, report -> {
                            assertThat(report.verdict()).isEqualTo("NEEDS_REVIEW");
                            assertThat(report.openQuestions()).isNotEmpty();
                        }));
    }

    @TestFactory
    Stream<DynamicTest> every_name_and_title_stands_in_the_deck() {
        return tests(PAGES, (page, each) -> {
            String deck = plain(deck());
            JsonNode payload = read(each.stated());
            assertThat(deck).contains(plain(page.title()));
            assertThat(payload.findValuesAsText("name")).isNotEmpty().allMatch(name -> deck.contains(plain(name)));
            assertThat(payload.findValuesAsText("title")).allMatch(title -> deck.contains(plain(title)));
            assertThat(deck).contains(plain(each.place().in(Language.JA)));
        });
    }

    private static Stream<DynamicTest> tests(List<DeckPage> pages, BiConsumer<DeckPage, DeckPage.Case> test) {
        return pages.stream()
                .flatMap(page -> page.cases().stream()
                        .map(each -> DynamicTest.dynamicTest(each.file(), () -> test.accept(page, each))));
    }

    private static Report report(DeckPage page, byte[] payload) {
        Kind<?, ?> kind = Kinds.shipped().find(page.kind()).orElseThrow();
        return kind.report(payload, Language.EN);
    }

    private static String deck() {
        Path file = Path.of(System.getProperty("chiikiryoku.data", "../../../shared/data"))
                .resolveSibling("sources")
                .resolve("r6-supplementary-budget.txt");
        assumeTrue(
                Files.isRegularFile(file),
                () -> "The source (" + file.toAbsolutePath().normalize()
                        + ") must be there. Maybe set the system property chiikiryoku.data to the folder beside it.");
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
