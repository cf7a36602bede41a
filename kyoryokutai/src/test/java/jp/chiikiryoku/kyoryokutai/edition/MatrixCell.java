package jp.chiikiryoku.kyoryokutai.edition;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.Outcome;
import org.jspecify.annotations.Nullable;

/** One cell of the table of area requirements as the source prints it, with an answer of its own. */
public record MatrixCell(int from, int to, char symbol) {

    // In the order of the table: the place of a category is its number less one.
    static final List<String> CATEGORIES = List.of(
            "METRO_URBAN",
            "METRO_URBAN_DESIGNATED_CITY",
            "OUTER_URBAN",
            "OUTER_URBAN_DESIGNATED_CITY",
            "METRO_FULL",
            "METRO_PARTIAL",
            "METRO_PARTIAL_DESIGNATED_CITY",
            "OUTER_FULL",
            "OUTER_PARTIAL",
            "OUTER_PARTIAL_DESIGNATED_CITY");

    // MIC-AREA-TABLE-2022: to which categories, and the symbols from category 1 to 10.
    private static final String TABLE = """
            1,2      × × × × × × × × × ×
            3,4      ○ ○ × ○ × △ △ × × △
            5,8      ○ ○ ○ ○ × △ △ × △ △
            6,7,9,10 ○ ○ ▲ ○ × △ △ × □ △
            """;

    public static Stream<MatrixCell> all() {
        return TABLE.lines().flatMap(line -> {
            String[] parts = line.trim().split("\\s+");
            return Arrays.stream(parts[0].split(","))
                    .flatMap(to -> Stream.iterate(1, from -> from + 1)
                            .limit(10)
                            .map(from -> new MatrixCell(from, Integer.parseInt(to), parts[from].charAt(0))));
        });
    }

    public AreaCategory origin() {
        return AreaCategory.valueOf(CATEGORIES.get(from - 1));
    }

    public AreaCategory destination() {
        return AreaCategory.valueOf(CATEGORIES.get(to - 1));
    }

    public Outcome outcome(@Nullable Boolean originInside, @Nullable Boolean destinationInside) {
        return switch (symbol) {
            case '○' -> Outcome.SATISFIED;
            case '×' -> Outcome.VIOLATED;
            case '△' -> outside(originInside);
            case '▲' -> inside(destinationInside);
            default -> worst(outside(originInside), inside(destinationInside));
        };
    }

    private static Outcome outside(@Nullable Boolean inside) {
        return inside == null ? Outcome.UNDETERMINED : inside ? Outcome.VIOLATED : Outcome.SATISFIED;
    }

    private static Outcome inside(@Nullable Boolean inside) {
        return inside == null ? Outcome.UNDETERMINED : inside ? Outcome.SATISFIED : Outcome.VIOLATED;
    }

    private static Outcome worst(Outcome one, Outcome other) {
        List<Outcome> both = List.of(one, other);
        return both.contains(Outcome.VIOLATED)
                ? Outcome.VIOLATED
                : both.contains(Outcome.UNDETERMINED) ? Outcome.UNDETERMINED : Outcome.SATISFIED;
    }
}
