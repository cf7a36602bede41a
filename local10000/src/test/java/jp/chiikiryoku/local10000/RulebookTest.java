package jp.chiikiryoku.local10000;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule has its texts, its sources and its vectors. */
class RulebookTest {

    private static final Texts TEXTS = Local10000.shipped().kind().texts();
    private static final Set<String> LISTED = Set.of(
            "L10K-COMMUNITY-BASED",
            "L10K-PUBLIC-ISSUE",
            "L10K-NOVELTY",
            "L10K-MODEL-QUALITY",
            "L10K-ELIGIBLE-COSTS",
            "L10K-PRIVATE-FINANCE-COVERS",
            "L10K-CAP",
            "L10K-UNSECURED",
            "L10K-LENDER");

    @Test
    void the_rules_are_those_of_the_specification() {
        assertThat(Local10000Rule.values()).extracting(Local10000Rule::id).containsExactlyInAnyOrderElementsOf(LISTED);
    }

    @ParameterizedTest
    @EnumSource(Local10000Rule.class)
    void every_rule_has_a_title_and_a_text_for_each_of_its_answers(Local10000Rule rule) {
        for (Language language : Language.values()) {
            for (String answer : answers(rule)) {
                assertThat(TEXTS.has(language, rule.id() + "." + answer))
                        .as("%s.%s in %s", rule.id(), answer, language)
                        .isTrue();
            }
        }
        assertThat(TEXTS.render(Language.JA, rule.titleKey(), Facts.empty()))
                .isNotEqualTo(TEXTS.render(Language.EN, rule.titleKey(), Facts.empty()));
    }

    private static List<String> answers(Local10000Rule rule) {
        return switch (rule) {
            // The facts alone never refuse these two.
            case UNSECURED, LENDER -> List.of("title", "satisfied", "undetermined", "nothing-to-ask", "not-needed");
            case CAP -> List.of("title", "satisfied", "violated", "undetermined", "undetermined-adding");
            default -> List.of("title", "satisfied", "violated", "undetermined");
        };
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_facts() {
        assertThat(TEXTS.keys(Language.JA)).isEqualTo(TEXTS.keys(Language.EN));
        for (String key : TEXTS.keys(Language.JA)) {
            assertThat(TEXTS.factNames(Language.JA, key)).as(key).isEqualTo(TEXTS.factNames(Language.EN, key));
        }
    }

    @Test
    void no_text_belongs_to_nothing() throws IOException {
        Properties texts = new Properties();
        try (InputStream stream = Local10000.class.getResourceAsStream("texts_ja.properties")) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        Set<String> known = new HashSet<>();
        for (Local10000Rule rule : Local10000Rule.values()) {
            answers(rule).forEach(answer -> known.add(rule.id() + "." + answer));
        }
        for (Local10000Amount amount : Local10000Amount.values()) {
            known.add(amount.titleKey());
        }
        for (Enum<?> constant : constants()) {
            known.add(Texts.keyOf(constant));
        }
        Set<String> unknown = new TreeSet<>(texts.stringPropertyNames());
        unknown.removeAll(known);
        // These are held by the tests of steps and remedies.
        unknown.removeIf(key -> key.startsWith("step.") || key.startsWith("remedy."));
        assertThat(unknown).isEmpty();
    }

    @Test
    void every_choice_has_a_name_in_both_languages() {
        for (Enum<?> constant : constants()) {
            for (Language language : Language.values()) {
                assertThat(TEXTS.has(language, Texts.keyOf(constant)))
                        .as("%s in %s", constant, language)
                        .isTrue();
            }
        }
    }

    private static Set<Enum<?>> constants() {
        Set<Enum<?>> constants = new HashSet<>();
        constants.addAll(EnumSet.allOf(CostCategory.class));
        constants.addAll(EnumSet.allOf(Field.class));
        constants.addAll(EnumSet.allOf(FinanceKind.class));
        constants.addAll(EnumSet.allOf(Provider.class));
        constants.addAll(EnumSet.allOf(Security.class));
        constants.addAll(EnumSet.allOf(NationalShare.End.class));
        return constants;
    }

    @ParameterizedTest
    @EnumSource(Local10000Rule.class)
    void every_rule_is_cited_by_every_shipped_edition(Local10000Rule rule) {
        for (Edition<Local10000Parameters> edition :
                Local10000.shipped().editions().all()) {
            assertThat(edition.citationOf(rule.id()).source()).isNotEmpty();
            assertThat(edition.citationOf(rule.id()).place()).isNotEmpty();
            assertThat(edition.rules().keySet()).isEqualTo(LISTED);
        }
    }

    @ParameterizedTest
    @EnumSource(Local10000Rule.class)
    void every_rule_has_a_vector_for_each_outcome(Local10000Rule rule) {
        Set<String> seen = new TreeSet<>();
        for (JsonNode vector : Vectors.valid()) {
            seen.add(vector.at("/expect/outcomes/" + rule.id()).asText());
        }
        for (Outcome outcome : Outcome.values()) {
            assertThat(seen).as(rule.id()).contains(outcome.name());
        }
    }

    @Test
    void every_vector_expects_everything() {
        for (JsonNode vector : Vectors.valid()) {
            assertThat(vector.at("/expect/outcomes"))
                    .as(vector.path("name").asText())
                    .hasSize(LISTED.size());
            assertThat(vector.at("/expect/amounts")).hasSize(Local10000Amount.values().length);
            assertThat(vector.at("/expect/verdict").asText()).isNotEmpty();
            assertThat(vector.at("/expect/edition").asText()).isNotEmpty();
        }
    }

    @Test
    void every_vector_has_a_name_of_its_own() {
        assertThat(Vectors.all())
                .extracting(vector -> vector.path("name").asText())
                .doesNotHaveDuplicates();
    }
}
