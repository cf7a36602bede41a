package jp.chiikiryoku.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.core.text.Texts;

/**
 * One kind of payload.
 *
 * @param title what such a payload is
 * @param kind the kind, ready to answer
 * @param rules the rules that its payloads are asked, in the order in which results list them
 */
public record KindEntry(LocalizedText title, Kind<?, ?> kind, List<RuleEntry> rules) {

    public KindEntry {
        requireNonNull(title, "title");
        requireNonNull(kind, "kind");
        rules = List.copyOf(rules);
    }

    static KindEntry of(Kind<?, ?> kind) {
        List<Edition<?>> editions = serving(kind);
        return new KindEntry(
                kind.texts().template(Texts.keyOfKind(kind.name())),
                kind,
                kind.rules().stream()
                        .map(rule -> entry(rule, kind.texts(), editions))
                        .toList());
    }

    /** Returns the name on the wire, such as {@code kigyojin-claim}. */
    public String name() {
        return kind.name();
    }

    /**
     * Returns the editions that serve this kind.
     *
     * @return the editions in their order
     */
    public List<Edition<?>> editions() {
        return serving(kind);
    }

    private static List<Edition<?>> serving(Kind<?, ?> kind) {
        List<Edition<?>> serving = new ArrayList<>();
        for (Edition<?> edition : kind.editions().all()) {
            if (edition.serves(kind.name())) {
                serving.add(edition);
            }
        }
        return List.copyOf(serving);
    }

    private static RuleEntry entry(Rule rule, Texts texts, List<Edition<?>> editions) {
        Map<String, Citation> citations = new LinkedHashMap<>();
        for (Edition<?> edition : editions) {
            citations.put(edition.id(), edition.citationOf(rule.id()));
        }
        return new RuleEntry(rule.id(), texts.template(rule.titleKey()), answers(rule, texts), citations);
    }

    private static Map<String, LocalizedText> answers(Rule rule, Texts texts) {
        String prefix = rule.id() + ".";
        Map<String, LocalizedText> answers = new TreeMap<>(RuleEntry.ORDER);
        for (String key : texts.keys(Language.JA)) {
            if (key.startsWith(prefix) && !key.equals(rule.titleKey())) {
                answers.put(key.substring(prefix.length()), texts.template(key));
            }
        }
        return answers;
    }
}
