package jp.chiikiryoku.kaimono;

import java.util.List;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.payload.EditionPart;
import jp.chiikiryoku.testkit.ShippedEditionsContract;

class ShippedEditionsTest extends ShippedEditionsContract<KaimonoParameters> {

    @Override
    protected Class<KaimonoParameters> parametersType() {
        return KaimonoParameters.class;
    }

    @Override
    protected List<EditionPart<KaimonoParameters>> definitions() {
        return List.of(ShoppingCaseDefinition.INSTANCE);
    }

    @Override
    protected Editions<KaimonoParameters> shipped() {
        return Kaimono.shipped().editions();
    }
}
