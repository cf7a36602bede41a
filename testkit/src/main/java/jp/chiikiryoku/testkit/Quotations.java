package jp.chiikiryoku.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import jp.chiikiryoku.core.edition.Citation;

/** What a citation sets in 「」 stands in the source word for word, whatever the width of its characters and its spaces. */
public final class Quotations {

    private static final Pattern QUOTED = Pattern.compile("「([^」]*)」");
    private static final Map<String, String> FILES =
            Map.of("MIC-R6-SUPPLEMENTARY", "r6-supplementary-budget.txt", "MIC-DX-CALL-R7", "dx-talent-call.txt");

    private Quotations() {}

    /**
     * Checks the quotations of the sources whose text lies beside the repository; without it the test reports itself as
     * skipped.
     *
     * @param citations the citations; what they quote of another source is not looked up
     */
    public static void check(Collection<Citation> citations) {
        FILES.forEach((source, file) -> {
            String text = plain(ReferenceData.source(file));
            citations.stream()
                    .filter(citation -> citation.source().equals(source))
                    .forEach(citation -> check(citation, text));
        });
    }

    private static void check(Citation citation, String text) {
        assertThat(QUOTED.matcher(citation.place()).results().map(Quotations::quoted))
                .as(citation.place())
                .allSatisfy(
                        quoted -> assertThat(text.contains(quoted)).as(quoted).isTrue());
    }

    private static String quoted(MatchResult match) {
        return plain(match.group(1));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
