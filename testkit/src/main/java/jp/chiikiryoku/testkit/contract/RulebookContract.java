package jp.chiikiryoku.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.AmountKey;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.edition.Citation;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.testkit.FormTexts;
import jp.chiikiryoku.testkit.Vector;
import jp.chiikiryoku.testkit.Vectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of a module has its texts, its sources and its vectors, and there is nothing beside. */
public abstract class RulebookContract extends ModuleContract {

    /**
     * Returns the amounts of a kind.
     *
     * @param kind the name of the kind
     * @return its amounts, none if it has none
     */
    protected abstract List<? extends AmountKey> amounts(String kind);

    /**
     * Returns the amounts of a kind that an answer has only where the payload states what they need.
     *
     * @param kind the name of the kind
     * @return some of its amounts, none unless a subclass says otherwise
     */
    protected Set<? extends AmountKey> optionalAmounts(String kind) {
        return Set.of();
    }

    /**
     * Returns the enumerations whose constants have a name in the texts.
     *
     * @return the enumerations
     */
    protected abstract List<Class<? extends Enum<?>>> choices();

    /**
     * Returns the outcomes that a rule can have, rulings included.
     *
     * @param rule the id of the rule
     * @return all three unless a subclass says otherwise
     */
    protected Set<Outcome> outcomes(String rule) {
        return EnumSet.allOf(Outcome.class);
    }

