package jp.chiikiryoku.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Work of which it is known how it grows. */
public final class SampleWork {

    private SampleWork() {}

    /** A loop of as many turns as it is given. */
    public static final class Loop implements IntConsumer {

        @Override
        public void accept(int number) {
            for (int i = 0; i < number; i++) {
                // The turn is the work.
            }
        }
    }

    /** A loop within a loop. */
    public static final class LoopWithinLoop implements IntConsumer {

        @Override
        public void accept(int number) {
            for (int i = 0; i < number; i++) {
                for (int j = 0; j < number; j++) {
                    // The turn is the work.
                }
            }
        }
    }

    /** A search through all that was found before. */
    public static final class Search implements IntConsumer {

        @Override
        public void accept(int number) {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                if (!found.contains(i)) {
                    found.add(i);
                }
            }
        }
    }
}
