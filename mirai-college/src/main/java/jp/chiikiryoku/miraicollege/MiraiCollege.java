package jp.chiikiryoku.miraicollege;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.assessment.Rule;
import jp.chiikiryoku.core.assessment.Ruleset;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Problem;
import jp.chiikiryoku.core.payload.KindDefinition;
import jp.chiikiryoku.core.payload.PayloadKind;
import jp.chiikiryoku.core.payload.Programme;
import jp.chiikiryoku.core.payload.Reference;
import jp.chiikiryoku.core.text.Texts;

/**
 * ふるさとミライカレッジ: the way in.
 *
 * <p>{@code MiraiCollege.edition("r6-supplementary").assess(proposal)} answers one proposal, and
 * {@link MiraiCollegeEdition#portfolio(List)} many together. An own edition is loaded by
 * {@link #withEdition(InputStream)}. Immutable and thread-safe.
 */
public final class MiraiCollege {

    /** The kind of payload on the wire. */
    public static final String KIND = "mirai-college";

    static final KindDefinition<Proposal, MiraiCollegeParameters> DEFINITION = new Definition();

    static final Texts TEXTS = Texts.of(name -> MiraiCollege.class.getResourceAsStream(name));

    private static final class Shipped {
        static final MiraiCollege INSTANCE = new MiraiCollege(Programme.load(
                MiraiCollegeParameters.class,
                List.of(DEFINITION),
                TEXTS,
                name -> MiraiCollege.class.getResourceAsStream(name)));
    }

    private final Programme<MiraiCollegeParameters> programme;
    private final PayloadKind<Proposal, MiraiCollegeParameters> kind;

    private MiraiCollege(Programme<MiraiCollegeParameters> programme) {
        this.programme = programme;
        this.kind = programme.kind(DEFINITION);
    }

    /**
     * Returns the programme with the editions that the library ships.
     *
     * @return the programme
     */
    public static MiraiCollege shipped() {
        return Shipped.INSTANCE;
    }

    /**
     * Returns an edition that the library ships.
     *
     * @param id the id, {@code r6-supplementary}
     * @return the edition, ready to check and assess
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public static MiraiCollegeEdition edition(String id) {
        return shipped().get(id);
    }

    /**
     * Returns one of this programme's editions.
     *
     * @param id the id
     * @return the edition, ready to check and assess
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public MiraiCollegeEdition get(String id) {
        return new MiraiCollegeEdition(kind.edition(id));
    }

    /**
     * Returns this programme with an own edition.
     *
     * @param json the edition's file, read to its end and not closed
     * @return the programme with one more edition
     * @throws MalformedPayloadException if the file is malformed, carries all its problems
     * @throws IOException if the stream cannot be read
     */
    public MiraiCollege withEdition(InputStream json) throws IOException {
        return new MiraiCollege(programme.with(programme.readEdition(json)));
    }

    /**
     * Returns the editions there are.
     *
     * @return the shipped editions and those added
     */
    public Editions<MiraiCollegeParameters> editions() {
        return programme.editions();
    }

    /**
     * Returns the kind of payload, for reading JSON.
     *
     * @return the kind {@code mirai-college}
     */
    public PayloadKind<Proposal, MiraiCollegeParameters> kind() {
        return kind;
    }

    /**
     * Checks a proposal.
     *
     * @param proposal the proposal
     * @return all its problems, empty if it is well formed
     */
    public List<Problem> check(Proposal proposal) {
        return kind.check(proposal);
    }

    /**
     * Assesses a proposal under the edition that it names.
     *
     * @param proposal the proposal
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Proposal proposal) {
        return kind.assess(proposal);
    }

    /**
     * Assesses a proposal on a day.
     *
     * @param proposal the proposal
     * @param today the caller's day, which may add a note and never changes an answer
     * @return the assessment
     * @throws MalformedPayloadException if it is malformed, carries all its problems
     */
    public Assessment assess(Proposal proposal, LocalDate today) {
        return kind.assess(proposal, today);
    }

    private static final class Definition implements KindDefinition<Proposal, MiraiCollegeParameters> {

        @Override
        public String name() {
            return KIND;
        }

        @Override
        public Class<Proposal> payloadType() {
            return Proposal.class;
        }

        @Override
        public List<? extends Rule> rules() {
            return List.of(MiraiCollegeRule.values());
        }

        @Override
        public Reference<Proposal> reference() {
            return Reference.none();
        }

        @Override
        public Ruleset<Proposal> ruleset(Edition<MiraiCollegeParameters> edition) {
            return new MiraiCollegeRuleset(edition);
        }

        @Override
        public void prepare(Edition<MiraiCollegeParameters> edition) {
            KindDefinition.super.prepare(edition);
            PortfolioLimits.requireRoom(edition.parameters().portfolio());
        }
    }
}
