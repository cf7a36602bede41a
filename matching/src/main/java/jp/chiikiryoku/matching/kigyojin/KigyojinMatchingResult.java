package jp.chiikiryoku.matching.kigyojin;

import static java.util.Objects.requireNonNull;

import java.util.List;
import jp.chiikiryoku.core.edition.EditionText;
import jp.chiikiryoku.core.edition.OpenParameter;
import jp.chiikiryoku.core.text.Message;
import jp.chiikiryoku.matching.Matching;

/**
 * Needs and offers of 地域活性化起業人, matched; {@link MatchingReport#FORMAT} reports it in a language.
 *
 * @param edition the id of the edition that was applied
 * @param matching pairs, posts that are left over, and why
 * @param remarks what every result of the edition says
 * @param openParameters the parameters that the sources leave open and the matching reads
 * @param notes what a reader should know of the use of the edition and of the rulings
 * @param notEncoded conditions that the sources state and the library does not judge
 */
public record KigyojinMatchingResult(
        String edition,
        Matching matching,
        List<EditionText> remarks,
        List<OpenParameter> openParameters,
        List<Message> notes,
        List<EditionText> notEncoded) {

    public KigyojinMatchingResult {
        requireNonNull(edition, "edition");
        requireNonNull(matching, "matching");
        remarks = List.copyOf(remarks);
        openParameters = List.copyOf(openParameters);
        notes = List.copyOf(notes);
        notEncoded = List.copyOf(notEncoded);
    }
}
