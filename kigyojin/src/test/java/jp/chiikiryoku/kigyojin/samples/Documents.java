package jp.chiikiryoku.kigyojin.samples;

import jp.chiikiryoku.kigyojin.Kigyojin;
import jp.chiikiryoku.testkit.PayloadDocument;
import jp.chiikiryoku.testkit.Vectors;

/** Payloads that a test changes. */
public final class Documents {

    private static final Vectors VECTORS = Vectors.of(Kigyojin.class);

    private Documents() {}

    /** A dispatch that fulfils every rule: 隠岐の島町, 16 days there in a month of 20 working days. */
    public static PayloadDocument engagement() {
        return PayloadDocument.of(Kigyojin.engagements(), VECTORS, "dispatch-outside-the-metropolitan-areas");
    }

    /** A side job at the least of everything: 4 days, 20 hours, 1 day of stay. */
    public static PayloadDocument sideJob() {
        return PayloadDocument.of(Kigyojin.engagements(), VECTORS, "side-job-at-the-minimum");
    }

    /** The claim of 5,700,000 yen. */
    public static PayloadDocument claim() {
        return PayloadDocument.of(Kigyojin.claims(), VECTORS, "one-dispatched");
    }
}
