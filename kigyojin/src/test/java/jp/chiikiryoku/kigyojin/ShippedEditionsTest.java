package jp.chiikiryoku.kigyojin;

import java.util.List;
import jp.chiikiryoku.core.edition.EditionPart;
import jp.chiikiryoku.core.edition.Editions;
import jp.chiikiryoku.kigyojin.edition.KigyojinParameters;
import jp.chiikiryoku.testkit.contract.ShippedEditionsContract;

class ShippedEditionsTest extends ShippedEditionsContract<KigyojinParameters> {

    @Override
    protected Class<KigyojinParameters> parametersType() {
        return KigyojinParameters.class;
    }

    @Override
    protected List<EditionPart<KigyojinParameters>> definitions() {
        return List.of(Kigyojin.ENGAGEMENTS, Kigyojin.CLAIMS, MatchingPart.INSTANCE);
    }

    @Override
    protected Editions<KigyojinParameters> shipped() {
        return Kigyojin.editions();
    }
}
