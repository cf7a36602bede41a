package jp.chiikiryoku.kyoryokutai;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.calendar.Term;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.KindEdition;
import org.jspecify.annotations.Nullable;

/** One edition of 地域おこし協力隊, ready to check, to assess and to advise. Immutable and thread-safe. */
public final class KyoryokutaiEdition {

    private final Edition<KyoryokutaiParameters> edition;
    private final @Nullable KindEdition<Placement, KyoryokutaiParameters> members;
    private final @Nullable KindEdition<Claim, KyoryokutaiParameters> claims;

    KyoryokutaiEdition(
            Edition<KyoryokutaiParameters> edition,
            @Nullable KindEdition<Placement, KyoryokutaiParameters> members,
            @Nullable KindEdition<Claim, KyoryokutaiParameters> claims) {
        this.edition = edition;
        this.members = members;
        this.claims = claims;
    }

    /**
     * Returns the edition as data.
     *
     * @return the edition with its parameters and their sources
     */
    public Edition<KyoryokutaiParameters> edition() {
        return edition;
    }

    /**
     * Returns the matrix of the area requirement.
     *
     * @return from where to where a member may move, or empty if the edition does not serve placements
     */
    public Optional<AreaMatrix> areaMatrix() {
        PlacementParameters placement = edition.parameters().placement();
        return placement == null
                ? Optional.empty()
                : Optional.of(placement.areaMatrix().value());
    }

    /**
     * Returns the calendar of a member's term.
     *
     * @param term the term, first and last day included
     * @return years, last day that counts and start-up window, or empty if the edition does not tell of them
     * @throws IllegalArgumentException if the edition tells of them and the term ends after the year 9999 or lasts
     *     longer than 100 years
     */
    public Optional<TermCalendar> calendar(Term term) {
        PlacementParameters placement = edition.parameters().placement();
        ClaimParameters claim = edition.parameters().claim();
        if (placement == null || claim == null || claim.startUp() == null) {
            return Optional.empty();
        }
        return Optional.of(TermCalendar.of(term, placement.longestTerm().value(), claim.startUp()));
    }

    /**
     * Checks a placement.
     *
     * @param placement the placement; one that names another edition is in {@code conflict}
     * @return all its problems, empty if it is well formed
     * @throws IllegalArgumentException if this edition does not serve placements
     */
    public List<Problem> check(Placement placement) {
        return serving(members, Kyoryokutai.MEMBER).check(placement);
    }

    /**
     * Assesses a placement.
     *
     * <p>A member who moves from {@code METRO_URBAN} to {@code OUTER_FULL} on the day of appointment, with the base of
     * life, for three years, and does something for the area is eligible.
     *
     * @param placement the placement
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     * @throws IllegalArgumentException if this edition does not serve placements
     */
    public Assessment assess(Placement placement) {
        return serving(members, Kyoryokutai.MEMBER).assess(placement);
    }

    /**
     * Assesses a placement on a day.
     *
     * @param placement the placement
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     * @throws IllegalArgumentException if this edition does not serve placements
     */
    public Assessment assess(Placement placement, LocalDate today) {
        return serving(members, Kyoryokutai.MEMBER).assess(placement, today);
    }

    /**
     * Checks a claim.
     *
     * @param claim the claim; one that names another edition is in {@code conflict}
     * @return all its problems, empty if it is well formed
     * @throws IllegalArgumentException if this edition does not serve claims
     */
    public List<Problem> check(Claim claim) {
        return serving(claims, Kyoryokutai.CLAIM).check(claim);
    }

    /**
     * Assesses a claim.
     *
     * <p>One member with 3,200,000 yen of remuneration and 2,000,000 yen of other cost comes to 5,200,000 yen.
     *
     * @param claim the claim
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     * @throws IllegalArgumentException if this edition does not serve claims
     */
    public Assessment assess(Claim claim) {
        return serving(claims, Kyoryokutai.CLAIM).assess(claim);
    }

    /**
     * Assesses a claim on a day.
     *
     * @param claim the claim
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     * @throws IllegalArgumentException if this edition does not serve claims
     */
    public Assessment assess(Claim claim, LocalDate today) {
        return serving(claims, Kyoryokutai.CLAIM).assess(claim, today);
    }

    private <T> T serving(@Nullable T kindEdition, String kind) {
        if (kindEdition == null) {
            throw new IllegalArgumentException("The edition (" + edition.id() + ") must serve the kind " + kind + ".");
        }
        return kindEdition;
    }
}
