package jp.chiikiryoku.examples.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static jp.chiikiryoku.core.text.Language.EN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.money.Yen;
import jp.chiikiryoku.local10000.Local10000;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;

/** An edition of the user's own, a JSON file, used together with those of the library without waiting for a release. */
final class AnOwnEdition implements Chapter {

    private static final Kind<Application, Assessment> SHIPPED = Local10000.applications();
    private static final Application OF_2016 =
            Samples.application(Yen.of(30_000_000), Yen.of(45_000_000)).withAppliedOn(LocalDate.of(2016, 6, 30));

    @Override
    public String title() {
        return "An own edition: rules are data";
    }

    @Override
    public void show(PrintStream out) {
        byte[] file = Samples.read("h28.json");

        out.println("The library brings no edition for a day in 2016:");
        new Explainer(SHIPPED, out).problems(SHIPPED.check(OF_2016));
        out.println("With a file of your own it has one, and the day chooses it:");
        showOwn(with(file), out);
        out.println("A file with slips is refused with all of them, as a payload is:");
        showProblems(withThreeSlips(file), out);
    }

    private static void showOwn(Programme<Local10000Parameters> own, PrintStream out) {
        for (Edition<?> edition : own.editions().all()) {
            out.println("  " + edition.id() + ", " + edition.period() + ", "
                    + edition.title().in(EN));
        }
        Kind<Application, Assessment> applications = own.kind(Local10000.APPLICATIONS);
        Explainer explainer = new Explainer(applications, out);
        Assessment assessment = applications.assess(OF_2016);
        out.println("Assessed by " + assessment.edition().id() + ", which knows no tier at one and a half times:");
        explainer.verdict(assessment);
        out.println("By " + Samples.EDITION + ", which has that tier, only its day stands against it:");
        Assessment other = applications.edition(Samples.EDITION).assess(OF_2016);
        explainer.verdict(other);
        explainer.notes(other);
    }

    private static void showProblems(byte[] file, PrintStream out) {
        try {
            with(file);
        } catch (MalformedPayloadException malformed) {
            new Explainer(SHIPPED, out).problems(malformed.problems());
        }
    }

    private static byte[] withThreeSlips(byte[] file) {
        return new String(file, UTF_8)
                .replace("40000000", "20000000")
                .replace("L10K-LENDER", "L10K-LENDERS")
                .replaceFirst("MIC-LOCAL10000-PAGE", "MIC-LOCAL10000-PAPER")
                .getBytes(UTF_8);
    }

    private static Programme<Local10000Parameters> with(byte[] file) {
        try {
            return Local10000.withEdition(new ByteArrayInputStream(file));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
