package jp.chiikiryoku.dxtalent;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.calendar.JapanTime;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.kind.Reference;
import jp.chiikiryoku.dxtalent.accelerator.Candidacy;
import jp.chiikiryoku.dxtalent.accelerator.internal.CandidacyEvaluator;
import jp.chiikiryoku.dxtalent.application.CallApplication;
import jp.chiikiryoku.dxtalent.application.internal.CallApplicationEvaluator;
import jp.chiikiryoku.dxtalent.claim.DxClaim;
import jp.chiikiryoku.dxtalent.claim.internal.DxClaimEvaluator;
import jp.chiikiryoku.dxtalent.edition.DxTalentParameters;
import jp.chiikiryoku.dxtalent.edition.DxTalentRule;
import jp.chiikiryoku.dxtalent.edition.DxTalentTexts;

/**
 * DX人材 (都道府県と市町村が連携したＤＸ推進体制): the way in.
 *
 * <p>{@code DxTalent.candidacies().assess(candidacy)} answers whether a person qualifies as accelerator, {@code
 * DxTalent.applications().assess(application)} whether an application to the call is in order, and {@code
 * DxTalent.claims().assess(claim)} how much a claim amounts to. {@link Advisor} advises. {@link #withEdition(InputStream)}
 * adds an edition of the caller's.
 */
public final class DxTalent {

    /** The definition of the kind of a candidacy, with which a programme with more editions makes its own kind. */
    public static final KindDefinition<Candidacy, DxTalentParameters, Assessment> CANDIDACIES = KindDefinition.assessed(
                    Candidacy.KIND,
                    Candidacy.class,
                    DxTalentRule.ofCandidacy(),
                    Reference.date(Pointer.parse("/asOf"), Candidacy::asOf),
                    CandidacyEvaluator::new)
            .requiring("accelerator", DxTalentParameters::accelerator);

    /** The definition of the kind of an application to the call, with which a programme with more editions makes its own kind. */
    public static final KindDefinition<CallApplication, DxTalentParameters, Assessment> APPLICATIONS =
            KindDefinition.assessed(
                            CallApplication.KIND,
                            CallApplication.class,
                            DxTalentRule.ofApplication(),
                            Reference.date(
                                    Pointer.parse("/submittedAt"),
                                    application -> JapanTime.dayOf(application.submittedAt())),
                            CallApplicationEvaluator::new)
                    .requiring("application", DxTalentParameters::application);

    /** The definition of the kind of a claim, with which a programme with more editions makes its own kind. */
    public static final KindDefinition<DxClaim, DxTalentParameters, Assessment> CLAIMS = KindDefinition.assessed(
                    DxClaim.KIND,
                    DxClaim.class,
                    DxTalentRule.ofClaim(),
                    Reference.year(Pointer.parse("/fiscalYear"), DxClaim::fiscalYear),
                    DxClaimEvaluator::new)
            .requiring("claim", DxTalentParameters::claim)
            .checking(DxClaimEvaluator::checkRates);

    private static final class Shipped {
        static final Programme<DxTalentParameters> PROGRAMME = Programme.load(
                DxTalentParameters.class,
                List.of(CANDIDACIES, APPLICATIONS, CLAIMS),
                DxTalentTexts.TEXTS,
                DxTalentTexts::open);
    }

    private DxTalent() {}

    /** Returns the programme with the editions that the library ships. */
    public static Programme<DxTalentParameters> programme() {
        return Shipped.PROGRAMME;
    }

    /**
     * Returns the editions that the library ships.
     *
     * @return the editions, {@code r7-call} of candidacies and applications and {@code r5-r7} of claims
     */
    public static Editions<DxTalentParameters> editions() {
        return programme().editions();
    }

    /**
     * Returns the kind of a candidacy, under the edition that it names or that its day chooses.
     *
     * <p>A person with digital practice from 2020-04-01 to 2025-03-31, whose main duty somebody has judged to be digital
     * support of municipalities, is eligible as of 2025-04-01.
     *
     * @return the kind {@code dx-accelerator}
     */
    public static Kind<Candidacy, Assessment> candidacies() {
        return programme().kind(CANDIDACIES);
    }

    /**
     * Returns the kind of an application to the call, under the edition that it names or that the day of its submission in
     * Japan chooses.
     *
     * <p>An application of a prefecture that is submitted on 2025-04-10 at 12:00 in Japan is in time; a second later it is
     * not.
     *
     * @return the kind {@code dx-application}
     */
    public static Kind<CallApplication, Assessment> applications() {
        return programme().kind(APPLICATIONS);
    }

    /**
     * Returns the kind of a claim, under the edition that it names or that its fiscal year chooses.
     *
     * <p>Specialists of 24,000,000 and 12,000,000 yen, recruiting of 1,500,000 and training of 3,000,000 yen amount to
     * 25,200,000 yen.
     *
     * @return the kind {@code dx-claim}
     */
    public static Kind<DxClaim, Assessment> claims() {
        return programme().kind(CLAIMS);
    }

    /**
     * Returns the programme with one more edition.
     *
     * @param editionFile the edition's file, a JSON object in UTF-8, read to its end and not closed
     * @return the programme; {@code kind(CANDIDACIES)}, {@code kind(APPLICATIONS)} and {@code kind(CLAIMS)} are its kinds
     * @throws MalformedPayloadException if the file is malformed, carries all its problems
     * @throws IOException if the stream cannot be read
     */
    public static Programme<DxTalentParameters> withEdition(InputStream editionFile) throws IOException {
        return programme().withEdition(editionFile);
    }
}
