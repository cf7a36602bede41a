package jp.chiikiryoku.kigyojin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.KindEdition;
import org.jspecify.annotations.Nullable;

/** One edition of 地域活性化起業人, ready to check, to assess and to advise. Immutable and thread-safe. */
public final class KigyojinEdition {

    private final Edition<KigyojinParameters> edition;
    private final @Nullable KindEdition<Engagement, KigyojinParameters> engagements;
    private final @Nullable KindEdition<Claim, KigyojinParameters> claims;

    KigyojinEdition(
            Edition<KigyojinParameters> edition,
            @Nullable KindEdition<Engagement, KigyojinParameters> engagements,
            @Nullable KindEdition<Claim, KigyojinParameters> claims) {
        this.edition = edition;
        this.engagements = engagements;
        this.claims = claims;
    }

    /**
     * Returns the edition as data.
     *
     * @return the edition with its parameters and their sources
     */
    public Edition<KigyojinParameters> edition() {
        return edition;
    }

    /**
     * Returns the rules that can be asked before there is an engagement.
     *
     * @return the rules, or empty if the edition does not serve engagements
     */
    public Optional<PairingRules> pairingRules() {
        return edition.parameters().engagement() == null ? Optional.empty() : Optional.of(PairingRules.of(edition));
    }

    /**
     * Checks an engagement.
     *
     * @param engagement the engagement; one that names another edition is in {@code conflict}
     * @return all its problems, empty if it is well formed
     * @throws IllegalArgumentException if this edition does not serve engagements
     */
    public List<Problem> check(Engagement engagement) {
        return serving(engagements, Kigyojin.ENGAGEMENT).check(engagement);
    }

    /**
     * Assesses an engagement.
     *
     * <p>An employee of a company in Tokyo whom a town outside the metropolitan areas receives for two years by an
     * agreement with the company, who is there on 10 of 20 working days of a month, did not work there before and has
     * been employed for three months, is eligible if the duties serve the region.
     *
     * @param engagement the engagement
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     * @throws IllegalArgumentException if this edition does not serve engagements
     */
    public Assessment assess(Engagement engagement) {
        return serving(engagements, Kigyojin.ENGAGEMENT).assess(engagement);
    }

    /**
     * Assesses an engagement on a day.
     *
     * @param engagement the engagement
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     * @throws IllegalArgumentException if this edition does not serve engagements
     */
    public Assessment assess(Engagement engagement, LocalDate today) {
        return serving(engagements, Kigyojin.ENGAGEMENT).assess(engagement, today);
    }

    /**
     * Checks a claim.
     *
     * @param claim the claim; one that names another edition is in {@code conflict}
     * @return all its problems, empty if it is well formed
     * @throws IllegalArgumentException if this edition does not serve claims
     */
    public List<Problem> check(Claim claim) {
        return serving(claims, Kigyojin.CLAIM).check(claim);
    }

    /**
     * Assesses a claim.
     *
     * <p>Preparation of 800,000 yen, one dispatched person of 5,000,000 yen and a proposed project of 600,000 yen come
     * to 400,000 + 5,000,000 + 300,000 = 5,700,000 yen.
     *
     * @param claim the claim
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     * @throws IllegalArgumentException if this edition does not serve claims
     */
    public Assessment assess(Claim claim) {
        return serving(claims, Kigyojin.CLAIM).assess(claim);
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
        return serving(claims, Kigyojin.CLAIM).assess(claim, today);
    }

    private <T> T serving(@Nullable T kindEdition, String kind) {
        if (kindEdition == null) {
            throw new IllegalArgumentException("The edition (" + edition.id() + ") must serve the kind " + kind + ".");
        }
        return kindEdition;
    }
}
