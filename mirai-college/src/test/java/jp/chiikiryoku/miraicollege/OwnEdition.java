package jp.chiikiryoku.miraicollege;

import java.io.IOException;
import java.io.InputStream;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters;
import jp.chiikiryoku.testkit.EditionDocument;

/** An edition file that a test changes and loads as a user's own. */
// Public for the tests of other packages; the module exports no test.
@SuppressWarnings("exports")
public final class OwnEdition extends EditionDocument<OwnEdition, Programme<MiraiCollegeParameters>> {

    private OwnEdition(Class<?> beside, String file) throws IOException {
        super(beside, file);
    }

    /** The shipped edition under another id, in force in the fiscal year 2030. */
    public static OwnEdition of2030(String id) throws IOException {
        return new OwnEdition(MiraiCollegeParameters.class, "editions/r6-supplementary.json").in2030(id);
    }

    @Override
    protected OwnEdition self() {
        return this;
    }

    @Override
    protected Programme<MiraiCollegeParameters> load(InputStream json) throws IOException {
        return MiraiCollege.withEdition(json);
    }

    /** Another limit of the portfolio, such as {@code sites}. */
    public OwnEdition withLimit(String name, long value) {
        return with("/parameters/portfolio/" + name + "/value", value);
    }

    /** The edition itself, ready to assess. */
    public OneEdition edition() throws IOException {
        return OneEdition.of(load(), id());
    }
}