    /**
     * Returns the ways in which a rule can answer by the facts, each with a text of its own under the rule's id.
     *
     * @param rule the id of the rule
     * @return its outcomes in lower case unless a subclass says otherwise
     */
    protected List<String> answers(String rule) {
        return outcomes(rule).stream()
                .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * Tells whether a text that belongs to no rule, amount, choice or member is held by another test of the module.
     *
     * @param key the key of the text
     * @return true for steps, remedies, and parameters with their values, unless a subclass says otherwise
     */
    protected boolean isHeldElsewhere(String key) {
        return key.startsWith("step.")
                || key.startsWith("remedy.")
                || key.startsWith("parameter.")
                || key.startsWith("value.");
    }

    @TestFactory
    Stream<DynamicTest> every_rule_has_a_title_and_a_text_for_each_of_its_answers() {
        return tests((kind, rule) -> {
            textsOf(rule).forEach(key -> checkThere(kind.texts(), key));
            assertThat(kind.texts().render(Language.JA, rule.titleKey(), Facts.empty()))
                    .isNotEqualTo(kind.texts().render(Language.EN, rule.titleKey(), Facts.empty()));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_rule_is_cited_by_every_shipped_edition() {
        return tests((kind, rule) -> assertThat(kind.editions().all())
                .filteredOn(edition -> edition.serves(kind.name()))
                .isNotEmpty()
                .allSatisfy(edition -> {
                    Citation citation = edition.citationOf(rule.id());
                    assertThat(citation.source()).isNotEmpty();
                    assertThat(citation.place()).isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_has_a_vector_for_each_outcome() {
        Vectors vectors = Vectors.of(getClass());
        return tests((kind, rule) -> {
            Set<String> seen = new TreeSet<>();
            for (Vector vector : vectors.ofKind(kind.name()).valid()) {
                seen.add(vector.expected("outcomes").path(rule.id()).asText());
            }
            assertThat(seen)
                    .containsExactlyInAnyOrderElementsOf(
                            outcomes(rule.id()).stream().map(Enum::name).toList());
        });
    }

    @TestFactory
    Stream<DynamicTest> every_open_parameter_has_a_vector_where_its_readings_agree_and_one_where_they_differ() {
        return openParameters()
                .map(open -> DynamicTest.dynamicTest(open.toString(), () -> {
                    Set<Boolean> seen = new HashSet<>();
                    for (Vector vector : Vectors.of(getClass()).valid()) {
                        if (vector.expected("edition").asText().equals(open.edition())) {
                            seen.add(isRead(vector, open.parameter()));
                        }
                    }
                    assertThat(seen).containsExactlyInAnyOrder(true, false);
                }));
    }

    private record OpenPlace(String edition, Pointer parameter) {

        @Override
        public String toString() {
            return edition + " " + parameter;
        }
    }

    private Stream<OpenPlace> openParameters() {
        return anyKind().editions().all().stream()
                .flatMap(edition ->
                        edition.openParameters().stream().map(open -> new OpenPlace(edition.id(), open.parameter())));
    }

    private static boolean isRead(Vector vector, Pointer parameter) {
        return kind(vector.kind())
                .answer(vector.payload())
                .match(
                        answer -> answer instanceof Assessment assessment
                                && assessment.openParameters().stream()
                                        .anyMatch(open -> open.parameter().equals(parameter)),
                        problems -> false);
    }

    @Test
    void no_edition_cites_a_rule_that_is_none() {
        for (Edition<?> edition : anyKind().editions().all()) {
            Set<String> expected = kinds().filter(kind -> edition.serves(kind.name()))
                    .flatMap(kind -> kind.rules().stream())
                    .map(Rule::id)
                    .collect(Collectors.toSet());
            assertThat(edition.rules().keySet()).as(edition.id()).isEqualTo(expected);
        }
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_facts() {
        Texts texts = anyKind().texts();
        assertThat(texts.keys(Language.JA)).isEqualTo(texts.keys(Language.EN));
        for (String key : texts.keys(Language.JA)) {
            assertThat(texts.factNames(Language.JA, key)).as(key).isEqualTo(texts.factNames(Language.EN, key));
        }
    }

    @Test
    void every_amount_and_every_choice_has_a_name_in_both_languages() {
        amountTexts().forEach(key -> checkThere(anyKind().texts(), key));
        choiceTexts().forEach(key -> checkThere(anyKind().texts(), key));
    }

    @Test
    void every_member_has_a_title_in_both_languages() {
        forms().forEach(FormTexts::checkTitles);
    }

    @Test
    void every_choice_of_a_member_has_a_name_in_both_languages() {
        forms().forEach(FormTexts::checkChoices);
    }

    @Test
    void no_text_belongs_to_nothing() {
        Set<String> unknown = anyKind().texts().keys(Language.JA);
        kinds().flatMap(kind -> kind.rules().stream()).forEach(rule -> unknown.removeAll(textsOf(rule)));
        unknown.removeAll(amountTexts());
        unknown.removeAll(choiceTexts());
        forms().forEach(form -> unknown.removeAll(form.titles()));
        unknown.removeIf(this::isHeldElsewhere);
        assertThat(unknown).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_vector_expects_everything() {
        return Vectors.tests(Vectors.of(getClass()).valid(), vector -> {
            List<Rule> rules = kind(vector.kind()).rules();
            assertThat(names(vector, "outcomes"))
                    .isEqualTo(rules.stream().map(Rule::id).collect(Collectors.toSet()));
            Set<String> optional = wireNames(optionalAmounts(vector.kind()));
            Set<String> required = wireNames(amounts(vector.kind()));
            required.removeAll(optional);
            Set<String> expected = names(vector, "amounts");
            expected.removeAll(optional);
            assertThat(expected).isEqualTo(required);
            assertThat(vector.expected("verdict").asText()).isNotEmpty();
            assertThat(vector.expected("edition").asText()).isNotEmpty();
        });
    }

    @Test
    void every_vector_of_a_kind_has_a_name_of_its_own() {
        assertThat(Vectors.of(getClass()).all())
                .extracting(vector -> vector.kind() + " " + vector.name())
                .doesNotHaveDuplicates();
    }

    private static Set<String> wireNames(Collection<? extends AmountKey> amounts) {
        return amounts.stream().map(AmountKey::wireName).collect(Collectors.toCollection(HashSet::new));
    }

    private interface RuleTest {
        void check(Kind<?, ?> kind, Rule rule);
    }

    private Stream<DynamicTest> tests(RuleTest test) {
        return kinds().flatMap(kind -> kind.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(kind.name() + " " + rule.id(), () -> test.check(kind, rule))));
    }

    private Stream<FormTexts> forms() {
        return kinds().map(FormTexts::of);
    }

    // All kinds of a module share its texts and its editions.
    private Kind<?, ?> anyKind() {
        return kind(names().get(0));
    }

    private List<String> textsOf(Rule rule) {
        List<String> keys = new ArrayList<>();
        keys.add(rule.titleKey());
        answers(rule.id()).forEach(answer -> keys.add(rule.id() + "." + answer));
        return keys;
    }

    private Set<String> amountTexts() {
        return kinds().flatMap(kind -> amounts(kind.name()).stream())
                .map(AmountKey::titleKey)
                .collect(Collectors.toSet());
    }

    private Set<String> choiceTexts() {
        Set<String> keys = new HashSet<>();
        for (Class<? extends Enum<?>> choice : choices()) {
            for (Enum<?> constant : choice.getEnumConstants()) {
                keys.add(Texts.keyOf(constant));
            }
        }
        return keys;
    }

    private static void checkThere(Texts texts, String key) {
        for (Language language : Language.values()) {
            assertThat(texts.has(language, key)).as("%s in %s", key, language).isTrue();
        }
    }

    private static Set<String> names(Vector vector, String member) {
        Set<String> names = new HashSet<>();
        vector.expected(member).fieldNames().forEachRemaining(names::add);
        return names;
    }
}
