package jp.chiikiryoku.kigyojin;

import java.util.List;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.core.payload.EditionPart;
import jp.chiikiryoku.testkit.ShippedEditionsContract;

class ShippedEditionsTest extends ShippedEditionsContract<KigyojinParameters> {

    @Override
    protected Class<KigyojinParameters> parametersType() {
        return KigyojinParameters.class;
    }

    @Override
    protected List<EditionPart<KigyojinParameters>> definitions() {
        return List.of(EngagementDefinition.INSTANCE, ClaimDefinition.INSTANCE, MatchingPart.INSTANCE);
    }

    @Override
    protected Editions<KigyojinParameters> shipped() {
        return Kigyojin.shipped().editions();
    }
}
