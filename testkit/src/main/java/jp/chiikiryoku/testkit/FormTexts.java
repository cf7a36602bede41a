package jp.chiikiryoku.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.chiikiryoku.core.form.LeafShape;
import jp.chiikiryoku.core.form.RecordShape;
import jp.chiikiryoku.core.form.Shape;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;

/** What the form of a kind needs of the texts: what a payload is, a title of each member, a name of each choice. */
public final class FormTexts {

    private static final int SHORTEST_JAPANESE = 2;
    private static final int LONGEST_JAPANESE = 14;
    private static final int MOST_ENGLISH_WORDS = 5;

    private final Kind<?, ?> kind;
    private final Map<Class<?>, List<String>> membersOf = new LinkedHashMap<>();
    private final Set<String> choices = new TreeSet<>();

    private FormTexts(Kind<?, ?> kind) {
        this.kind = kind;
        walk(kind.form().shape());
    }

    /**
     * Reads what a kind needs.
     *
     * @param kind the kind
     * @return its needs
     */
    public static FormTexts of(Kind<?, ?> kind) {
        return new FormTexts(kind);
    }

    private void walk(Shape shape) {
        if (shape instanceof RecordShape record) {
            List<String> keys = new ArrayList<>();
            for (Shape.Member member : record.members()) {
                keys.add(Texts.keyOfMember(record.type(), member.name()));
                walk(member.shape());
            }
            membersOf.put(record.type(), keys);
        } else if (shape instanceof Shape.ListOf list) {
            walk(list.element());
        } else if (shape instanceof Shape.MapOf map) {
            walk(map.value());
        } else if (shape instanceof LeafShape leaf) {
            leaf.constants().values().forEach(constant -> choices.add(Texts.keyOf(constant)));
        }
    }

    /**
     * Returns the keys of all titles, that of the kind and those of every member that its form reaches.
     *
     * @return the keys in alphabetical order
     */
    public Set<String> titles() {
        Set<String> keys = new TreeSet<>();
        keys.add(titleOfKind());
        membersOf.values().forEach(keys::addAll);
        return keys;
    }

    private String titleOfKind() {
        return Texts.keyOfKind(kind.name());
    }

    /** Checks that the kind and every member has a short and plain title, which no other member of its record has. */
    public void checkTitles() {
        PlainTexts.check(text(Language.JA, titleOfKind()), text(Language.EN, titleOfKind()));
        membersOf.forEach((type, keys) -> {
            keys.forEach(this::checkTitle);
            for (Language language : Language.values()) {
                assertThat(keys)
                        .as("%s in %s", type, language)
                        .extracting(key -> text(language, key))
                        .doesNotHaveDuplicates();
            }
        });
    }

    private void checkTitle(String key) {
        String japanese = text(Language.JA, key);
        String english = text(Language.EN, key);
        PlainTexts.check(japanese, english);
        assertThat(japanese).as(key).hasSizeBetween(SHORTEST_JAPANESE, LONGEST_JAPANESE);
        assertThat(english.split(" ")).as(key).hasSizeLessThanOrEqualTo(MOST_ENGLISH_WORDS);
    }

    /** Checks that every constant that a member can have has a name in both languages. */
    public void checkChoices() {
        for (String key : choices) {
            assertThat(text(Language.JA, key)).as(key).isNotBlank().isNotEqualTo(text(Language.EN, key));
        }
    }

    private String text(Language language, String key) {
        assertThat(kind.texts().has(language, key))
                .as("%s in %s", key, language)
                .isTrue();
        return kind.texts().render(language, key, Facts.empty());
    }
}
