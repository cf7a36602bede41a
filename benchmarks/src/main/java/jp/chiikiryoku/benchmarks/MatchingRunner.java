package jp.chiikiryoku.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import jp.chiikiryoku.core.report.ReportWriter;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.matching.kigyojin.KigyojinMatching;
import jp.chiikiryoku.matching.kigyojin.KigyojinMatchingResult;
import jp.chiikiryoku.matching.kigyojin.MatchingRequest;

/** How long the whole country takes to be matched: {@code MatchingRunner [ROUNDS]}. */
public final class MatchingRunner {

    private static final int ROUNDS = 5;

    private MatchingRunner() {}

    /**
     * Matches once cold and then in rounds, from records and from JSON to a report as JSON.
     *
     * @param arguments how many rounds, five by default
     * @throws IOException never, since memory is written
     */
    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        MatchingRequest request = Posts.request();
        byte[] json = Json.of(List.of(request)).get(0);
        long start = System.nanoTime();
        KigyojinMatchingResult result = KigyojinMatching.requests().assess(request);
        long first = System.nanoTime() - start;
        print(result, json);
        System.out.println();
        System.out.println("| ms | min | median | max |");
        System.out.println("|---|---|---|---|");
        System.out.printf(Locale.ROOT, "| the first match of the machine | | %d | |%n", millis(first));
        print(
                "`assess`",
                rounds,
                () -> KigyojinMatching.requests().assess(request).matching().totalScore());
        print("JSON to Japanese report as JSON", rounds, () -> jsonToJson(json));
    }

    private static void print(KigyojinMatchingResult result, byte[] json) {
        System.out.printf(
                Locale.ROOT,
                "%,d needs and %,d offers, %,d bytes of JSON; %,d possible pairs (%.1f %%), %,d assigned, total %,d%n",
                Posts.NEEDS,
                Posts.OFFERS,
                json.length,
                result.matching().possiblePairs(),
                100.0 * result.matching().possiblePairs() / ((long) Posts.NEEDS * Posts.OFFERS),
                result.matching().pairs().size(),
                result.matching().totalScore());
    }

    private interface Timed {
        long run() throws IOException;
    }

    private static long jsonToJson(byte[] json) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.compact().write(KigyojinMatching.requests().report(json, Language.JA), out);
        return out.size();
    }

    private static void print(String name, int rounds, Timed timed) throws IOException {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            long found = timed.run();
            nanos.add(System.nanoTime() - start);
            if (found == 0) {
                throw new IllegalStateException("There must be an answer.");
            }
        }
        Collections.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d |%n",
                name,
                millis(nanos.get(0)),
                millis(nanos.get(rounds / 2)),
                millis(nanos.get(rounds - 1)));
    }

    private static long millis(long nanos) {
        return Math.round(nanos / 1_000_000.0);
    }
}
