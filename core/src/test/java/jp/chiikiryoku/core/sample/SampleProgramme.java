package jp.chiikiryoku.core.sample;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import jp.chiikiryoku.core.assessment.Amount;
import jp.chiikiryoku.core.assessment.Evaluation;
import jp.chiikiryoku.core.assessment.Finding;
import jp.chiikiryoku.core.assessment.Requirement;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.core.money.YenRange;
import jp.chiikiryoku.core.payload.KindDefinition;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.core.payload.Programme;
import jp.chiikiryoku.core.payload.Reference;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Texts;

/** An invented programme with two kinds, so that core is tested without any real one. */
public final class SampleProgramme {

    /** The kind whose edition a day chooses. */
    public static final KindDefinition<SamplePayload, SampleParameters> SAMPLE = new SampleDefinition();

    /** The kind whose edition a fiscal year chooses. */
    public static final KindDefinition<SampleReport, SampleParameters> REPORT = new ReportDefinition();

    private SampleProgramme() {}

    public static Texts texts() {
        return Texts.of(SampleProgramme.class::getResourceAsStream);
    }

    public static Programme<SampleParameters> load() {
        return Programme.load(
                SampleParameters.class, List.of(SAMPLE, REPORT), texts(), SampleProgramme.class::getResourceAsStream);
    }

    public static PayloadKind<SamplePayload, SampleParameters> sample() {
        return load().kind(SAMPLE);
    }

    public static PayloadKind<SampleReport, SampleParameters> report() {
        return load().kind(REPORT);
    }

    /** The bytes of a file beside this class. */
    public static byte[] resource(String name) {
        try (InputStream stream = requireNonNull(SampleProgramme.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static final class SampleDefinition implements KindDefinition<SamplePayload, SampleParameters> {

        @Override
        public String name() {
            return "sample";
        }

        @Override
        public Class<SamplePayload> payloadType() {
            return SamplePayload.class;
        }

        @Override
        public List<? extends Rule> rules() {
            return List.of(SampleRule.values());
        }

        @Override
        public Reference<SamplePayload> reference() {
            return Reference.date(Pointer.parse("/appliedOn"), SamplePayload::appliedOn);
        }

        @Override
        public Ruleset<SamplePayload> ruleset(Edition<SampleParameters> edition) {
            return new SampleRuleset(edition);
        }
    }

    private static final class ReportDefinition implements KindDefinition<SampleReport, SampleParameters> {

        @Override
        public String name() {
            return "sample-report";
        }

        @Override
        public Class<SampleReport> payloadType() {
            return SampleReport.class;
        }

        @Override
        public List<? extends Rule> rules() {
            return List.of(SampleRule.LIMIT);
        }

        @Override
        public Reference<SampleReport> reference() {
            return Reference.year(Pointer.parse("/fiscalYear"), SampleReport::fiscalYear);
        }

        @Override
        public Ruleset<SampleReport> ruleset(Edition<SampleParameters> edition) {
            return new ReportRuleset(edition);
        }
    }

    /** The grant keeps the limit; nothing else is asked. */
    private record ReportRuleset(Edition<SampleParameters> edition) implements Ruleset<SampleReport> {

        private static final Pointer GRANT = Pointer.parse("/grant");

        @Override
        public void checkAgainst(SampleReport payload, Problems problems) {}

        @Override
        public Requirement requirement() {
            return Requirement.of(SampleRule.LIMIT);
        }

        @Override
        public Evaluation evaluate(SampleReport payload) {
            Yen grant = requireNonNull(payload.grant(), "grant");
            Yen limit = edition.parameters().limit().value();
            Facts facts = Facts.of("grant", grant, "limit", limit);
            Finding finding = grant.isGreaterThan(limit)
                    ? Finding.violated(SampleRule.LIMIT, GRANT, facts, edition.citationOf("SMP-LIMIT"))
                    : Finding.satisfied(SampleRule.LIMIT, GRANT, facts, edition.citationOf("SMP-LIMIT"));
            Amount amount = new Amount(SampleAmount.GRANT, YenRange.exactly(grant));
            return new Evaluation(List.of(finding), List.of(amount), List.of(), List.of(), List.of());
        }
    }
}
