package jp.chiikiryoku.examples.tour;

import static java.util.Objects.requireNonNull;
import static jp.chiikiryoku.core.text.Language.JA;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.matching.kigyojin.KigyojinMatching;
import jp.chiikiryoku.matching.kigyojin.KigyojinMatchingResult;
import jp.chiikiryoku.matching.kigyojin.MatchingReport;
import jp.chiikiryoku.matching.kigyojin.MatchingReport.PairLine;
import jp.chiikiryoku.matching.kigyojin.MatchingReport.Parts;
import jp.chiikiryoku.matching.kigyojin.MatchingReport.ReasonLine;
import jp.chiikiryoku.matching.kigyojin.MatchingReport.Totals;
import jp.chiikiryoku.matching.kigyojin.MatchingReport.UnmatchedLine;
import jp.chiikiryoku.matching.kigyojin.MatchingRequest;
import jp.chiikiryoku.matching.kigyojin.Need;
import jp.chiikiryoku.matching.kigyojin.Offer;

/** What municipalities need and companies offer, matched, and why who is left over is left over. */
final class NeedsAndOffers implements Chapter {

    private static final int NAME = 18;
    private static final int COMPANY = 28;

    @Override
    public String title() {
        return "Needs and offers: the best assignment, explained";
    }

    @Override
    public void show(PrintStream out) {
        Kind<MatchingRequest, KigyojinMatchingResult> kind = KigyojinMatching.requests();
        MatchingRequest request = kind.read(Samples.read("matching.json"));
        MatchingReport report = (MatchingReport) kind.report(kind.assess(request), JA);
        Map<String, Need> needs = needs(request);

        out.println(
                "No other assignment has a greater total. A score is made of the field, the mode, the share of the");
        out.println("period and the share of the days that the offer covers:");
        out.println();
        out.println("  " + Columns.left("need", NAME) + Columns.left("field", 16) + Columns.left("mode", 10)
                + Columns.left("offer", COMPANY) + "score = field + mode + overlap + days");
        report.pairs().forEach(pair -> print(pair, needs, names(request), out));
        out.println();
        print(report.totals(), out);
        out.println();
        out.println("Left over, needs first, then offers:");
        out.println();
        report.unmatchedNeeds().forEach(post -> print(post, names(request), out));
        report.unmatchedOffers().forEach(post -> print(post, names(request), out));
    }

    private static void print(PairLine pair, Map<String, Need> needs, Map<String, String> names, PrintStream out) {
        Need need = requireNonNull(needs.get(pair.need()));
        Parts parts = pair.parts();
        out.print("  " + Columns.left(name(pair.need(), names), NAME));
        out.print(Columns.left(String.valueOf(need.field()), 16) + Columns.left(String.valueOf(need.mode()), 10));
        out.print(Columns.left(name(pair.offer(), names), COMPANY));
        out.printf(
                Locale.ROOT,
                "%5d = %5d + %4d + %7d + %4d%n",
                pair.score(),
                parts.field(),
                parts.mode(),
                parts.overlap(),
                parts.days());
    }

    private static void print(Totals totals, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "  %d needs, %d offers, %d possible pairs; %d assigned with a total of %,d%n",
                totals.needs(),
                totals.offers(),
                totals.possiblePairs(),
                totals.pairs(),
                totals.score());
    }

    private static void print(UnmatchedLine post, Map<String, String> names, PrintStream out) {
        String name = name(post.id(), names);
        for (ReasonLine reason : post.reasons()) {
            out.println("  " + Columns.left(name, COMPANY) + reason.message());
            name = "";
        }
    }

    private static String name(String id, Map<String, String> names) {
        return id + " " + names.get(id);
    }

    private static Map<String, Need> needs(MatchingRequest request) {
        Map<String, Need> needs = new HashMap<>();
        for (Need need : requireNonNull(request.needs())) {
            needs.put(requireNonNull(need.id()), need);
        }
        return needs;
    }

    private static Map<String, String> names(MatchingRequest request) {
        Map<String, String> names = new HashMap<>();
        for (Need need : requireNonNull(request.needs())) {
            names.put(
                    requireNonNull(need.id()),
                    String.valueOf(requireNonNull(need.municipality()).name()));
        }
        for (Offer offer : requireNonNull(request.offers())) {
            names.put(
                    requireNonNull(offer.id()),
                    String.valueOf(requireNonNull(offer.company()).name()));
        }
        return names;
    }
}
