package jp.chiikiryoku.dxtalent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.KindEdition;
import org.jspecify.annotations.Nullable;

/** One edition of DX人材, ready to check, to assess and to advise. Immutable and thread-safe. */
public final class DxTalentEdition {

    private final Edition<DxTalentParameters> edition;
    private final @Nullable KindEdition<Candidacy, DxTalentParameters> candidacies;
    private final @Nullable KindEdition<Application, DxTalentParameters> applications;
    private final @Nullable KindEdition<Claim, DxTalentParameters> claims;

    DxTalentEdition(
            Edition<DxTalentParameters> edition,
            @Nullable KindEdition<Candidacy, DxTalentParameters> candidacies,
            @Nullable KindEdition<Application, DxTalentParameters> applications,
            @Nullable KindEdition<Claim, DxTalentParameters> claims) {
        this.edition = edition;
        this.candidacies = candidacies;
        this.applications = applications;
        this.claims = claims;
    }

    /**
     * Returns the edition as data.
     *
     * @return the edition with its parameters and their sources
     */
    public Edition<DxTalentParameters> edition() {
        return edition;
    }

    /**
     * Returns what the source of the edition advises.
     *
     * @return the advisor, or empty if the edition has no guidance
     * @throws IllegalArgumentException if the guidance of an own edition does not cite each form of securing people
     */
    public Optional<Advisor> advisor() {
        Guidance guidance = edition.parameters().guidance();
        return guidance == null ? Optional.empty() : Optional.of(new Advisor(guidance));
    }

    /**
     * Checks a candidacy.
     *
     * @param candidacy the candidacy; one that names another edition is in {@code conflict}
     * @return all its problems, empty if it is well formed
     * @throws IllegalArgumentException if this edition does not serve candidacies
     */
    public List<Problem> check(Candidacy candidacy) {
        return serving(candidacies, DxTalent.ACCELERATOR).check(candidacy);
    }

    /**
     * Assesses a candidacy.
     *
     * <p>A person with digital practice from 2020-04-01 to 2025-03-31 whose main duty is held to be digital support of
     * municipalities is eligible as of 2025-04-01.
     *
     * @param candidacy the candidacy
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     * @throws IllegalArgumentException if this edition does not serve candidacies
     */
    public Assessment assess(Candidacy candidacy) {
        return serving(candidacies, DxTalent.ACCELERATOR).assess(candidacy);
    }

    /**
     * Assesses a candidacy on a day.
     *
     * @param candidacy the candidacy
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     * @throws IllegalArgumentException if this edition does not serve candidacies
     */
    public Assessment assess(Candidacy candidacy, LocalDate today) {
        return serving(candidacies, DxTalent.ACCELERATOR).assess(candidacy, today);
    }

    /**
     * Checks an application.
     *
     * @param application the application; one that names another edition is in {@code conflict}
     * @return all its problems, empty if it is well formed
     * @throws IllegalArgumentException if this edition does not serve applications
     */
    public List<Problem> check(Application application) {
        return serving(applications, DxTalent.APPLICATION).check(application);
    }

    /**
     * Assesses an application.
     *
     * <p>An application of a prefecture that is submitted on 2025-04-10 at 12:00 in Japan is in time; a second later it is
     * not.
     *
     * @param application the application
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     * @throws IllegalArgumentException if this edition does not serve applications
     */
    public Assessment assess(Application application) {
        return serving(applications, DxTalent.APPLICATION).assess(application);
    }

    /**
     * Assesses an application on a day.
     *
     * @param application the application
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     * @throws IllegalArgumentException if this edition does not serve applications
     */
    public Assessment assess(Application application, LocalDate today) {
        return serving(applications, DxTalent.APPLICATION).assess(application, today);
    }

    /**
     * Checks a claim.
     *
     * @param claim the claim; one that names another edition is in {@code conflict}
     * @return all its problems, empty if it is well formed
     * @throws IllegalArgumentException if this edition does not serve claims
     */
    public List<Problem> check(Claim claim) {
        return serving(claims, DxTalent.CLAIM).check(claim);
    }

    /**
     * Assesses a claim.
     *
     * <p>Specialists of 24,000,000 and 12,000,000 yen, recruiting of 1,500,000 and training of 3,000,000 yen come to
     * 25,200,000 yen.
     *
     * @param claim the claim
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     * @throws IllegalArgumentException if this edition does not serve claims
     */
    public Assessment assess(Claim claim) {
        return serving(claims, DxTalent.CLAIM).assess(claim);
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
        return serving(claims, DxTalent.CLAIM).assess(claim, today);
    }

    private <T> T serving(@Nullable T kindEdition, String kind) {
        if (kindEdition == null) {
            throw new IllegalArgumentException("The edition (" + edition.id() + ") must serve the kind " + kind + ".");
        }
        return kindEdition;
    }
}
