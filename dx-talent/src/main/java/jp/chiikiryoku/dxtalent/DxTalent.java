package jp.chiikiryoku.dxtalent;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.core.payload.Programme;
import jp.chiikiryoku.core.text.Texts;

/**
 * DX人材 (都道府県と市町村が連携したＤＸ推進体制): the way in.
 *
 * <p>{@code DxTalent.edition("r7-call").assess(candidacy)} answers whether a person qualifies as accelerator, {@code
 * DxTalent.edition("r7-call").assess(application)} whether an application to the call is in order, and {@code
 * DxTalent.edition("r5-r7").assess(claim)} what costs come to. An own edition is loaded by
 * {@link #withEdition(InputStream)}. Immutable and thread-safe.
 */
public final class DxTalent {

    /** The kind of payload of a candidate on the wire. */
    public static final String ACCELERATOR = "dx-accelerator";

    /** The kind of payload of an application on the wire. */
    public static final String APPLICATION = "dx-application";

    /** The kind of payload of a claim on the wire. */
    public static final String CLAIM = "dx-claim";

    static final Texts TEXTS = Texts.of(name -> DxTalent.class.getResourceAsStream(name));

    private static final class Shipped {
        static final DxTalent INSTANCE = new DxTalent(Programme.load(
                DxTalentParameters.class,
                List.of(CandidacyDefinition.INSTANCE, ApplicationDefinition.INSTANCE, ClaimDefinition.INSTANCE),
                TEXTS,
                name -> DxTalent.class.getResourceAsStream(name)));
    }

    private final Programme<DxTalentParameters> programme;
    private final PayloadKind<Candidacy, DxTalentParameters> acceleratorKind;
    private final PayloadKind<Application, DxTalentParameters> applicationKind;
    private final PayloadKind<Claim, DxTalentParameters> claimKind;

    private DxTalent(Programme<DxTalentParameters> programme) {
        this.programme = programme;
        this.acceleratorKind = programme.kind(CandidacyDefinition.INSTANCE);
        this.applicationKind = programme.kind(ApplicationDefinition.INSTANCE);
        this.claimKind = programme.kind(ClaimDefinition.INSTANCE);
    }

    /**
     * Returns the programme with the editions that the library ships.
     *
     * @return the programme
     */
    public static DxTalent shipped() {
        return Shipped.INSTANCE;
    }

    /**
     * Returns an edition that the library ships.
     *
     * @param id the id, {@code r7-call} or {@code r5-r7}
     * @return the edition, ready to check and assess
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public static DxTalentEdition edition(String id) {
        return shipped().get(id);
    }

    /**
     * Returns one of this programme's editions.
     *
     * @param id the id
     * @return the edition, ready to check and assess
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public DxTalentEdition get(String id) {
        Edition<DxTalentParameters> edition = editions().get(id);
        return new DxTalentEdition(
                edition,
                edition.serves(ACCELERATOR) ? acceleratorKind.edition(id) : null,
                edition.serves(APPLICATION) ? applicationKind.edition(id) : null,
                edition.serves(CLAIM) ? claimKind.edition(id) : null);
    }

    /**
     * Returns this programme with an own edition.
     *
     * @param json the edition's file, read to its end and not closed
     * @return the programme with one more edition
     * @throws MalformedPayloadException if the file is malformed, carries all its problems
     * @throws IOException if the stream cannot be read
     */
    public DxTalent withEdition(InputStream json) throws IOException {
        return new DxTalent(programme.with(programme.readEdition(json)));
    }

    /**
     * Returns the editions there are.
     *
     * @return the shipped editions and those added
     */
    public Editions<DxTalentParameters> editions() {
        return programme.editions();
    }

    /**
     * Returns the kind of payload of a candidacy, for reading JSON.
     *
     * @return the kind {@code dx-accelerator}
     */
    public PayloadKind<Candidacy, DxTalentParameters> acceleratorKind() {
        return acceleratorKind;
    }

    /**
     * Checks a candidacy.
     *
     * @param candidacy the candidacy
     * @return all its problems, empty if it is well formed
     */
    public List<Problem> check(Candidacy candidacy) {
        return acceleratorKind.check(candidacy);
    }

    /**
     * Assesses a candidacy under the edition that it names or that its day chooses.
     *
     * @param candidacy the candidacy
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Candidacy candidacy) {
        return acceleratorKind.assess(candidacy);
    }

    /**
     * Assesses a candidacy on a day.
     *
     * @param candidacy the candidacy
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Candidacy candidacy, LocalDate today) {
        return acceleratorKind.assess(candidacy, today);
    }

    /**
     * Returns the kind of payload of an application, for reading JSON.
     *
     * @return the kind {@code dx-application}
     */
    public PayloadKind<Application, DxTalentParameters> applicationKind() {
        return applicationKind;
    }

    /**
     * Checks an application.
     *
     * @param application the application
     * @return all its problems, empty if it is well formed
     */
    public List<Problem> check(Application application) {
        return applicationKind.check(application);
    }

    /**
     * Assesses an application under the edition that it names or that the day of its submission in Japan chooses.
     *
     * @param application the application
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Application application) {
        return applicationKind.assess(application);
    }

    /**
     * Assesses an application on a day.
     *
     * @param application the application
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Application application, LocalDate today) {
        return applicationKind.assess(application, today);
    }

    /**
     * Returns the kind of payload of a claim, for reading JSON.
     *
     * @return the kind {@code dx-claim}
     */
    public PayloadKind<Claim, DxTalentParameters> claimKind() {
        return claimKind;
    }

    /**
     * Checks a claim.
     *
     * @param claim the claim
     * @return all its problems, empty if it is well formed
     */
    public List<Problem> check(Claim claim) {
        return claimKind.check(claim);
    }

    /**
     * Assesses a claim under the edition that it names or that its fiscal year chooses.
     *
     * @param claim the claim
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Claim claim) {
        return claimKind.assess(claim);
    }

    /**
     * Assesses a claim on a day.
     *
     * @param claim the claim
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Claim claim, LocalDate today) {
        return claimKind.assess(claim, today);
    }
}
