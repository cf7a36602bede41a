package jp.chiikiryoku.local10000;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import jp.chiikiryoku.core.assessment.Assessment;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.form.MalformedPayloadException;
import jp.chiikiryoku.core.form.Pointer;
import jp.chiikiryoku.core.kind.Kind;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.core.kind.Reference;
import jp.chiikiryoku.local10000.application.Application;
import jp.chiikiryoku.local10000.application.internal.ApplicationEvaluator;
import jp.chiikiryoku.local10000.edition.FundingTiers;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;
import jp.chiikiryoku.local10000.edition.Local10000Rule;
import jp.chiikiryoku.local10000.edition.Local10000Texts;
import jp.chiikiryoku.local10000.settlement.Settlement;
import jp.chiikiryoku.local10000.settlement.internal.SettlementEvaluator;

/**
 * ローカル10,000プロジェクト: the entry point of the module.
 *
 * <p>{@code Local10000.edition("r6-supplementary").assess(application)} assesses one application. {@link
 * #withEdition(InputStream)} adds an edition of the caller's.
 */
public final class Local10000 {

    /** The definition of the kind {@code local10000}, with which a programme with more editions makes its own kind. */
    public static final KindDefinition<Application, Local10000Parameters, Assessment> APPLICATIONS =
            KindDefinition.assessed(
                            Application.KIND,
                            Application.class,
                            Local10000Rule.ofApplication(),
                            Reference.date(Pointer.parse("/appliedOn"), Application::appliedOn),
                            ApplicationEvaluator::new)
                    .checking(FundingTiers::check);

    /** The definition of the kind {@code local10000-settlement}; rulings are on costs and kept finance alone. */
    public static final KindDefinition<Settlement, Local10000Parameters, Assessment> SETTLEMENTS =
            KindDefinition.assessed(
                            Settlement.KIND,
                            Settlement.class,
                            Local10000Rule.ofSettlement(),
                            Reference.date(Pointer.parse("/decidedOn"), Settlement::decidedOn),
                            SettlementEvaluator::new)
                    .ruledOn(List.of(Local10000Rule.S_COSTS, Local10000Rule.S_FINANCE_KEPT))
                    .checking(FundingTiers::check);

    private static final class Shipped {
        static final Programme<Local10000Parameters> PROGRAMME = Programme.load(
                Local10000Parameters.class,
                List.of(APPLICATIONS, SETTLEMENTS),
                Local10000Texts.TEXTS,
                Local10000Texts::open);
    }

    private Local10000() {}

    /** Returns the programme with the editions that the library ships. */
    public static Programme<Local10000Parameters> programme() {
        return Shipped.PROGRAMME;
    }

    /** Returns the editions that the library ships, drafts among them. */
    public static Editions<Local10000Parameters> editions() {
        return programme().editions();
    }

    /**
     * Returns the kind that assesses an application under the edition that it names or that its day of application
     * chooses.
     *
     * <p>An application of 2025-06-01 that names no edition is assessed under {@code r6-supplementary}.
     *
     * @return the kind {@code local10000}, ready to check and assess
     */
    public static Kind<Application, Assessment> applications() {
        return programme().kind(APPLICATIONS);
    }

    /**
     * Returns the kind that settles a grant by the actual figures (額の確定), under the edition that the settlement names or
     * that the day of the decision chooses.
     *
     * <p>Decided public money of 10,000,000 yen with actual costs of 23,000,000, a loan of 12,000,000 and own funds of
     * 3,000,000 is settled at 8,000,000 yen.
     *
     * @return the kind {@code local10000-settlement}, ready to check and assess
     */
    public static Kind<Settlement, Assessment> settlements() {
        return programme().kind(SETTLEMENTS);
    }

    /**
     * Returns the kind that assesses every application under one edition that the library ships.
     *
     * <p>Public money of 25,000,000 yen with an unsecured loan of the same amount and all criteria met is eligible; its
     * national share is 12,500,000 yen at the base rate of 1/2.
     *
     * @param id the id, {@code r6-supplementary} or the draft {@code r8-draft}
     * @throws IllegalArgumentException if there is no such edition; the message lists those there are
     */
    public static Kind<Application, Assessment> edition(String id) {
        return applications().edition(id);
    }

    /**
     * Returns the programme with one more edition.
     *
     * @param editionFile the edition's file, a JSON object in UTF-8, read to its end and not closed
     * @return the programme, whose {@code kind(Local10000.APPLICATIONS)} assesses under all its editions
     * @throws MalformedPayloadException if the file is malformed, carries all its problems
     * @throws IOException if the stream cannot be read
     */
    public static Programme<Local10000Parameters> withEdition(InputStream editionFile) throws IOException {
        return programme().withEdition(editionFile);
    }
}
