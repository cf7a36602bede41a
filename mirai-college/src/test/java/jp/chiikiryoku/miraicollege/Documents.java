package jp.chiikiryoku.miraicollege;

import jp.chiikiryoku.testkit.PayloadDocument;
import jp.chiikiryoku.testkit.Vectors;

/** Payloads that a test changes. */
final class Documents {

    private static final Vectors VECTORS = Vectors.of(Documents.class);

    private Documents() {}

    /** A proposal that fulfils every rule: 海士町 with a university, for 10,000,000 yen. */
    static PayloadDocument proposal() {
        return PayloadDocument.of(MiraiCollege.proposals(), VECTORS, "town-outside-the-metropolitan-areas");
    }
}
