package jp.chiikiryoku.matching.kigyojin;

import java.util.Arrays;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.LocalizedText;
import jp.chiikiryoku.core.text.Texts;
import jp.chiikiryoku.core.text.Titled;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.KigyojinRule;

/** What the rules are called that a pair can violate. */
final class RuleTitles {

    static final Texts TEXTS = Texts.of(name -> KigyojinMatching.class.getResourceAsStream(name));

    private RuleTitles() {}

    static LocalizedText of(String rule) {
        for (HardRule each : HardRule.values()) {
            if (each.id().equals(rule)) {
                return title(each, TEXTS);
            }
        }
        KigyojinRule found = Arrays.stream(KigyojinRule.values())
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .orElseThrow();
        return title(found, Kigyojin.shipped().programme().texts());
    }

    private static LocalizedText title(Titled titled, Texts texts) {
        return new LocalizedText(
                texts.render(Language.JA, titled.titleKey(), Facts.empty()),
                texts.render(Language.EN, titled.titleKey(), Facts.empty()));
    }
}
