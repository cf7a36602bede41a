package jp.chiikiryoku.miraicollege;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.chiikiryoku.core.assessment.AmountKey;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.miraicollege.edition.PortfolioRule;
import jp.chiikiryoku.miraicollege.proposal.MiraiCollegeAmount;
import jp.chiikiryoku.miraicollege.proposal.PartnerType;
import jp.chiikiryoku.testkit.contract.RulebookContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulebookTest extends RulebookContract {

    private static final Texts TEXTS = MiraiCollege.proposals().texts();

    @Override
    protected KindProvider<?> provider() {
        return new MiraiCollegeKinds();
    }

    @Override
    protected List<? extends AmountKey> amounts(String kind) {
        return List.of(MiraiCollegeAmount.values());
    }

    @Override
    protected List<Class<? extends Enum<?>>> choices() {
        return List.of(PartnerType.class);
    }

    @Override
    protected Set<Outcome> outcomes(String rule) {
        return switch (rule) {
            // It is decided by what every proposal states.
            case "MRC-PROGRAMME" -> EnumSet.of(Outcome.SATISFIED, Outcome.VIOLATED);
            default -> super.outcomes(rule);
        };
    }

    @Override
    protected List<String> answers(String rule) {
        return switch (rule) {
            // The facts alone never refuse these two; a ruling does.
            case "MRC-HOST" ->
                List.of(
                        "satisfied",
                        "satisfied-inside",
                        "undetermined",
                        "undetermined-inside",
                        "undetermined-prefecture",
                        "undetermined-special-ward");
            case "MRC-PARTNER" -> List.of("satisfied", "undetermined");
            case "MRC-PROGRAMME" -> List.of("satisfied", "violated", "violated-making", "violated-structure");
            default -> super.answers(rule);
        };
    }

    @Override
    protected boolean isHeldElsewhere(String key) {
        return super.isHeldElsewhere(key)
                || key.startsWith("portfolio.")
                || Arrays.stream(PortfolioRule.values())
                        .flatMap(rule -> textsOf(rule).stream())
                        .anyMatch(key::equals);
    }

    @ParameterizedTest
    @EnumSource(PortfolioRule.class)
    void every_limit_has_a_title_and_a_text_for_each_of_its_answers(PortfolioRule rule) {
        for (String key : textsOf(rule)) {
            for (Language language : Language.values()) {
                assertThat(TEXTS.has(language, key))
                        .as("%s in %s", key, language)
                        .isTrue();
            }
        }
        assertThat(TEXTS.render(Language.JA, rule.titleKey(), Facts.empty()))
                .isNotEqualTo(TEXTS.render(Language.EN, rule.titleKey(), Facts.empty()));
    }

    private static Set<String> textsOf(Rule rule) {
        return Stream.of("title", "satisfied", "satisfied-exact", "violated", "undetermined")
                .map(text -> rule.id() + "." + text)
                .collect(Collectors.toSet());
    }

    @Test
    void the_titles_of_the_limits_name_what_the_budget_lists() {
        assertThat(PortfolioRule.values())
                .extracting(rule -> TEXTS.render(Language.JA, rule.titleKey(), Facts.empty()))
                .containsExactly("モデル事業のか所数", "モデル事業の委託料の合計", "モデル事例の創出・横展開", "事業全体");
        assertThat(PortfolioRule.values())
                .extracting(rule -> TEXTS.render(Language.EN, rule.titleKey(), Facts.empty()))
                .containsExactly(
                        "Number of sites",
                        "Fees of the model projects",
                        "Making and spreading of model cases",
                        "The whole programme");
    }

    @Test
    void the_rules_are_those_of_the_specification() {
        assertThat(MiraiCollege.proposals().rules())
                .extracting("id")
                .containsExactly("MRC-HOST", "MRC-PARTNER", "MRC-FIELDWORK", "MRC-PROGRAMME", "MRC-FEE");
        assertThat(PortfolioRule.values())
                .extracting(PortfolioRule::id)
                .containsExactly(
                        "MRC-PORTFOLIO-SITES",
                        "MRC-PORTFOLIO-MODEL-PROJECTS",
                        "MRC-PORTFOLIO-MODEL-CASES",
                        "MRC-PORTFOLIO-PROGRAMME");
    }
}
