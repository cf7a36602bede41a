package jp.chiikiryoku.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import org.junit.jupiter.api.Test;

class ProblemReportTest {

    @Test
    void each_problem_has_a_line_in_the_order_given() {
        List<Problem> problems = List.of(
                new Problem(Pointer.parse("/b"), Fault.of(ProblemCode.REQUIRED)),
                new Problem(Pointer.parse("/a"), Fault.of(ProblemCode.DATE)));
        ProblemReport report = ProblemReport.of("sample", problems, new Renderer(Texts.core(), Language.EN));
        assertThat(report.kind()).isEqualTo("sample");
        assertThat(report.problems()).extracting(ProblemReport.Line::pointer).containsExactly("/b", "/a");
        assertThat(report.problems()).extracting(ProblemReport.Line::code).containsExactly("required", "date");
        assertThat(report.problems().get(0).message()).isEqualTo("This member is required. Give it a value.");
        assertThat(report.problems()).isUnmodifiable();
    }

    @Test
    void more_problems_than_are_listed_are_said_to_be_there_and_written_only_then() throws IOException {
        List<Problem> problems = List.of(new Problem(Pointer.parse("/a"), Fault.of(ProblemCode.DATE)));
        Renderer renderer = new Renderer(Texts.core(), Language.EN);
        assertThat(written(ProblemReport.of("sample", problems, true, renderer)))
                .endsWith("}],\"moreProblems\":true}");
        assertThat(written(ProblemReport.of("sample", problems, false, renderer)))
                .endsWith("}]}");
        assertThat(ProblemReport.of("sample", problems, false, renderer).moreProblems())
                .isNull();
    }

    private static String written(ProblemReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.compact().write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
