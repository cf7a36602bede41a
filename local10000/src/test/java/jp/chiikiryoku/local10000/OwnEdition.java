package jp.chiikiryoku.local10000;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import jp.chiikiryoku.testkit.EditionDocument;

/** An edition file that a test changes and loads as a user's own. */
final class OwnEdition extends EditionDocument<OwnEdition, Local10000> {

    private static final String H28 = "editions/h28.json";

    private OwnEdition(Class<?> beside, String file) throws IOException {
        super(beside, file);
    }

    static InputStream h28() {
        return Objects.requireNonNull(OwnEdition.class.getResourceAsStream(H28));
    }

    static OwnEdition ofH28() throws IOException {
        return new OwnEdition(OwnEdition.class, H28);
    }

    /** The shipped edition under another id, in force in the fiscal year 2030. */
    static OwnEdition ofR6(String id) throws IOException {
        return new OwnEdition(Local10000.class, "editions/r6-supplementary.json").in2030(id);
    }

    @Override
    protected OwnEdition self() {
        return this;
    }

    @Override
    protected Local10000 load(InputStream json) throws IOException {
        return Local10000.shipped().withEdition(json);
    }
}
