package jp.chiikiryoku.tools.rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * One axis of a plot: from zero to a round number, in whole numbers alone, so that every machine draws the same.
 *
 * @param step from one mark to the next
 * @param end the last mark
 * @param length how long the axis is, in units of the drawing
 */
record Scale(long step, long end, int length) {

    private static final int MOST_STEPS = 6;

    private static final int TEN = 10;

    private static final List<Integer> FACTORS = List.of(1, 2, 5);

    /** The scale of steps of 1, 2 or 5 times a power of ten, six at the most, that holds a value. */
    static Scale holding(long most, int length) {
        for (long power = 1; ; power = Math.multiplyExact(power, TEN)) {
            for (int factor : FACTORS) {
                long step = power * factor;
                long steps = Math.max(1, (most + step - 1) / step);
                if (steps <= MOST_STEPS) {
                    return new Scale(step, step * steps, length);
                }
            }
        }
    }

    int at(long value) {
        return Math.toIntExact(Math.multiplyExact(value, length) / end);
    }

    List<Long> marks() {
        List<Long> marks = new ArrayList<>();
        for (long mark = 0; mark <= end; mark += step) {
            marks.add(mark);
        }
        return marks;
    }
}
