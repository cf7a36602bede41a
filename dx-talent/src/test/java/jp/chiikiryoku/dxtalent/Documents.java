package jp.chiikiryoku.dxtalent;

import jp.chiikiryoku.testkit.PayloadDocument;
import jp.chiikiryoku.testkit.Vectors;

/** Payloads that a test changes. */
final class Documents {

    private static final Vectors VECTORS = Vectors.of(Documents.class);

    private Documents() {}

    /** A candidate with exactly five years of practice up to 31 March 2025, and the main duty. */
    static PayloadDocument candidacy() {
        return PayloadDocument.of(DxTalent.candidacies(), VECTORS, "exactly-five-years");
    }

    /** The application of 山口県, half an hour before noon, with which everything is in order. */
    static PayloadDocument application() {
        return PayloadDocument.of(DxTalent.applications(), VECTORS, "in-order");
    }

    /** The claim of 25,200,000 yen. */
    static PayloadDocument claim() {
        return PayloadDocument.of(DxTalent.claims(), VECTORS, "worked-value");
    }
}
