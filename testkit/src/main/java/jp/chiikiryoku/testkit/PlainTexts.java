package jp.chiikiryoku.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.Answer;
import jp.chiikiryoku.core.payload.AssessmentReport;
import jp.chiikiryoku.core.payload.Report;
import jp.chiikiryoku.core.payload.ReportWriter;
import jp.chiikiryoku.core.text.Language;

/** Texts for people: no constant, no pointer, no bare number and no word of the other language. */
public final class PlainTexts {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z]{2,}");
    private static final Pattern POINTER = Pattern.compile("/[a-z]");
    // Decimals are written without groups.
    private static final Pattern UNGROUPED = Pattern.compile("(?<![.\\d])\\d{4,}");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}年|(year|in) \\d{4}(?!\\d| yen)");
    private static final Pattern ENGLISH = Pattern.compile("[a-z]+ [a-z]+");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    // A problem names what must be written exactly so: formats, an example, the first and last year, the constants.
    private static final Pattern TO_BE_WRITTEN = Pattern.compile("JSON|UTF-8|\\d{4}-\\d{2}-\\d{2}(T[\\d:]+\\+[\\d:]+)?"
            + "|1989(から| to )2100|(?<=Choose one of: )\\w+(, \\w+)*");

    // Names that Japanese texts write in capitals.
    private static final Pattern NAMES = Pattern.compile("JETプログラム|CIO(?=補佐官)|DX|PDF|IT(?=[ァ-ヴ])");

    private PlainTexts() {}

    /**
     * Checks every text of an assessment in both languages.
     *
     * @param assessment the assessment
     */
    public static void check(Assessment assessment) {
        check(texts(AssessmentReport.of(assessment, Language.JA)), texts(AssessmentReport.of(assessment, Language.EN)));
    }

    /**
     * Checks every text of an answer in both languages: all that an assessment says, every message of a solution.
     *
     * @param answer the answer to a well-formed payload
     */
    public static void check(Answer<?> answer) {
        answer.assessment()
                .ifPresentOrElse(
                        PlainTexts::check,
                        () -> check(messages(answer.report(Language.JA)), messages(answer.report(Language.EN))));
    }

    // What a report quotes of the payload, such as an id, is no text of the library.
    private static List<String> messages(Report report) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ReportWriter.compact().write(report, written);
            return Vectors.JSON.readTree(written.toByteArray()).findValuesAsText("message");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(List<String> japanese, List<String> english) {
        assertThat(japanese).hasSameSizeAs(english);
        for (int i = 0; i < japanese.size(); i++) {
            check(japanese.get(i), english.get(i));
        }
    }

    /**
     * Checks what a problem says in both languages.
     *
     * @param problem the problem
     */
    public static void check(Problem problem) {
        check(withoutWhatIsToBeWritten(problem, Language.JA), withoutWhatIsToBeWritten(problem, Language.EN));
    }

    private static String withoutWhatIsToBeWritten(Problem problem, Language language) {
        return TO_BE_WRITTEN.matcher(problem.message(language)).replaceAll("-");
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
