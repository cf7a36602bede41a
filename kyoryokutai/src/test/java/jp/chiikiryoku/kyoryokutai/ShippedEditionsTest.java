package jp.chiikiryoku.kyoryokutai;

import java.util.List;
import jp.chiikiryoku.core.edition.EditionPart;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.kyoryokutai.edition.KyoryokutaiParameters;
import jp.chiikiryoku.testkit.contract.ShippedEditionsContract;

class ShippedEditionsTest extends ShippedEditionsContract<KyoryokutaiParameters> {

    @Override
    protected Class<KyoryokutaiParameters> parametersType() {
        return KyoryokutaiParameters.class;
    }

    @Override
    protected List<? extends EditionPart<KyoryokutaiParameters>> definitions() {
        return List.of(Kyoryokutai.PLACEMENTS, Kyoryokutai.CLAIMS);
    }

    @Override
    protected Editions<KyoryokutaiParameters> shipped() {
        return Kyoryokutai.editions();
    }
}
