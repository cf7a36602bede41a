package jp.chiikiryoku.kigyojin;

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
import jp.chiikiryoku.kigyojin.claim.KigyojinClaim;
import jp.chiikiryoku.kigyojin.claim.internal.KigyojinClaimEvaluator;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.kigyojin.edition.KigyojinRule;
import jp.chiikiryoku.kigyojin.edition.KigyojinTexts;
import jp.chiikiryoku.kigyojin.engagement.Engagement;
import jp.chiikiryoku.kigyojin.engagement.internal.EngagementEvaluator;
import org.jspecify.annotations.Nullable;

/**
 * 地域活性化起業人: the way in.
 *
 * <p>{@code Kigyojin.engagements().assess(engagement)} answers whether the work of a person counts, {@code
 * Kigyojin.claims().assess(claim)} how much a municipality claims for a fiscal year. An edition of the caller's is added
 * by {@link #withEdition(InputStream)}.
 */
public final class Kigyojin {

    /** The definition of the kind of an engagement, with which a programme with more editions makes its own kind. */
    public static final KindDefinition<Engagement, KigyojinParameters, Assessment> ENGAGEMENTS =
            KindDefinition.assessed(
                            Engagement.KIND,
                            Engagement.class,
                            KigyojinRule.ofEngagement(),
                            Reference.yearOr(
                                    Pointer.parse("/fiscalYear"),
                                    Engagement::fiscalYear,
                                    Reference.date(Pointer.parse("/term/startsOn"), Kigyojin::startsOn)),
                            EngagementEvaluator::new)
                    .requiring("engagement", KigyojinParameters::engagement);

    /** The definition of the kind of a claim, with which a programme with more editions makes its own kind. */
    public static final KindDefinition<KigyojinClaim, KigyojinParameters, Assessment> CLAIMS = KindDefinition.assessed(
                    KigyojinClaim.KIND,
                    KigyojinClaim.class,
                    KigyojinRule.ofClaim(),
                    Reference.year(Pointer.parse("/fiscalYear"), KigyojinClaim::fiscalYear),
                    KigyojinClaimEvaluator::new)
            .requiring("claim", KigyojinParameters::claim)
            .checking(KigyojinClaimEvaluator::checkRates);

    private static final class Shipped {
        static final Programme<KigyojinParameters> PROGRAMME = Programme.load(
                KigyojinParameters.class,
                List.of(ENGAGEMENTS, CLAIMS, MatchingPart.INSTANCE),
                KigyojinTexts.TEXTS,
                KigyojinTexts::open);
    }

    private Kigyojin() {}

    /** Returns the programme with the editions that the library ships. */
    public static Programme<KigyojinParameters> programme() {
        return Shipped.PROGRAMME;
    }

    /** Returns the editions that the library ships. */
    public static Editions<KigyojinParameters> editions() {
        return programme().editions();
    }

    /**
     * Returns the kind of an engagement, under the edition that it names or that its fiscal year chooses, or else the
     * start of its term; the day of signature chooses none, for an agreement for April is signed in March.
     *
     * <p>An employee of a company in Tokyo whom a town outside the metropolitan areas receives for two years by an
     * agreement with the company, who works there on 16 days of a month of 20 working days, did not work there before and
     * has been employed for three months, is eligible if the duties serve the region.
     *
     * @return the kind {@code kigyojin}
     */
    public static Kind<Engagement, Assessment> engagements() {
        return programme().kind(ENGAGEMENTS);
    }

    /**
     * Returns the kind of a claim, under the edition that it names or that its fiscal year chooses.
     *
     * <p>Preparation of 800,000 yen, one dispatched person of 5,000,000 yen and a proposed project of 600,000 yen are
     * 400,000 + 5,000,000 + 300,000 = 5,700,000 yen.
     *
     * @return the kind {@code kigyojin-claim}
     */
    public static Kind<KigyojinClaim, Assessment> claims() {
        return programme().kind(CLAIMS);
    }

    /**
     * Returns the programme with one more edition.
     *
     * @param editionFile the edition's file, a JSON object in UTF-8, read to its end and not closed
     * @return the programme; {@code kind(ENGAGEMENTS)} and {@code kind(CLAIMS)} are its kinds
     * @throws MalformedPayloadException if the file is malformed, carries all its problems
     * @throws IOException if the stream cannot be read
     */
    public static Programme<KigyojinParameters> withEdition(InputStream editionFile) throws IOException {
        return programme().withEdition(editionFile);
    }

    private static @Nullable LocalDate startsOn(Engagement engagement) {
        return engagement.term() == null ? null : engagement.term().startsOn();
    }
}
