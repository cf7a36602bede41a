package jp.chiikiryoku.matching.kigyojin;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.matching.Matching;

/**
 * Needs and offers of 地域活性化起業人, matched; {@link MatchingReport#FORMAT} reports it in a language.
 *
 * @param edition the id of the edition that was applied
 * @param matching pairs, posts that are left over, and why
 * @param notes what a reader should know of the edition
 */
public record KigyojinMatchingResult(String edition, Matching matching, List<Message> notes) {

    public KigyojinMatchingResult {
        requireNonNull(edition, "edition");
        requireNonNull(matching, "matching");
        notes = List.copyOf(notes);
    }
}
