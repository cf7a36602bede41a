package jp.chiikiryoku.miraicollege;

import java.io.IOException;
import java.io.InputStream;
import jp.chiikiryoku.testkit.EditionDocument;

/** An edition file that a test changes and loads as a user's own. */
final class OwnEdition extends EditionDocument<OwnEdition, MiraiCollege> {

    private OwnEdition(Class<?> beside, String file) throws IOException {
        super(beside, file);
    }

    /** The shipped edition under another id, in force in the fiscal year 2030. */
    static OwnEdition of2030(String id) throws IOException {
        return new OwnEdition(MiraiCollege.class, "editions/r6-supplementary.json").in2030(id);
    }

    @Override
    protected OwnEdition self() {
        return this;
    }

    @Override
    protected MiraiCollege load(InputStream json) throws IOException {
        return MiraiCollege.shipped().withEdition(json);
    }

    /** Another limit of the portfolio, such as {@code sites}. */
    OwnEdition withLimit(String name, long value) {
        return with("/parameters/portfolio/" + name + "/value", value);
    }

    /** The edition itself, ready to assess. */
    MiraiCollegeEdition edition() throws IOException {
        return load().get(id());
    }
}
