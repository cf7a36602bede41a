package jp.chiikiryoku.kyoryokutai.scenario;

import java.io.IOException;
import java.io.InputStream;
import jp.chiikiryoku.core.edition.Edition;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.kyoryokutai.Kyoryokutai;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiTexts;
import jp.chiikiryoku.testkit.EditionDocument;

/** An edition file that a test changes and loads as a user's own. */
public final class OwnEdition extends EditionDocument<OwnEdition, Programme<KyoryokutaiParameters>> {

    private OwnEdition(Class<?> beside, String file) throws IOException {
        super(beside, file);
    }

    /** The shipped edition r6, called {@code own} and in force in the fiscal year 2030. */
    public static OwnEdition ofR6() throws IOException {
        return new OwnEdition(KyoryokutaiTexts.class, "editions/r6.json").in2030("own");
    }

    /** The edition as a rule takes it. */
    public Edition<KyoryokutaiParameters> edition() throws IOException {
        return load().editions().get("own");
    }

    @Override
    protected OwnEdition self() {
        return this;
    }

    @Override
    protected Programme<KyoryokutaiParameters> load(InputStream json) throws IOException {
        return Kyoryokutai.withEdition(json);
    }
}
