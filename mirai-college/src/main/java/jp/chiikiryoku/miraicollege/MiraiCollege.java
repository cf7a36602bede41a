package jp.chiikiryoku.miraicollege;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.Fault;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.form.ProblemCode;
import jp.chiikiryoku.core.form.Problems;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.kind.Reference;
import jp.chiikiryoku.core.text.Facts;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeRule;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeTexts;
import jp.chiikiryoku.miraicollege.proposal.Proposal;
import jp.chiikiryoku.miraicollege.proposal.internal.ProposalEvaluator;

/**
 * ふるさとミライカレッジ: the way in.
 *
 * <p>{@code MiraiCollege.edition("r6-supplementary").assess(proposal)} answers one proposal, and a
 * {@link PortfolioAssessor} many together. An edition of the caller's is added by {@link #withEdition(InputStream)}.
 */
public final class MiraiCollege {

    /** The definition of the kind of a proposal, with which a programme with more editions makes its own kind. */
    public static final KindDefinition<Proposal, MiraiCollegeParameters, Assessment> PROPOSALS =
            KindDefinition.assessed(
                            Proposal.KIND,
                            Proposal.class,
                            List.of(MiraiCollegeRule.values()),
                            Reference.none(),
                            ProposalEvaluator::new)
                    .checking(MiraiCollege::checkPortfolio);

    private static final class Shipped {
        static final Programme<MiraiCollegeParameters> PROGRAMME = Programme.load(
                MiraiCollegeParameters.class, List.of(PROPOSALS), MiraiCollegeTexts.TEXTS, MiraiCollegeTexts::open);
    }

    private MiraiCollege() {}

    /** Returns the programme with the editions that the library ships. */
    public static Programme<MiraiCollegeParameters> programme() {
        return Shipped.PROGRAMME;
    }

    /** Returns the editions that the library ships. */
    public static Editions<MiraiCollegeParameters> editions() {
        return programme().editions();
    }

    /**
     * Returns the kind of a proposal, under the edition that it names.
     *
     * @return the kind {@code mirai-college}
     */
    public static Kind<Proposal, Assessment> proposals() {
        return programme().kind(PROPOSALS);
    }

    /**
     * Returns the kind of a proposal under one edition that the library ships.
     *
     * <p>A town outside the metropolitan areas that works with a university, receives students for fieldwork, makes a
     * programme and a reception structure and asks for 10,000,000 yen is eligible for that fee.
     *
     * @param id the id, {@code r6-supplementary}
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public static Kind<Proposal, Assessment> edition(String id) {
        return proposals().edition(id);
    }

    /**
     * Returns the programme with one more edition.
     *
     * @param editionFile the edition's file, a JSON object in UTF-8, read to its end and not closed
     * @return the programme; {@code kind(PROPOSALS)} is its kind
     * @throws MalformedPayloadException if the file is malformed, carries all its problems
     * @throws IOException if the stream cannot be read
     */
    public static Programme<MiraiCollegeParameters> withEdition(InputStream editionFile) throws IOException {
        return programme().withEdition(editionFile);
    }

    private static void checkPortfolio(MiraiCollegeParameters parameters, Pointer place, Problems problems) {
        // As for every contradiction between parameters: told once nothing else is wrong.
        if (problems.isEmpty() && !parameters.portfolio().leavesRoomForFees()) {
            problems.add(place, Fault.of(ProblemCode.CONFLICT, "parameters", Facts.empty()));
        }
    }
}
