package jp.chiikiryoku.examples.tour;

import java.io.PrintStream;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Cited;
import jp.chiikiryoku.core.edition.ParameterChange;
import jp.chiikiryoku.local10000.Local10000;
import org.jspecify.annotations.Nullable;

/** What a draft would change: each parameter with its old and its new value, and the source of both. */
final class TwoEditionsCompared implements Chapter {

    private static final String DRAFT = "r8-draft";

    @Override
    public String title() {
        return "Two editions compared: what the draft for fiscal year 2026 would change";
    }

    @Override
    public void show(PrintStream out) {
        out.println("Parameters that differ from " + Samples.EDITION + " to " + DRAFT
                + ", each value with its source; a dash where an edition has none:");
        for (ParameterChange change : Local10000.editions().compare(Samples.EDITION, DRAFT)) {
            out.println(change.parameter());
            out.println("  before  " + side(change.before()));
            out.println("  after   " + side(change.after()));
        }
        out.println("What rests on an ASSUMPTION never refuses: a rule that would becomes undetermined.");
    }

    private static String side(@Nullable Cited<?> side) {
        if (side == null) {
            return "-";
        }
        return side instanceof Cited.Open<?> open
                ? open.readings().stream()
                        .map(reading -> side(reading.value(), reading.citation()))
                        .collect(Collectors.joining("\n          or  "))
                : side(side.value(), side.citation());
    }

    private static String side(Object value, Citation citation) {
        return value + "  [" + citation.source() + ", " + citation.authority() + ": " + citation.place() + "]";
    }
}
