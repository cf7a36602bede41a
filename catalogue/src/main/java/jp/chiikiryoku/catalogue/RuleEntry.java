package jp.chiikiryoku.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.text.LocalizedText;

/**
 * One rule that a payload is asked (判定項目).
 *
 * @param id its permanent id, such as {@code MRC-FEE}
 * @param title what it is called
 * @param texts what it says in each way in which it can answer, with the names of facts in braces: satisfied first,
 *     then violated, then undetermined, then others
 * @param citations where it comes from, by the ids of the editions that ask it
 */
public record RuleEntry(
        String id, LocalizedText title, Map<String, LocalizedText> texts, Map<String, Citation> citations) {

    private static final List<String> OUTCOMES = List.of("satisfied", "violated", "undetermined");

    static final Comparator<String> ORDER =
            Comparator.comparingInt(RuleEntry::place).thenComparing(Comparator.naturalOrder());

    public RuleEntry {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        citations = Collections.unmodifiableMap(new LinkedHashMap<>(citations));
    }

    private static int place(String answer) {
        for (int i = 0; i < OUTCOMES.size(); i++) {
            if (answer.startsWith(OUTCOMES.get(i))) {
                return i;
            }
        }
        return OUTCOMES.size();
    }
}
