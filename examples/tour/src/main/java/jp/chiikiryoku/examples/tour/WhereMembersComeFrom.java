package jp.chiikiryoku.examples.tour;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.edition.AreaCategory;
import jp.chiikiryoku.kyoryokutai.edition.AreaCondition;
import jp.chiikiryoku.kyoryokutai.edition.AreaMatrix;

/** How many municipalities may receive a member, by where they come from. */
final class WhereMembersComeFrom implements Chapter {

    private static final String TABLE = "area_requirement_2022-04-01.csv";

    private final Path table;

    /** The chapter with the table in the folder that is named, or in the one beside the repository. */
    WhereMembersComeFrom() {
        this(Path.of(System.getProperty("chiikiryoku.data", beside()), TABLE));
    }

    WhereMembersComeFrom(Path table) {
        this.table = table;
    }

    private static String beside() {
        return Files.exists(Path.of("examples")) ? "../shared/data" : "../../../shared/data";
    }

    @Override
    public String title() {
        return "Where members come from: the area matrix over all municipalities";
    }

    @Override
    public void show(PrintStream out) {
        if (Files.isRegularFile(table)) {
            show(categories(), out);
        } else {
            out.println(
                    "This chapter counts over the ministry's table of all municipalities, which the library does not");
            out.println("ship and which is not here. Make it from 総務省 地域要件確認表（令和4年4月1日現在）, 000847999.pdf:");
            out.println("a file " + TABLE + " with one line for each municipality and a column");
            out.println(
                    "category_id, 1 to 10 in the order of AreaCategory. Name its folder by -Dchiikiryoku.data=FOLDER.");
        }
    }

    Path table() {
        return table;
    }

    private static void show(List<AreaCategory> municipalities, PrintStream out) {
        AreaMatrix matrix = AreaMatrix.of(Kyoryokutai.editions().get("r6")).orElseThrow();
        out.printf(
                Locale.ROOT,
                "Of %,d municipalities, how many may receive a member from each category:%n",
                municipalities.size());
        out.printf("%-30s%8s%8s%8s%8s%8s%n", "from", "always", "inside", "origin", "both", "never");
        for (AreaCategory from : AreaCategory.values()) {
            row(from, municipalities.stream().collect(groupingBy(to -> matrix.condition(from, to), counting())), out);
        }
        out.println("  always  without a condition");
        out.println("  inside  only if the new address lies inside a disadvantaged zone");
        out.println("  origin  only if the old address lies outside one");
        out.println("  both    only if both are so");
    }

    private static void row(AreaCategory from, Map<AreaCondition, Long> counts, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%-30s%,8d%,8d%,8d%,8d%,8d%n",
                from,
                counts.getOrDefault(AreaCondition.ALWAYS, 0L),
                counts.getOrDefault(AreaCondition.DESTINATION_INSIDE, 0L),
                counts.getOrDefault(AreaCondition.ORIGIN_OUTSIDE, 0L),
                counts.getOrDefault(AreaCondition.BOTH, 0L),
                counts.getOrDefault(AreaCondition.NEVER, 0L));
    }

    private List<AreaCategory> categories() {
        try {
            List<String> lines = Files.readAllLines(table);
            int column = List.of(lines.get(0).split(",", -1)).indexOf("category_id");
            return lines.stream()
                    .skip(1)
                    .map(line -> category(line.split(",", -1)[column]))
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static AreaCategory category(String number) {
        return Arrays.stream(AreaCategory.values())
                .filter(category -> category.number() == Integer.parseInt(number))
                .findFirst()
                .orElseThrow();
    }
}
