package jp.chiikiryoku.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import jp.chiikiryoku.benchmarks.engine.Engines;

/** Starts {@link ColdStart} in fresh machines, one after the other: {@code ColdStartRunner [RUNS]}. */
public final class ColdStartRunner {

    private static final int RUNS = 5;

    private ColdStartRunner() {}

    /**
     * Measures the library and every engine.
     *
     * @param arguments how often each, five times by default
     * @throws IOException if no machine can be started
     */
    public static void main(String[] arguments) throws IOException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : RUNS;
        System.out.println("| first answer after main begins, ms | min | median | max |");
        System.out.println("|---|---|---|---|");
        print(ColdStart.LIBRARY, runs);
        for (String engine : Engines.names()) {
            print(engine, runs);
        }
    }

    private static void print(String name, int runs) throws IOException {
        List<Long> micros = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            micros.add(run(name));
        }
        Collections.sort(micros);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d |%n",
                name,
                millis(micros.get(0)),
                millis(micros.get(runs / 2)),
                millis(micros.get(runs - 1)));
    }

    private static long millis(long micros) {
        return Math.round(micros / 1_000.0);
    }

    private static long run(String name) throws IOException {
        Process machine = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader reader = machine.inputReader()) {
            String line = reader.readLine();
            if (line == null) {
                throw new IOException("The machine of " + name + " must print its time.");
            }
            return Long.parseLong(line);
        }
    }
}
