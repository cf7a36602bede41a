package jp.chiikiryoku.matching.kigyojin;

import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.Reference;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;

/**
 * The matching of needs and offers of 地域活性化起業人: the way in.
 *
 * <p>{@code KigyojinMatching.requests().assess(request)} matches under the edition that the request names. The editions
 * are those of {@link Kigyojin}; {@code Kigyojin.withEdition(file).kind(KigyojinMatching.REQUESTS)} matches under an
 * edition of the caller's too.
 */
public final class KigyojinMatching {

    /** The definition of the kind of a request, with which a programme with more editions makes its own kind. */
    public static final KindDefinition<MatchingRequest, KigyojinParameters, KigyojinMatchingResult> REQUESTS =
            KindDefinition.of(
                    MatchingRequest.KIND,
                    MatchingRequest.class,
                    KigyojinRule.ofPairing(),
                    Reference.none(),
                    KigyojinAnswerer::new,
                    MatchingReport.FORMAT);

    private KigyojinMatching() {}

    /**
     * Returns the kind of a request, under the edition that it names.
     *
     * <p>A need and an offer that agree in everything are one pair of 100 points in the edition {@code r6}. Its {@code
     * KGJ-PRESENCE} stays open: hours, days of stay and the working days of the month are in no post. At most 1,000,000
     * pairs may be possible.
     *
     * @return the kind {@code kigyojin-matching}
     */
    public static Kind<MatchingRequest, KigyojinMatchingResult> requests() {
        return Kigyojin.programme().kind(REQUESTS);
    }
}
