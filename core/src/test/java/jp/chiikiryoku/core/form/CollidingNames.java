package jp.chiikiryoku.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

/** Names of which {@link String#hashCode()} says the same. */
public final class CollidingNames {

    private static final List<String> SYLLABLES = List.of("Aa", "BB", "C#");
    private static final int LENGTH = 10;

    private CollidingNames() {}

    /**
     * Makes names.
     *
     * @param number how many, 59,049 at most
     */
    public static List<String> of(int number) {
        List<String> names =
                IntStream.range(0, number).mapToObj(CollidingNames::name).toList();
        assertThat(names).extracting(String::hashCode).containsOnly(names.get(0).hashCode());
        return names;
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder(2 * LENGTH);
        for (int i = 0, rest = number; i < LENGTH; i++, rest /= SYLLABLES.size()) {
            name.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return name.toString();
    }
}
