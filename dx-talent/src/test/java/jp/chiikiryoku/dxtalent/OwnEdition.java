package jp.chiikiryoku.dxtalent;

import java.io.IOException;
import java.io.InputStream;
import jp.chiikiryoku.core.kind.Programme;
import jp.chiikiryoku.dxtalent.edition.DxTalentParameters;
import jp.chiikiryoku.testkit.EditionDocument;

/** An edition file that a test changes and loads as a user's own. */
final class OwnEdition extends EditionDocument<OwnEdition, Programme<DxTalentParameters>> {

    private OwnEdition(Class<?> beside, String file) throws IOException {
        super(beside, file);
    }

    /** The shipped edition of the call under another id, in force in the fiscal year 2030. */
    static OwnEdition ofCall(String id) throws IOException {
        return new OwnEdition(DxTalentParameters.class, "editions/r7-call.json").in2030(id);
    }

    /** The shipped edition of the claim under another id, in force in the fiscal year 2030. */
    static OwnEdition ofClaim(String id) throws IOException {
        return new OwnEdition(DxTalentParameters.class, "editions/r5-r7.json").in2030(id);
    }

    @Override
    protected OwnEdition self() {
        return this;
    }

    @Override
    protected Programme<DxTalentParameters> load(InputStream json) throws IOException {
        return DxTalent.withEdition(json);
    }
}
