package jp.chiikiryoku.miraicollege;

import java.util.List;
import jp.chiikiryoku.core.edition.EditionPart;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.miraicollege.edition.MiraiCollegeParameters;
import jp.chiikiryoku.testkit.contract.ShippedEditionsContract;

class ShippedEditionsTest extends ShippedEditionsContract<MiraiCollegeParameters> {

    @Override
    protected Class<MiraiCollegeParameters> parametersType() {
        return MiraiCollegeParameters.class;
    }

    @Override
    protected List<EditionPart<MiraiCollegeParameters>> definitions() {
        return List.of(MiraiCollege.PROPOSALS);
    }

    @Override
    protected Editions<MiraiCollegeParameters> shipped() {
        return MiraiCollege.editions();
    }
}
