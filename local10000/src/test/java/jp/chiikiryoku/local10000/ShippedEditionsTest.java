package jp.chiikiryoku.local10000;

import java.util.List;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.kind.KindDefinition;
import jp.chiikiryoku.local10000.edition.Local10000Parameters;
import jp.chiikiryoku.testkit.contract.ShippedEditionsContract;

class ShippedEditionsTest extends ShippedEditionsContract<Local10000Parameters> {

    @Override
    protected Class<Local10000Parameters> parametersType() {
        return Local10000Parameters.class;
    }

    @Override
    protected List<KindDefinition<?, Local10000Parameters, ?>> definitions() {
        return List.of(Local10000.APPLICATIONS, Local10000.SETTLEMENTS);
    }

    @Override
    protected Editions<Local10000Parameters> shipped() {
        return Local10000.editions();
    }
}
