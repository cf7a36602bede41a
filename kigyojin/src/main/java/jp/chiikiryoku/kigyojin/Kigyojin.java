package jp.chiikiryoku.kigyojin;

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
 * 地域活性化起業人: the way in.
 *
 * <p>{@code Kigyojin.edition("r6").assess(engagement)} answers whether the work of a person counts,
 * {@code Kigyojin.edition("r6").assess(claim)} what the costs of a fiscal year come to. An own edition is loaded by
 * {@link #withEdition(InputStream)}. Immutable and thread-safe.
 */
public final class Kigyojin {

    /** The kind of payload of an engagement on the wire. */
    public static final String ENGAGEMENT = "kigyojin";

    /** The kind of payload of a claim on the wire. */
    public static final String CLAIM = "kigyojin-claim";

    /** The kind of payload of a matching on the wire; the module {@code matching} answers it. */
    public static final String MATCHING = "kigyojin-matching";

    static final Texts TEXTS = Texts.of(name -> Kigyojin.class.getResourceAsStream(name));

    private static final class Shipped {
        static final Kigyojin INSTANCE = new Kigyojin(Programme.load(
                KigyojinParameters.class,
                List.of(EngagementDefinition.INSTANCE, ClaimDefinition.INSTANCE, MatchingPart.INSTANCE),
                TEXTS,
                name -> Kigyojin.class.getResourceAsStream(name)));
    }

    private final Programme<KigyojinParameters> programme;
    private final PayloadKind<Engagement, KigyojinParameters> engagementKind;
    private final PayloadKind<Claim, KigyojinParameters> claimKind;

    private Kigyojin(Programme<KigyojinParameters> programme) {
        this.programme = programme;
        this.engagementKind = programme.kind(EngagementDefinition.INSTANCE);
        this.claimKind = programme.kind(ClaimDefinition.INSTANCE);
    }

    /**
     * Returns the programme with the editions that the library ships.
     *
     * @return the programme
     */
    public static Kigyojin shipped() {
        return Shipped.INSTANCE;
    }

    /**
     * Returns an edition that the library ships.
     *
     * @param id the id, {@code r6}
     * @return the edition, ready to check and assess
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public static KigyojinEdition edition(String id) {
        return shipped().get(id);
    }

    /**
     * Returns one of this programme's editions.
     *
     * @param id the id
     * @return the edition, ready to check and assess
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public KigyojinEdition get(String id) {
        Edition<KigyojinParameters> edition = editions().get(id);
        return new KigyojinEdition(
                edition,
                edition.serves(ENGAGEMENT) ? engagementKind.edition(id) : null,
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
    public Kigyojin withEdition(InputStream json) throws IOException {
        return new Kigyojin(programme.with(programme.readEdition(json)));
    }

    /**
     * Returns the editions there are.
     *
     * @return the shipped editions and those added
     */
    public Editions<KigyojinParameters> editions() {
        return programme.editions();
    }

    /**
     * Returns the programme, of which other modules make kinds of their own.
     *
     * @return the programme with its editions and texts
     */
    public Programme<KigyojinParameters> programme() {
        return programme;
    }

    /**
     * Returns the kind of payload of an engagement, for reading JSON.
     *
     * @return the kind {@code kigyojin}
     */
    public PayloadKind<Engagement, KigyojinParameters> engagementKind() {
        return engagementKind;
    }

    /**
     * Returns the kind of payload of a claim, for reading JSON.
     *
     * @return the kind {@code kigyojin-claim}
     */
    public PayloadKind<Claim, KigyojinParameters> claimKind() {
        return claimKind;
    }

    /**
     * Checks an engagement.
     *
     * @param engagement the engagement
     * @return all its problems, empty if it is well formed
     */
    public List<Problem> check(Engagement engagement) {
        return engagementKind.check(engagement);
    }

    /**
     * Assesses an engagement under the edition that it names or that its day of signature chooses.
     *
     * @param engagement the engagement
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Engagement engagement) {
        return engagementKind.assess(engagement);
    }

    /**
     * Assesses an engagement on a day.
     *
     * @param engagement the engagement
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Engagement engagement, LocalDate today) {
        return engagementKind.assess(engagement, today);
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
