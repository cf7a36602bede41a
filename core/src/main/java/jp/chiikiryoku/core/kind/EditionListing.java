package jp.chiikiryoku.core.kind;

import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.core.text.Phrase;

/**
 * Names an edition and its period, so that a reader of a problem can choose one.
 *
 * @param edition the edition
 */
record EditionListing(Edition<?> edition) implements Phrase {

    @Override
    public String in(Language language) {
        String from = Phrase.of(edition.inForceFrom().value()).in(language);
        String until = Phrase.of(edition.inForceUntil().value()).in(language);
        return language == Language.JA
                ? edition.id() + "（" + from + "から" + until + "まで" + (edition.draft() ? "、案" : "") + "）"
                : edition.id() + " (" + from + " to " + until + (edition.draft() ? ", draft" : "") + ")";
    }
}
