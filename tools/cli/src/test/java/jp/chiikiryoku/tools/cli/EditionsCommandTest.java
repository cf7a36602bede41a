package jp.chiikiryoku.tools.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsCommandTest {

    private static final String KIGYOJIN = """
            kigyojin\tr6\t2024-04-01/2025-03-31\tfinal\tkigyojin,kigyojin-claim,kigyojin-matching\t令和6年度の特別交付税措置
            \t/engagement/presenceBasis\t月の半分の数え方\tその月の所定の勤務日 [MIC-R6-SUPPLEMENTARY, ASSUMPTION] / その月のすべての日 [MIC-R6-SUPPLEMENTARY, ASSUMPTION]
            kigyojin\tr7-draft\t2025-04-01/2027-03-31\tdraft\tkigyojin,kigyojin-claim,kigyojin-matching\t令和7年度・令和8年度の特別交付税措置（見込み）
            \t/engagement/presenceBasis\t月の半分の数え方\tその月の所定の勤務日 [MIC-R6-SUPPLEMENTARY, ASSUMPTION] / その月のすべての日 [MIC-R6-SUPPLEMENTARY, ASSUMPTION]
            """;
    private static final String DX_TALENT = """
            dx-talent\tr7-call\t2025-01-01/2026-03-31\tfinal\tdx-accelerator,dx-application\t令和7年度のデジタル人材確保プロジェクトの応募要領
            dx-talent\tr5-r7\t2023-04-01/2026-03-31\tfinal\tdx-claim\t令和5年度から令和7年度までの特別交付税措置
            """;
    private static final String KAIMONO = """
            kaimono\tr6-supplementary\t2025-04-01/2026-03-31\tfinal\tkaimono\t令和6年度補正予算（案）
            """;
    private static final String MIRAI_COLLEGE = """
            mirai-college\tr6-supplementary\t2025-04-01/2026-03-31\tfinal\tmirai-college\t令和6年度補正予算（案）
            """;
    private static final String KYORYOKUTAI = """
            kyoryokutai\tr6\t2024-04-01/2025-03-31\tfinal\tkyoryokutai-member,kyoryokutai-claim\t令和6年度の特別交付税措置
            kyoryokutai\tr7\t2025-04-01/2026-03-31\tdraft\tkyoryokutai-claim\t令和7年度の特別交付税措置（報道による案）
            """;
    private static final String LOCAL10000 = """
            local10000\tr6-supplementary\t2024-12-18/2026-03-31\tfinal\tlocal10000,local10000-settlement\t令和6年度補正予算（案）
            \t/shareRounding\t国費の端数の扱い\t1,000円未満切捨て [MUNICIPAL-ORDINANCES, ASSUMPTION] / 1円未満切捨て [AUDIT-L10K-H29, ASSUMPTION]
            local10000\tr8-draft\t2026-04-01/2027-03-31\tdraft\tlocal10000,local10000-settlement\t令和8年度政府案
            \t/tiers/1/cap\t倍率の段階ごとの上限額（第2段階）\t30,000,000円 [MOF-R8-DRAFT, ASSUMPTION] / 35,000,000円 [MIC-R6-SUPPLEMENTARY, ASSUMPTION]
            \t/shareRounding\t国費の端数の扱い\t1,000円未満切捨て [MUNICIPAL-ORDINANCES, ASSUMPTION] / 1円未満切捨て [AUDIT-L10K-H29, ASSUMPTION]
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void lists_the_editions_of_all_programmes_in_the_order_of_the_source() {
        assertThat(run("editions")).isZero();
        assertThat(out()).isEqualTo(LOCAL10000 + KYORYOKUTAI + KIGYOJIN + MIRAI_COLLEGE + KAIMONO + DX_TALENT);
        assertThat(err()).isEmpty();
    }

    @Test
    void lists_the_editions_of_one_module() {
        assertThat(run("editions", "local10000")).isZero();
        assertThat(out()).isEqualTo(LOCAL10000);
        out.reset();
        assertThat(run("editions", "kyoryokutai")).isZero();
        assertThat(out()).isEqualTo(KYORYOKUTAI);
        out.reset();
        assertThat(run("editions", "kigyojin")).isZero();
        assertThat(out()).isEqualTo(KIGYOJIN);
    }

    @Test
    void a_module_that_ships_no_editions_has_none_to_list() {
        assertThat(run("editions", "matching")).isEqualTo(ExitStatus.USAGE);
        assertThat(err())
                .contains(
                        "The module (matching) must be one of [local10000, kyoryokutai, kigyojin, mirai-college, kaimono, dx-talent].");
        assertThat(out()).isEmpty();
    }

    @Test
    void lists_them_in_english_when_asked() {
        assertThat(run("editions", "--lang", "en")).isZero();
        assertThat(out())
                .contains("\tsupplementary budget of fiscal year 2024 (draft budget)\n")
                .contains("\tgovernment draft of fiscal year 2026\n");
    }

    @Test
    void compares_two_editions_with_the_sources_of_both() {
        assertThat(run("editions", "diff", "local10000", "r6-supplementary", "r8-draft"))
                .isZero();
        assertThat(out()).isEqualTo("""
                /budget/0/amount\t2,110,000,000円 [MIC-R6-SUPPLEMENTARY, MINISTRY]\t-
                /budget/1/amount\t600,000,000円 [MIC-R6-SUPPLEMENTARY, MINISTRY]\t-
                /tiers/0/cap\t25,000,000円 [MIC-R6-SUPPLEMENTARY, MINISTRY]\t30,000,000円 [MOF-R8-DRAFT, MINISTRY]
                /tiers/1/cap\t35,000,000円 [MIC-R6-SUPPLEMENTARY, MINISTRY]\t30,000,000円 [MOF-R8-DRAFT, ASSUMPTION] / 35,000,000円 [MIC-R6-SUPPLEMENTARY, ASSUMPTION]
                /tiers/3/cap\t-\t55,000,000円 [MOF-R8-DRAFT, MINISTRY]
                /tiers/3/ratio\t-\t4 [MOF-R8-DRAFT, MINISTRY]
                /baseRate\t1/2 [MIC-R6-SUPPLEMENTARY, MINISTRY]\t1/2 [MIC-R6-SUPPLEMENTARY, ASSUMPTION]\tsame value, weaker source
                /grantAssets\tALLOWED [MIC-LOCAL10000-PAGE, MINISTRY]\tALLOWED [MIC-LOCAL10000-PAGE, ASSUMPTION]\tsame value, weaker source
                /priorityRates/DECARBONISATION/rate\t3/4 [MIC-R6-SUPPLEMENTARY, MINISTRY]\t3/4 [MIC-R6-SUPPLEMENTARY, ASSUMPTION]\tsame value, weaker source
                /priorityRates/DIGITAL/rate\t3/4 [MIC-R6-SUPPLEMENTARY, MINISTRY]\t3/4 [MIC-R6-SUPPLEMENTARY, ASSUMPTION]\tsame value, weaker source
                /priorityRates/WOMEN_AND_YOUTH/rate\t3/4 [MIC-R6-SUPPLEMENTARY, MINISTRY]\t3/4 [MIC-R6-SUPPLEMENTARY, ASSUMPTION]\tsame value, weaker source
                /tiers/1/ratio\t3/2 [MIC-R6-SUPPLEMENTARY, MINISTRY]\t3/2 [MIC-R6-SUPPLEMENTARY, ASSUMPTION]\tsame value, weaker source
                /tiers/2/cap\t50,000,000円 [MIC-R6-SUPPLEMENTARY, MINISTRY]\t50,000,000円 [MOF-R8-DRAFT, ASSUMPTION]\tsame value, weaker source
                /tiers/2/ratio\t2 [MIC-R6-SUPPLEMENTARY, MINISTRY]\t2 [MOF-R8-DRAFT, ASSUMPTION]\tsame value, weaker source
                /weakFinanceRates/0/below\t0.25 [MIC-LOCAL10000-PAGE, MINISTRY]\t0.25 [MIC-LOCAL10000-PAGE, ASSUMPTION]\tsame value, weaker source
                /weakFinanceRates/0/rate\t3/4 [MIC-R6-SUPPLEMENTARY, MINISTRY]\t3/4 [MIC-R6-SUPPLEMENTARY, ASSUMPTION]\tsame value, weaker source
                /weakFinanceRates/1/below\t0.5 [MIC-LOCAL10000-PAGE, MINISTRY]\t0.5 [MIC-LOCAL10000-PAGE, ASSUMPTION]\tsame value, weaker source
                /weakFinanceRates/1/rate\t2/3 [MIC-R6-SUPPLEMENTARY, MINISTRY]\t2/3 [MIC-R6-SUPPLEMENTARY, ASSUMPTION]\tsame value, weaker source
                L10K-COMMUNITY-BASED\t[MIC-R6-SUPPLEMENTARY, MINISTRY]\t[MIC-R6-SUPPLEMENTARY, ASSUMPTION]\tweaker source
                L10K-PUBLIC-ISSUE\t[MIC-R6-SUPPLEMENTARY, MINISTRY]\t[MIC-R6-SUPPLEMENTARY, ASSUMPTION]\tweaker source
                L10K-NOVELTY\t[MIC-R6-SUPPLEMENTARY, MINISTRY]\t[MIC-R6-SUPPLEMENTARY, ASSUMPTION]\tweaker source
                L10K-MODEL-QUALITY\t[MIC-R6-SUPPLEMENTARY, MINISTRY]\t[MIC-R6-SUPPLEMENTARY, ASSUMPTION]\tweaker source
                L10K-ELIGIBLE-COSTS\t[MIC-R6-SUPPLEMENTARY, MINISTRY]\t[MIC-R6-SUPPLEMENTARY, ASSUMPTION]\tweaker source
                L10K-PRIVATE-FINANCE-COVERS\t[MIC-R6-SUPPLEMENTARY, MINISTRY]\t[MIC-R6-SUPPLEMENTARY, ASSUMPTION]\tweaker source
                L10K-UNSECURED\t[MIC-R6-SUPPLEMENTARY, MINISTRY]\t[MIC-R6-SUPPLEMENTARY, ASSUMPTION]\tweaker source
                L10K-LENDER\t[MIC-LOCAL10000-PAGE, MINISTRY]\t[MIC-LOCAL10000-PAGE, ASSUMPTION]\tweaker source
                L10K-S-COSTS\t[AUDIT-L10K-H28, AUDIT]\t[AUDIT-L10K-H28, ASSUMPTION]\tweaker source
                L10K-S-COVERS\t[AUDIT-L10K-H28, AUDIT]\t[AUDIT-L10K-H28, ASSUMPTION]\tweaker source
                L10K-S-CAP\t[AUDIT-L10K-H28, AUDIT]\t[MOF-R8-DRAFT, MINISTRY]\tother kind of source
                L10K-S-FINANCE-KEPT\t[AUDIT-L10K-H28, AUDIT]\t[AUDIT-L10K-H28, ASSUMPTION]\tweaker source
                """);
        assertThat(err()).isEmpty();
    }

    @Test
    void compares_the_weight_of_the_sources_behind_the_same_values() {
        assertThat(run("editions", "diff", "kigyojin", "r6", "r7-draft")).isZero();
        assertThat(out().lines())
                .contains(
                        "/claim/dispatchCap\t5,600,000円 [MIC-R6-SUPPLEMENTARY, MINISTRY]"
                                + "\t5,600,000円 [MIC-R6-SUPPLEMENTARY, ASSUMPTION]\tsame value, weaker source",
                        "KGJ-TERM\t[MIC-R6-SUPPLEMENTARY, MINISTRY]\t[MIC-R6-SUPPLEMENTARY, ASSUMPTION]\tweaker source");
        assertThat(run("editions", "diff", "kigyojin", "r7-draft", "r6")).isZero();
        assertThat(out())
                .contains("\tsame value, stronger source\n", "\tstronger source\n")
                .doesNotContain("weaker");
    }

    @Test
    void compares_what_a_draft_knows_and_what_it_lacks() {
        assertThat(run("editions", "diff", "kyoryokutai", "r6", "r7")).isZero();
        assertThat(out())
                .contains("/claim/activity/memberCap\t5,200,000円 [MIC-R6-SUPPLEMENTARY, MINISTRY]"
                        + "\t5,500,000円 [PRESS, PRESS]\n")
                .contains("/claim/vacantHouseRate\t1/2 [ORDINANCE-TOKKO, LAW]\t-\n")
                .contains("/claim/activity/otherCap\t2,000,000円 [MIC-R6-SUPPLEMENTARY, MINISTRY]"
                        + "\t2,000,000円 [PRESS, PRESS]\tsame value, weaker source\n");
    }

    @Test
    void compares_the_area_matrix_row_by_row() {
        assertThat(run("editions", "diff", "kyoryokutai", "r6", "r7")).isZero();
        assertThat(out().lines().filter(line -> line.startsWith("/placement/areaMatrix")))
                .hasSize(10)
                .contains("/placement/areaMatrix/rows/METRO_FULL/from\t○○○○×△△×△△ [MIC-AREA-TABLE-2022, MINISTRY]\t-");
    }

    @Test
    void an_edition_does_not_differ_from_itself() {
        assertThat(run("editions", "diff", "local10000", "r8-draft", "r8-draft"))
                .isZero();
        assertThat(out()).isEmpty();
    }

    @Test
    void says_which_modules_there_are() {
        assertThat(run("editions", "local1000")).isEqualTo(ExitStatus.USAGE);
        assertThat(err())
                .contains(
                        "The module (local1000) must be one of [local10000, kyoryokutai, kigyojin, mirai-college, kaimono, dx-talent].");
        assertThat(run("editions", "diff", "catalogue", "a", "b")).isEqualTo(ExitStatus.USAGE);
        assertThat(err())
                .contains(
                        "The module (catalogue) must be one of [local10000, kyoryokutai, kigyojin, mirai-college, kaimono, dx-talent].");
        assertThat(out()).isEmpty();
    }

    @Test
    void says_which_editions_there_are() {
        assertThat(run("editions", "diff", "local10000", "r6-supplementary", "r9"))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(err()).contains("The edition (r9) must be one of [r6-supplementary, r8-draft].");
        assertThat(run("editions", "diff", "local10000", "r5", "r8-draft")).isEqualTo(ExitStatus.USAGE);
        assertThat(err()).contains("The edition (r5) must be one of [r6-supplementary, r8-draft].");
        assertThat(out()).isEmpty();
    }

    @Test
    void wrong_usage_is_told() {
        assertThat(run("editions", "--lang", "fr")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("editions", "local10000", "r8-draft")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("editions", "diff")).isEqualTo(ExitStatus.USAGE);
        assertThat(run("editions", "diff", "local10000", "r8-draft")).isEqualTo(ExitStatus.USAGE);
        assertThat(out()).isEmpty();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return CommandLineTool.run(new Console(new ByteArrayInputStream(new byte[0]), out, err), arguments);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    @Test
    void writes_a_file_to_fill_in_whose_gaps_are_its_problems(@TempDir Path folder) throws IOException {
        assertThat(run("editions", "new", "local10000", "--from", "r6-supplementary"))
                .isZero();
        String draft = out();
        Path file = Files.writeString(folder.resolve("r7.json"), draft);
        assertThat(run("editions", "check", file.toString(), "--lang", "en")).isEqualTo(2);
        assertThat(out())
                .contains("\"pointer\": \"/id\"", "\"pointer\": \"/title/ja\"", "\"pointer\": \"/title/en\"")
                .contains("\"pointer\": \"/fiscalYears\"", "\"pointer\": \"/inForceFrom/value\"")
                .contains("\"pointer\": \"/inForceFrom/citation/source\"")
                .contains("\"pointer\": \"/inForceFrom/citation/place\"")
                .contains("\"pointer\": \"/inForceFrom/citation/authority\"")
                .contains("\"pointer\": \"/inForceUntil/citation/authority\"")
                .contains("\"pointer\": \"/inForceUntil/value\"", "\"pointer\": \"/checkedOn\"")
                .contains("\"pointer\": \"/recheckBy\"")
                .doesNotContain("/parameters", "/rules");
        Files.writeString(file, filled(draft));
        assertThat(run("editions", "check", file.toString(), "--lang", "en")).isZero();
        assertThat(out())
                .startsWith("local10000\tr9\t2027-04-01/2028-03-31\tfinal\t")
                .contains("fiscal year 2027");
    }

    private static String filled(String draft) {
        return draft.replace("\"id\": \"\"", "\"id\": \"r9\"")
                .replace("\"ja\": \"\"", "\"ja\": \"令和9年度\"")
                .replace("\"en\": \"\"", "\"en\": \"fiscal year 2027\"")
                .replace("\"fiscalYears\": []", "\"fiscalYears\": [2027]")
                .replaceFirst("\"value\": null", "\"value\": \"2027-04-01\"")
                .replaceFirst("\"value\": null", "\"value\": \"2028-03-31\"")
                .replace("\"source\": \"\"", "\"source\": \"MIC-R6-SUPPLEMENTARY\"")
                .replace("\"place\": \"\"", "\"place\": \"1\"")
                .replace("\"authority\": null", "\"authority\": \"MINISTRY\"")
                .replace("\"checkedOn\": null", "\"checkedOn\": \"2027-04-01\"")
                .replace("\"recheckBy\": null", "\"recheckBy\": \"2028-03-31\"");
    }

    @Test
    void a_check_says_which_reading_holds_from_which_day(@TempDir Path folder) throws IOException {
        run("editions", "new", "local10000", "--from", "r6-supplementary");
        Path file = Files.writeString(
                folder.resolve("r9.json"),
                filled(out()).replaceFirst("(\"unit\": 1000\\s*\\},)", "$1 \"knownFrom\": \"2027-08-01\","));
        assertThat(run("editions", "check", file.toString())).isZero();
        assertThat(out().lines().skip(1))
                .containsExactly(
                        "\t/shareRounding\t国費の端数の扱い\t1円未満切捨て [AUDIT-L10K-H29, ASSUMPTION]\t../2027-07-31",
                        "\t/shareRounding\t国費の端数の扱い\t1,000円未満切捨て [MUNICIPAL-ORDINANCES, ASSUMPTION]"
                                + "\t2027-08-01/..");
    }

    @Test
    void each_slip_of_a_file_has_a_problem_of_its_own_at_its_place(@TempDir Path folder) throws IOException {
        run("editions", "new", "local10000", "--from", "r6-supplementary");
        String draft = filled(out());
        String slips = draft.replace("\"id\": \"r9\"", "\"id\": \" \"")
                .replace("\"en\": \"fiscal year 2027\"", "\"en\": \"\"")
                .replace("\"local10000-settlement\"", "\"local10000-settlement\",\n    \"local10000\"")
                .replace("\"fiscalYears\": [2027]", "\"fiscalYears\": [2027, 2027]")
                .replaceFirst("\"place\": \"[^\"]*\"", "\"place\": \"\"")
                .replaceAll("\"unit\": 1(000)?\\b", "\"unit\": 0");
        Path file = Files.writeString(folder.resolve("r9.json"), slips);
        assertThat(run("editions", "check", file.toString())).isEqualTo(ExitStatus.MALFORMED);
        assertThat(problems())
                .containsExactly(
                        "/fiscalYears/1 conflict 同じものが2回書かれています。1回だけ書いてください。",
                        "/id empty 空白以外の文字を1文字以上書いてください。",
                        "/inForceFrom/citation/place empty 空白以外の文字を1文字以上書いてください。",
                        "/kinds/2 conflict 同じものが2回書かれています。1回だけ書いてください。",
                        "/parameters/shareRounding/readings/0/value/unit out-of-range"
                                + " 金額は1円以上1,000,000,000,000,000円以下で書いてください。",
                        "/parameters/shareRounding/readings/1/value/unit out-of-range"
                                + " 金額は1円以上1,000,000,000,000,000円以下で書いてください。",
                        "/title/en empty 空白以外の文字を1文字以上書いてください。");
        assertThat(run("editions", "check", file.toString(), "--lang", "en")).isEqualTo(ExitStatus.MALFORMED);
        assertThat(problems())
                .contains("/kinds/2 conflict The same entry is written twice. Write it once.")
                .contains("/id empty Write at least one character that is no white space.");
    }

    private List<String> problems() throws IOException {
        List<String> problems = new ArrayList<>();
        for (JsonNode problem : new JsonMapper().readTree(out()).get("problems")) {
            problems.add(problem.path("pointer").textValue() + " "
                    + problem.path("code").textValue() + " "
                    + problem.path("message").textValue());
        }
        return problems;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|/ not-json",
                "|/ not-json",
                "[]|/ wrong-type",
                "{}|/kinds required",
                "{\"kinds\": []}|/kinds empty",
                "{\"kinds\": \"local10000\"}|/kinds wrong-type",
                "{\"kinds\": [\"lokal10000\"], \"parameters\": {\"tiers\": []}}|/kinds/0 unknown-value",
                "{\"kinds\": [\"lokal10000\"]|/ not-json"
            })
    void a_file_that_names_no_kind_is_malformed(@Nullable String json, String problem, @TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("none.json"), json == null ? "" : json);
        assertThat(run("editions", "check", file.toString())).isEqualTo(ExitStatus.MALFORMED);
        String expected = problem.startsWith("/ ") ? problem.substring(1) : problem;
        assertThat(problems()).singleElement().asString().startsWith(expected + " ");
        assertThat(err()).isEmpty();
    }

    @Test
    void an_unknown_edition_to_begin_with_is_wrong_usage() {
        assertThat(run("editions", "new", "local10000", "--from", "r99")).isEqualTo(64);
        assertThat(err()).contains("The edition (r99) must be one of [r6-supplementary, r8-draft].");
    }
}
