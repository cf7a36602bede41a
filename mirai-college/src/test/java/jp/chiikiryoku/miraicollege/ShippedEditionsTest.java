package jp.chiikiryoku.miraicollege;

import java.util.List;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.payload.EditionPart;
import jp.chiikiryoku.testkit.ShippedEditionsContract;

class ShippedEditionsTest extends ShippedEditionsContract<MiraiCollegeParameters> {

    @Override
    protected Class<MiraiCollegeParameters> parametersType() {
        return MiraiCollegeParameters.class;
    }

    @Override
    protected List<EditionPart<MiraiCollegeParameters>> definitions() {
        return List.of(MiraiCollege.DEFINITION);
    }

    @Override
    protected Editions<MiraiCollegeParameters> shipped() {
        return MiraiCollege.shipped().editions();
    }
}
