package jp.chiikiryoku.kyoryokutai;

import java.util.List;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.payload.KindDefinition;
import jp.chiikiryoku.testkit.ShippedEditionsContract;

class ShippedEditionsTest extends ShippedEditionsContract<KyoryokutaiParameters> {

    @Override
    protected Class<KyoryokutaiParameters> parametersType() {
        return KyoryokutaiParameters.class;
    }

    @Override
    protected List<KindDefinition<?, KyoryokutaiParameters>> definitions() {
        return List.of(PlacementDefinition.INSTANCE, ClaimDefinition.INSTANCE);
    }

    @Override
    protected Editions<KyoryokutaiParameters> shipped() {
        return Kyoryokutai.shipped().editions();
    }
}
