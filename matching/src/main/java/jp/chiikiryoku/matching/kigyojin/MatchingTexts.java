package jp.chiikiryoku.matching.kigyojin;

import java.util.Optional;
import java.util.stream.Stream;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.core.text.Titled;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.edition.KigyojinTexts;

/** The texts of a matching, and the titles of the rules that a pair can violate. */
final class MatchingTexts {

    static final Texts TEXTS = Texts.of(name -> MatchingTexts.class.getResourceAsStream(name));

    private MatchingTexts() {}

    static LocalizedText titleOf(String rule) {
        Optional<HardRule> ofPair = Stream.of(HardRule.values())
                .filter(each -> each.id().equals(rule))
                .findFirst();
        return ofPair.isPresent() ? title(ofPair.get(), TEXTS) : title(ofEngagement(rule), KigyojinTexts.TEXTS);
    }

    private static KigyojinRule ofEngagement(String rule) {
        return Stream.of(KigyojinRule.values())
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static LocalizedText title(Titled titled, Texts texts) {
        return new LocalizedText(
                texts.render(Language.JA, titled.titleKey(), Facts.empty()),
                texts.render(Language.EN, titled.titleKey(), Facts.empty()));
    }
}
