package jp.chiikiryoku.core.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;

/** What members, constants and kinds are called in one language; a name without a title stands for itself. */
final class Titles {

    private final Texts texts;
    private final Language language;

    Titles(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    String ofKind(String kind) {
        return title(Texts.keyOfKind(kind), kind);
    }

    String ofMember(Class<?> record, String component) {
        return title(Texts.keyOfMember(record, component), component);
    }

    String ofConstant(Enum<?> constant) {
        return title(Texts.keyOf(constant), constant.name());
    }

    /** The ids of rules, each with its title. */
    List<Map<String, Object>> choicesOf(List<Rule> rules) {
        return rules.stream()
                .map(rule -> LeafKeywords.choice(rule.id(), of(rule.titleKey())))
                .toList();
    }

    String of(String key) {
        return title(key, key);
    }

    /** Several sentences. */
    String describe(List<String> keys) {
        return keys.stream().map(this::describe).collect(Collectors.joining(language == Language.EN ? " " : ""));
    }

    String describe(String key) {
        return describe(key, Facts.empty());
    }

    String describe(String key, Facts facts) {
        return texts.render(language, key, facts);
    }

    private String title(String key, String otherwise) {
        return texts.has(language, key) ? texts.render(language, key, Facts.empty()) : otherwise;
    }
}
