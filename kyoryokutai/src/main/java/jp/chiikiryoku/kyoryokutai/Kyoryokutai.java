package jp.chiikiryoku.kyoryokutai;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.kind.Reference;
import jp.chiikiryoku.kyoryokutai.claim.KyoryokutaiClaim;
import jp.chiikiryoku.kyoryokutai.claim.internal.KyoryokutaiClaimEvaluator;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiRule;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiTexts;
import jp.chiikiryoku.kyoryokutai.placement.Placement;
import jp.chiikiryoku.kyoryokutai.placement.internal.PlacementEvaluator;
import org.jspecify.annotations.Nullable;

/**
 * 地域おこし協力隊: the way in.
 *
 * <p>{@code Kyoryokutai.placements().assess(placement)} answers whether the placement of a member counts,
 * {@code Kyoryokutai.claims().assess(claim)} how much of the costs of a fiscal year counts. An edition of the caller's is
 * added by {@link #withEdition(InputStream)}.
 */
public final class Kyoryokutai {

    /** The definition of the kind of a placement, with which a programme with more editions makes its own kind. */
    public static final KindDefinition<Placement, KyoryokutaiParameters, Assessment> PLACEMENTS =
            KindDefinition.assessed(
                            Placement.KIND,
                            Placement.class,
                            KyoryokutaiRule.ofPlacement(),
                            Reference.yearOr(
                                    Pointer.parse("/fiscalYear"),
                                    Placement::fiscalYear,
                                    Reference.date(Pointer.parse("/member/appointedOn"), Kyoryokutai::appointedOn)),
                            PlacementEvaluator::new)
                    .requiring("placement", KyoryokutaiParameters::placement);

    /** The definition of the kind of a claim, with which a programme with more editions makes its own kind. */
    public static final KindDefinition<KyoryokutaiClaim, KyoryokutaiParameters, Assessment> CLAIMS =
            KindDefinition.assessed(
                            KyoryokutaiClaim.KIND,
                            KyoryokutaiClaim.class,
                            KyoryokutaiRule.ofClaim(),
                            Reference.year(Pointer.parse("/fiscalYear"), KyoryokutaiClaim::fiscalYear),
                            KyoryokutaiClaimEvaluator::new)
                    .requiring("claim", KyoryokutaiParameters::claim);

    private static final class Shipped {
        static final Programme<KyoryokutaiParameters> PROGRAMME = Programme.load(
                KyoryokutaiParameters.class,
                List.of(PLACEMENTS, CLAIMS),
                KyoryokutaiTexts.TEXTS,
                KyoryokutaiTexts::open);
    }

    private Kyoryokutai() {}

    private static @Nullable LocalDate appointedOn(Placement placement) {
        return placement.member() == null ? null : placement.member().appointedOn();
    }

    /** Returns the programme with the editions that the library ships. */
    public static Programme<KyoryokutaiParameters> programme() {
        return Shipped.PROGRAMME;
    }

    /**
     * Returns the editions that the library ships.
     *
     * @return the editions {@code r6} and {@code r7}, of which the latter is a draft
     */
    public static Editions<KyoryokutaiParameters> editions() {
        return programme().editions();
    }

    /**
     * Returns the kind of a placement, under the edition that it names or that its fiscal year chooses, or where it states
     * none its day of appointment.
     *
     * <p>A member who moves from {@code METRO_URBAN} to {@code OUTER_FULL} on the day of appointment, with the base of
     * life, for three years, and does something for the area is eligible.
     *
     * @return the kind {@code kyoryokutai-member}; {@code edition("r6")} is the kind under that edition alone
     */
    public static Kind<Placement, Assessment> placements() {
        return programme().kind(PLACEMENTS);
    }

    /**
     * Returns the kind of a claim, under the edition that it names or that its fiscal year chooses.
     *
     * <p>A claim of fiscal year 2024 for one member with 3,200,000 yen of remuneration and 2,000,000 yen of other cost has
     * a total of 5,200,000 yen.
     *
     * @return the kind {@code kyoryokutai-claim}; {@code edition("r6")} is the kind under that edition alone
     */
    public static Kind<KyoryokutaiClaim, Assessment> claims() {
        return programme().kind(CLAIMS);
    }

    /**
     * Returns the programme with one more edition.
     *
     * @param editionFile the edition's file, a JSON object in UTF-8, read to its end and not closed
     * @return the programme; {@code kind(PLACEMENTS)} and {@code kind(CLAIMS)} are its kinds
     * @throws MalformedPayloadException if the file is malformed, carries all its problems
     * @throws IOException if the stream cannot be read
     */
    public static Programme<KyoryokutaiParameters> withEdition(InputStream editionFile) throws IOException {
        return programme().withEdition(editionFile);
    }
}
