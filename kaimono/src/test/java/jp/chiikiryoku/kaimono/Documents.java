package jp.chiikiryoku.kaimono;

import java.util.Arrays;
import java.util.List;
import jp.chiikiryoku.core.report.AssessmentReport;
import jp.chiikiryoku.core.text.Language;
import jp.chiikiryoku.kaimono.shoppingcase.Party;
import jp.chiikiryoku.kaimono.shoppingcase.Population;
import jp.chiikiryoku.testkit.PayloadDocument;
import jp.chiikiryoku.testkit.Vectors;

/** Payloads that a test changes. */
final class Documents {

    private static final Vectors VECTORS = Vectors.of(Documents.class);

    private Documents() {}

    /** A case that fulfils every rule: an association of residents sells for a local supermarket. */
    static PayloadDocument shoppingCase() {
        return PayloadDocument.of(Kaimono.shoppingCases(), VECTORS, "mobile-sales-by-an-association-of-residents");
    }

    /** The same case with other figures, in the order of the list. */
    static PayloadDocument with(Population... populations) {
        return shoppingCase().with("/area/populations", List.of(populations));
    }

    /** The same case with others taking part. */
    static PayloadDocument with(Party... parties) {
        return shoppingCase().with("/parties", Arrays.asList(parties));
    }

    /** What is written of a payload in one language. */
    static AssessmentReport report(PayloadDocument payload, Language language) {
        return (AssessmentReport) Kaimono.shoppingCases().report(payload.assess(), language);
    }
}
