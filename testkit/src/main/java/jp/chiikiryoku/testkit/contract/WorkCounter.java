package jp.chiikiryoku.testkit.contract;

import java.util.List;

/**
 * Counts the steps of the classes that {@link CountedClasses} loads; of one thread at a time.
 *
 * <p>It is public because what it counts is loaded apart from it.
 */
public final class WorkCounter {

    private static long steps;

    private WorkCounter() {}

    /** Counts a method that begins, or a jump. */
    public static void step() {
        steps++;
    }

    /**
     * Counts a search through a list, which the JDK carries out uncounted.
     *
     * @param searched what is searched; a set is passed by
     * @param element what is looked for
     */
    public static void search(Object searched, Object element) {
        if (searched instanceof List<?> list) {
            steps += list.size();
        }
    }

    static long stepsOf(Runnable work) {
        steps = 0;
        work.run();
        return steps;
    }
}
