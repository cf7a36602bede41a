package jp.chiikiryoku.kigyojin;

import jp.chiikiryoku.core.government.Prefecture;
import jp.chiikiryoku.core.text.LocalizedText;

/** The name of a prefecture as a fact. */
final class PrefectureName {

    private PrefectureName() {}

    static LocalizedText of(Prefecture prefecture) {
        return new LocalizedText(prefecture.japaneseName(), prefecture.englishName());
    }
}
