package jp.chiikiryoku.benchmarks;

import java.util.ArrayList;
import java.util.List;
import jp.chiikiryoku.local10000.application.Application;

/** Well-formed applications, all different and the same in every run. */
public final class Applications {

    /** How many the benchmarks use. */
    public static final int COUNT = 1_000;

    private static final long SEED = 10_000;

    private Applications() {}

    /**
     * Makes the applications.
     *
     * @return 1,000 records
     */
    public static List<Application> all() {
        ApplicationGenerator generator = new ApplicationGenerator(SEED);
        List<Application> applications = new ArrayList<>(COUNT);
        for (int i = 0; i < COUNT; i++) {
            applications.add(generator.next());
        }
        return List.copyOf(applications);
    }

    /**
     * Makes the same applications as JSON, each on one line without its end.
     *
     * @return 1,000 texts in UTF-8
     */
    public static List<byte[]> asJson() {
        return Json.of(all());
    }
}
