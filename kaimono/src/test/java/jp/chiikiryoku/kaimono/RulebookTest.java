package jp.chiikiryoku.kaimono;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import jp.chiikiryoku.core.assessment.AmountKey;
import jp.chiikiryoku.core.assessment.Outcome;
import jp.chiikiryoku.core.kind.KindProvider;
import jp.chiikiryoku.kaimono.edition.KaimonoTexts;
import jp.chiikiryoku.kaimono.shoppingcase.Role;
import jp.chiikiryoku.kaimono.shoppingcase.Sector;
import jp.chiikiryoku.kaimono.shoppingcase.ServiceType;
import jp.chiikiryoku.testkit.contract.RulebookContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest extends RulebookContract {

    @Override
    protected KindProvider<?> provider() {
        return new KaimonoKinds();
    }

    @Override
    protected List<? extends AmountKey> amounts(String kind) {
        return List.of();
    }

    @Override
    protected List<Class<? extends Enum<?>>> choices() {
        return List.of(ServiceType.class, Sector.class, Role.class);
    }

    @Override
    protected Set<Outcome> outcomes(String rule) {
        // Who takes part and as what is decided by what every payload states.
        return rule.equals("KMN-DEPOPULATION") ? super.outcomes(rule) : EnumSet.of(Outcome.SATISFIED, Outcome.VIOLATED);
    }

    @Override
    protected List<String> answers(String rule) {
        return switch (rule) {
            case "KMN-DEPOPULATION" ->
                List.of(
                        "satisfied",
                        "satisfied-against-judgement",
                        "satisfied-judged",
                        "violated",
                        "violated-against-judgement",
                        "violated-judged",
                        "undetermined");
            case "KMN-PARTNERSHIP" ->
                List.of("satisfied", "violated-no-community", "violated-no-business", "violated-nobody");
            case "KMN-ROLES" -> List.of("satisfied", "violated", "nothing-to-ask");
            default -> super.answers(rule);
        };
    }

    @Override
    protected boolean isHeldElsewhere(String key) {
        return super.isHeldElsewhere(key) || key.startsWith("note.");
    }

    @Test
    void the_rules_are_those_of_the_specification() {
        assertThat(Kaimono.shoppingCases().rules())
                .extracting("id")
                .containsExactly("KMN-DEPOPULATION", "KMN-PARTNERSHIP", "KMN-ROLES");
    }

    // It is research alone.
    @ParameterizedTest
    @CsvSource({
        "texts_ja.properties, 円|金額|交付|支給|補助|助成",
        "texts_en.properties, '(?i)yen|money|amount|grant|subsid|\\bpa(y|id)'"
    })
    void no_text_speaks_of_money(String file, String money) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = KaimonoTexts.open(file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertThat(texts).isNotEmpty();
        assertThat(texts.values()).allSatisfy(text -> assertThat((String) text).doesNotContainPattern(money));
        assertThat(texts.stringPropertyNames()).noneMatch(key -> key.startsWith("amount.") || key.startsWith("step."));
    }
}
