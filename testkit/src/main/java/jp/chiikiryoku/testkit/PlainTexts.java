package jp.chiikiryoku.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.report.Report;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;

/** Texts for people: no constant, no pointer, no bare number and no word of the other language. */
public final class PlainTexts {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z]{2,}");
    private static final Pattern POINTER = Pattern.compile("/[a-z]");
    // Decimals are written without groups.
    private static final Pattern UNGROUPED = Pattern.compile("(?<![.\\d])\\d{4,}");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}年|(years?|in) \\d{4}( to \\d{4})?(?!\\d| yen)");
    private static final Pattern ENGLISH = Pattern.compile("[a-z]+ [a-z]+");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    // A problem names what must be written exactly so: formats, an example, the first and last year, the constants.
    private static final Pattern TO_BE_WRITTEN =
            Pattern.compile("JSON|UTF-8|\\d{4}-\\d{2}(-\\d{2}(T[\\d:]+\\+[\\d:]+)?)?"
                    + "|1989(から| to )2100|(?<=Choose one of: )\\w+(, \\w+)*"
                    + "|(?<=[:、] ?)[A-Z][A-Z_0-9]*(?=（)");

    // Names that Japanese texts write in capitals.
    private static final Pattern NAMES = Pattern.compile("JETプログラム|CIO(?=補佐官)|DX|PDF|IT(?=[ァ-ヴ])");

    private PlainTexts() {}

    /**
     * Checks every text of the report of an answer in both languages.
     *
     * @param kind the kind of payload
     * @param json a payload in UTF-8
     */
    public static void check(Kind<?, ?> kind, byte[] json) {
        check(texts(kind.report(json, Language.JA)), texts(kind.report(json, Language.EN)));
    }

    /**
     * Checks every text of an assessment in both languages.
     *
     * @param kind the kind of payload
     * @param assessment an assessment of that kind
     */
    public static void check(Kind<?, Assessment> kind, Assessment assessment) {
        check(texts(kind.report(assessment, Language.JA)), texts(kind.report(assessment, Language.EN)));
    }

    private static List<String> texts(Report report) {
        return report instanceof AssessmentReport assessment ? texts(assessment) : messages(report);
    }

    // What a report quotes of the payload, such as an id, is no text of the library.
    private static List<String> messages(Report report) {
        return WrittenReports.tree(WrittenReports.written(report)).findValuesAsText("message");
    }

    private static void check(List<String> japanese, List<String> english) {
        assertThat(japanese).hasSameSizeAs(english);
        for (int i = 0; i < japanese.size(); i++) {
            check(japanese.get(i), english.get(i));
        }
    }

    /**
     * Checks the message of a problem in both languages.
     *
     * @param problem the problem
     * @param texts the texts of its kind
     */
    public static void check(Problem problem, Texts texts) {
        check(
                withoutWhatIsToBeWritten(problem, texts, Language.JA),
                withoutWhatIsToBeWritten(problem, texts, Language.EN));
    }

    private static String withoutWhatIsToBeWritten(Problem problem, Texts texts, Language language) {
        return TO_BE_WRITTEN.matcher(texts.render(language, problem.message())).replaceAll("-");
    }

    private static List<String> texts(AssessmentReport report) {
        List<String> texts = new ArrayList<>();
        report.findings().forEach(finding -> {
            texts.add(finding.message());
            finding.remedies().forEach(remedy -> texts.add(remedy.message()));
        });
        report.steps().forEach(step -> texts.add(step.text()));
        texts.addAll(report.notes());
        texts.addAll(report.notEncoded());
        return texts;
    }

    /**
     * Checks one text in both languages.
     *
     * @param japanese the Japanese text
     * @param english the English text
     */
    public static void check(String japanese, String english) {
        checkJapanese(japanese);
        checkEnglish(english);
        assertThat(japanese).isNotEqualTo(english);
    }

    private static void checkJapanese(String text) {
        assertThat(text).isNotBlank().doesNotContain("null", "{", "}", "  ");
        assertThat(NAMES.matcher(text).replaceAll("-")).doesNotContainPattern(CONSTANT);
        assertThat(text).doesNotContainPattern(POINTER);
        assertThat(YEAR.matcher(text).replaceAll("-")).doesNotContainPattern(UNGROUPED);
        assertThat(text).doesNotContainPattern(ENGLISH);
        assertThat(text).containsPattern(JAPANESE).doesNotContain("yen");
    }

    private static void checkEnglish(String text) {
        assertThat(text).isNotBlank().doesNotContain("null", "{", "}", "  ", "円");
        assertThat(text).doesNotContainPattern(JAPANESE).doesNotContainPattern("[A-Z]{2,}_");
        assertThat(YEAR.matcher(text.replaceAll("\\d{4}-\\d{2}-\\d{2}", "")).replaceAll("-"))
                .doesNotContainPattern(UNGROUPED);
    }
}
