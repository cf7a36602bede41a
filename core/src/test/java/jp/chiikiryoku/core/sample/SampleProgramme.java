package jp.chiikiryoku.core.sample;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.kind.Reference;
import jp.chiikiryoku.core.text.Texts;

/**
 * An invented programme with two kinds, and a third that another module answers, so that core is tested without any real
 * one.
 */
public final class SampleProgramme {

    /** The kind whose edition a day chooses. */
    public static final KindDefinition<SamplePayload, SampleParameters, Assessment> SAMPLE = KindDefinition.assessed(
            "sample",
            SamplePayload.class,
            List.of(SampleRule.values()),
            Reference.date(Pointer.parse("/appliedOn"), SamplePayload::appliedOn),
            SampleEvaluator::new);

    /** The kind whose edition a fiscal year chooses. */
    public static final KindDefinition<SampleReport, SampleParameters, Assessment> REPORT = KindDefinition.assessed(
            "sample-report",
            SampleReport.class,
            SampleReportEvaluator.RULES,
            Reference.year(Pointer.parse("/fiscalYear"), SampleReport::fiscalYear),
            SampleReportEvaluator::new);

    private static final class Shipped {
        static final Programme<SampleParameters> INSTANCE = load();
    }

    private SampleProgramme() {}

    public static Texts texts() {
        return Texts.of(SampleProgramme.class::getResourceAsStream);
    }

    /** The programme, the same at every call. */
    public static Programme<SampleParameters> programme() {
        return Shipped.INSTANCE;
    }

    /** The programme, read again from its files. */
    public static Programme<SampleParameters> load() {
        return Programme.load(
                SampleParameters.class,
                List.of(SAMPLE, REPORT, SampleSum.DEFINITION),
                texts(),
                SampleProgramme.class::getResourceAsStream);
    }

    public static Kind<SamplePayload, Assessment> sample() {
        return programme().kind(SAMPLE);
    }

    public static Kind<SampleReport, Assessment> report() {
        return programme().kind(REPORT);
    }

    /** The bytes of a file beside this class. */
    public static byte[] resource(String name) {
        try (InputStream stream = requireNonNull(SampleProgramme.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
