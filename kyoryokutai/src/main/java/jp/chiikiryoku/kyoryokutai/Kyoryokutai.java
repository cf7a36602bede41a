package jp.chiikiryoku.kyoryokutai;

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
 * 地域おこし協力隊: the way in.
 *
 * <p>{@code Kyoryokutai.edition("r6").assess(placement)} answers whether the placement of a member counts,
 * {@code Kyoryokutai.edition("r6").assess(claim)} what the costs of a fiscal year come to. An own edition is loaded by
 * {@link #withEdition(InputStream)}. Immutable and thread-safe.
 */
public final class Kyoryokutai {

    /** The kind of payload of a placement on the wire. */
    public static final String MEMBER = "kyoryokutai-member";

    /** The kind of payload of a claim on the wire. */
    public static final String CLAIM = "kyoryokutai-claim";

    static final Texts TEXTS = Texts.of(name -> Kyoryokutai.class.getResourceAsStream(name));

    private static final class Shipped {
        static final Kyoryokutai INSTANCE = new Kyoryokutai(Programme.load(
                KyoryokutaiParameters.class,
                List.of(PlacementDefinition.INSTANCE, ClaimDefinition.INSTANCE),
                TEXTS,
                name -> Kyoryokutai.class.getResourceAsStream(name)));
    }

    private final Programme<KyoryokutaiParameters> programme;
    private final PayloadKind<Placement, KyoryokutaiParameters> memberKind;
    private final PayloadKind<Claim, KyoryokutaiParameters> claimKind;

    private Kyoryokutai(Programme<KyoryokutaiParameters> programme) {
        this.programme = programme;
        this.memberKind = programme.kind(PlacementDefinition.INSTANCE);
        this.claimKind = programme.kind(ClaimDefinition.INSTANCE);
    }

    /**
     * Returns the programme with the editions that the library ships.
     *
     * @return the programme
     */
    public static Kyoryokutai shipped() {
        return Shipped.INSTANCE;
    }

    /**
     * Returns an edition that the library ships.
     *
     * @param id the id, {@code r6} or the draft {@code r7}
     * @return the edition, ready to check and assess
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public static KyoryokutaiEdition edition(String id) {
        return shipped().get(id);
    }

    /**
     * Returns one of this programme's editions.
     *
     * @param id the id
     * @return the edition, ready to check and assess
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public KyoryokutaiEdition get(String id) {
        Edition<KyoryokutaiParameters> edition = editions().get(id);
        return new KyoryokutaiEdition(
                edition,
                edition.serves(MEMBER) ? memberKind.edition(id) : null,
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
    public Kyoryokutai withEdition(InputStream json) throws IOException {
        return new Kyoryokutai(programme.with(programme.readEdition(json)));
    }

    /**
     * Returns the editions there are.
     *
     * @return the shipped editions and those added
     */
    public Editions<KyoryokutaiParameters> editions() {
        return programme.editions();
    }

    /**
     * Returns the kind of payload of a placement, for reading JSON.
     *
     * @return the kind {@code kyoryokutai-member}
     */
    public PayloadKind<Placement, KyoryokutaiParameters> memberKind() {
        return memberKind;
    }

    /**
     * Returns the kind of payload of a claim, for reading JSON.
     *
     * @return the kind {@code kyoryokutai-claim}
     */
    public PayloadKind<Claim, KyoryokutaiParameters> claimKind() {
        return claimKind;
    }

    /**
     * Checks a placement.
     *
     * @param placement the placement
     * @return all its problems, empty if it is well formed
     */
    public List<Problem> check(Placement placement) {
        return memberKind.check(placement);
    }

    /**
     * Assesses a placement under the edition that it names or that its day of appointment chooses.
     *
     * @param placement the placement
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Placement placement) {
        return memberKind.assess(placement);
    }

    /**
     * Assesses a placement on a day.
     *
     * @param placement the placement
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Placement placement, LocalDate today) {
        return memberKind.assess(placement, today);
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
