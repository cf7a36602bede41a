package jp.chiikiryoku.kaimono;

import java.io.IOException;
import java.io.InputStream;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.kaimono.edition.KaimonoParameters;
import jp.chiikiryoku.testkit.EditionDocument;

/** An edition file that a test changes and loads as a user's own. */
final class OwnEdition extends EditionDocument<OwnEdition, Programme<KaimonoParameters>> {

    private OwnEdition(Class<?> beside, String file) throws IOException {
        super(beside, file);
    }

    /** The shipped edition under another id, in force in the fiscal year 2030. */
    static OwnEdition of2030(String id) throws IOException {
        return new OwnEdition(KaimonoParameters.class, "editions/r6-supplementary.json").in2030(id);
    }

    @Override
    protected OwnEdition self() {
        return this;
    }

    @Override
    protected Programme<KaimonoParameters> load(InputStream json) throws IOException {
        return Kaimono.withEdition(json);
    }
}
