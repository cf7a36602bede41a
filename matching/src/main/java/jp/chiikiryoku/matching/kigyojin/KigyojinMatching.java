package jp.chiikiryoku.matching.kigyojin;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.SolvedKind;
import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.kigyojin.KigyojinParameters;

/**
 * The matching of needs and offers of 地域活性化起業人: the way in.
 *
 * <p>{@code KigyojinMatching.shipped().match(request)} matches under the edition that the request names. Own editions
 * are those of {@link Kigyojin#withEdition}. Immutable and thread-safe.
 */
public final class KigyojinMatching {

    private static final class Shipped {
        static final KigyojinMatching INSTANCE = KigyojinMatching.of(Kigyojin.shipped());
    }

    private final SolvedKind<MatchingRequest, KigyojinParameters, KigyojinMatchingResult> kind;

    private KigyojinMatching(SolvedKind<MatchingRequest, KigyojinParameters, KigyojinMatchingResult> kind) {
        this.kind = kind;
    }

    /**
     * Returns the matching under the editions that the library ships.
     *
     * @return the matching
     */
    public static KigyojinMatching shipped() {
        return Shipped.INSTANCE;
    }

    /**
     * Obtains the matching under the editions of a programme.
     *
     * @param programme the programme, perhaps with own editions
     * @return the matching
     */
    public static KigyojinMatching of(Kigyojin programme) {
        return new KigyojinMatching(
                requireNonNull(programme, "programme").programme().kind(KigyojinMatchingDefinition.INSTANCE));
    }

    /**
     * Returns the kind of payload, for reading JSON.
     *
     * @return the kind {@code kigyojin-matching}
     */
    public SolvedKind<MatchingRequest, KigyojinParameters, KigyojinMatchingResult> kind() {
        return kind;
    }

    /**
     * Checks a request.
     *
     * @param request the request
     * @return all its problems, empty if it is well formed
     */
    public List<Problem> check(MatchingRequest request) {
        return kind.check(request);
    }

    /**
     * Matches the needs and offers of a request.
     *
     * @param request the request, which names its edition
     * @return the assignment of greatest total score, with reasons for every post that is left over
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public KigyojinMatchingResult match(MatchingRequest request) {
        return kind.solve(request);
    }

    /**
     * Matches the needs and offers of a request on a day.
     *
     * @param request the request, which names its edition
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assignment of greatest total score, with reasons for every post that is left over
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public KigyojinMatchingResult match(MatchingRequest request, LocalDate today) {
        return kind.solve(request, today);
    }
}
