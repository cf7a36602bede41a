package jp.chiikiryoku.kyoryokutai;

import java.io.IOException;
import java.io.InputStream;
import jp.chiikiryoku.testkit.EditionDocument;

/** An edition file that a test changes and loads as a user's own. */
final class OwnEdition extends EditionDocument<OwnEdition, Kyoryokutai> {

    private OwnEdition(Class<?> beside, String file) throws IOException {
        super(beside, file);
    }

    /** The shipped edition r6, called {@code own} and in force in the fiscal year 2030. */
    static OwnEdition ofR6() throws IOException {
        return new OwnEdition(Kyoryokutai.class, "editions/r6.json").in2030("own");
    }

    @Override
    protected OwnEdition self() {
        return this;
    }

    @Override
    protected Kyoryokutai load(InputStream json) throws IOException {
        return Kyoryokutai.shipped().withEdition(json);
    }
}
