package jp.chiikiryoku.core.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.edition.ReadValue;

/**
 * What differs among some settlements, and the open parameters that make it differ (解釈による違い).
 *
 * @param <T> what is compared
 */
final class Differing<T> {

    private final Settlements settlements;
    private final List<Integer> numbers;
    private final List<T> answers;
    // Settlements that agree in all of these have the same answer.
    private final List<Integer> causes;

    /**
     * Obtains what differs.
     *
     * @param numbers the numbers of the settlements, ascending: all, or all of one reading
     * @param answers what each of them gives
     */
    Differing(Settlements settlements, List<Integer> numbers, List<T> answers) {
        this.settlements = settlements;
        this.numbers = numbers;
        this.answers = answers;
        this.causes = IntStream.range(0, settlements.parameters().size())
                .filter(parameter ->
                        settlements.isRead(parameter, numbers, answers, (one, other) -> !one.equals(other)))
                .boxed()
                .toList();
    }

    /** The parameters that make it differ. */
    List<OpenParameter> parameters() {
        return causes.stream().map(settlements.parameters()::get).toList();
    }

    /**
     * Each answer once, with what is read.
     *
     * @param line joins a value, or a list of values where several parameters make the difference, to an answer
     */
    <L> List<L> lines(BiFunction<Object, T, L> line) {
        List<L> lines = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            L next = line.apply(value(numbers.get(i)), answers.get(i));
            if (!lines.contains(next)) {
                lines.add(next);
            }
        }
        return lines;
    }

    private Object value(int settlement) {
        List<ReadValue> values = causes.stream()
                .map(parameter -> settlements.value(parameter, settlement))
                .toList();
        return values.size() == 1 ? values.get(0) : values;
    }
}
