package jp.chiikiryoku.core.payload;

import jp.chiikiryoku.core.text.Language;

/** What a kind of payload answers that is worked out as a whole and not by rules one by one, such as a matching. */
public interface Solution {

    /**
     * Renders the solution in a language.
     *
     * @param language the language
     * @return plain texts and numbers, a record that mirrors the wire contract name for name
     */
    SolutionReport report(Language language);
}
