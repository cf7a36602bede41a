package jp.chiikiryoku.kaimono;

import java.util.List;
import jp.chiikiryoku.core.edition.EditionPart;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.kaimono.edition.KaimonoParameters;
import jp.chiikiryoku.testkit.contract.ShippedEditionsContract;

class ShippedEditionsTest extends ShippedEditionsContract<KaimonoParameters> {

    @Override
    protected Class<KaimonoParameters> parametersType() {
        return KaimonoParameters.class;
    }

    @Override
    protected List<EditionPart<KaimonoParameters>> definitions() {
        return List.of(Kaimono.SHOPPING_CASES);
    }

    @Override
    protected Editions<KaimonoParameters> shipped() {
        return Kaimono.editions();
    }
}
