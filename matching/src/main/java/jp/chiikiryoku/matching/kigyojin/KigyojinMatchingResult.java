package jp.chiikiryoku.matching.kigyojin;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.assessment.Note;
import jp.chiikiryoku.core.payload.Solution;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.matching.Matching;

/**
 * Needs and offers of 地域活性化起業人, matched.
 *
 * @param edition the id of the edition that was applied
 * @param matching pairs, posts that are left over, and why
 * @param notes what a reader should know of the edition
 */
public record KigyojinMatchingResult(String edition, Matching matching, List<Note> notes) implements Solution {

    public KigyojinMatchingResult {
        requireNonNull(edition, "edition");
        requireNonNull(matching, "matching");
        notes = List.copyOf(notes);
    }

    @Override
    public MatchingReport report(Language language) {
        return MatchingReport.of(this, language);
    }
}
